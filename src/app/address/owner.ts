/** The kept person whose case stood at an address last, in this document. */
let last: { readonly owner: string; readonly hash: string } | null = null;

/** What an entry of the history carries beside its address: the id of the kept person whose case it shows. */
export const markOf = (owner: string | null): object => ({ person: owner });

/**
 * The id of the kept person whose case the present entry shows; `null` where it is nobody's, as a link's from elsewhere.
 * A link within the page back to the address that was left is that person's still.
 */
export function ownerAt(hash: string): string | null {
  // There is no history where the page is prerendered.
  if (typeof history === "undefined") return null;
  const { person } = (history.state ?? {}) as { person?: unknown };
  if (typeof person === "string") return person;
  if (last?.hash !== hash) return null;
  history.replaceState({ ...history.state, person: last.owner }, "", hash);
  return last.owner;
}

/** Keeps in mind whose case stands at an address. */
export function rememberOwner(owner: string | null, hash: string): void {
  if (owner !== null) last = { owner, hash };
}
