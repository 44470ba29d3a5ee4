import type { Jurisdiction } from "./fact.ts";

/** A jurisdiction and what it inherits from, near to far. */
export function chainIds(jurisdictions: ReadonlyMap<string, Jurisdiction>, id: string): string[] {
  const ids: string[] = [];
  for (let one = jurisdictions.get(id); one && !ids.includes(one.id); one = jurisdictions.get(one.inherits ?? "")) {
    ids.push(one.id);
  }
  return ids;
}
