import type { DocumentEntry, Fact, Jurisdiction, ShownFact } from "./fact.ts";

/** All rule files read and found valid. Immutable; `chainOf` gives what holds for one city. */
export interface RuleSet {
  readonly jurisdictions: ReadonlyMap<string, Jurisdiction>;
  readonly documents: ReadonlyMap<string, DocumentEntry>;
  readonly facts: readonly Fact[];
  readonly shown: readonly ShownFact[];
  /** The ids of all products that some jurisdiction sells, this city's or not. */
  readonly products: ReadonlySet<string>;
  /** `sha256:…` of all facts of each jurisdiction's chain. */
  readonly versions: ReadonlyMap<string, string>;
}
