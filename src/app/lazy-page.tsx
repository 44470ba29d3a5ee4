import type { ComponentType } from "react";
import { Coming } from "./parts/coming.tsx";
import { useChunk } from "./use-chunk.ts";

interface LazyPageProps<Given extends object> {
  /** Names the page among what is kept once it was fetched. */
  readonly name: string;
  /** Fetches the page with its words. */
  readonly fetchPage: () => Promise<ComponentType<Given>>;
  /** What the page is given. */
  readonly given: Given;
}

/** A page of a chunk of its own, as soon as it is there; that it is coming, or did not come, is said in its place. */
export function LazyPage<Given extends object>({ name, fetchPage, given }: LazyPageProps<Given>) {
  const query = useChunk(name, fetchPage);
  const Page = query.data;
  if (Page !== undefined) return <Page {...given} />;
  return (
    <div role="status" className="mx-auto max-w-[84rem] px-3 sm:px-4">
      <Coming query={query} />
    </div>
  );
}
