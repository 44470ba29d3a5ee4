/**
 * In place of what TanStack Query brings along for writing to servers and for fetching page by page: this page does
 * neither, and every first visit would wait for it. What is called without being used stays callable.
 */
export class MutationCache {
  resumePausedMutations(): Promise<void> {
    return Promise.resolve();
  }
}

export function infiniteQueryBehavior(): never {
  throw new Error("queries of several pages are left out of the build");
}
export const hasNextPage = (): never => infiniteQueryBehavior();
export const hasPreviousPage = (): never => infiniteQueryBehavior();
