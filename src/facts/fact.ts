import type { ParameterName } from "./parameters.ts";
import type { RawValue } from "./values.ts";
import type {
  Assistance,
  Bound,
  Care,
  Category,
  Evidence,
  JURISDICTION_KINDS,
  Level,
  Place,
  Site,
} from "./vocabulary.ts";

/** What a fact may be looked up for; a key that is `null` matches no fact that names it. */
export interface Situation {
  readonly category: Category;
  readonly retired: boolean;
  readonly care: Care | null;
  readonly level: Level | null;
  readonly site: Site | null;
  readonly disease: string | null;
  readonly assistance: Assistance;
  readonly product: string | null;
  readonly place: Place | null;
}

/** The situation of an encounter, where these three are always known. */
export interface EncounterSituation extends Situation {
  readonly care: Care;
  readonly level: Level;
  readonly place: Place;
}

export type WhenKey = keyof Situation;
export const WHEN_KEYS = [
  "category",
  "retired",
  "care",
  "level",
  "site",
  "disease",
  "assistance",
  "product",
  "place",
] as const satisfies readonly WhenKey[];

/** The conditions of a fact: each key with the values that satisfy it. */
export type When = Readonly<Partial<Record<WhenKey, readonly (string | boolean)[]>>>;

export interface Source {
  readonly document: string;
  readonly clause?: string;
  readonly quote?: string;
}

/** Where a fact stands, for errors: file (or "case") and line. */
export interface Origin {
  readonly file: string;
  readonly line: number;
}

interface Common {
  readonly when: When;
  readonly bound: Bound;
  readonly evidence: Evidence;
  readonly jurisdiction: string;
  /** First and last day, inclusive; `null` = since ever, no end known. */
  readonly from: string | null;
  readonly to: string | null;
  readonly source: Source | null;
  readonly figure: readonly string[];
  readonly note: string | null;
  readonly origin: Origin;
}

/** One thing that a document fixes and that is computed with (SPEC section 2). */
export interface Fact extends Common {
  readonly parameter: ParameterName;
  /** As written. */
  readonly value: RawValue;
  /** Read by the parameter's kind: Fen, Rate, brackets, a list, a word, or `null` for no cap. */
  readonly read: unknown;
  /** The span within which the true value plausibly lies. */
  readonly plausible: readonly [string, string] | null;
}

/** A clause that changes what a person pays but gives no figure for a parameter: shown beside what it concerns. */
export interface ShownFact extends Common {
  /** Key of its text in the locale files. */
  readonly text: string;
  /** Parameters and topics that it stands beside. */
  readonly concerns: readonly string[];
  readonly value: RawValue | undefined;
}

export interface Names {
  readonly zh: string;
  readonly en: string;
}

export interface Product {
  readonly id: string;
  readonly name: Names;
  /** Whom it is for; absent = everybody. */
  readonly category?: Category;
}

export interface Jurisdiction {
  readonly id: string;
  readonly name: Names;
  readonly kind: (typeof JURISDICTION_KINDS)[number];
  readonly inherits: string | null;
  /** No settlement before this day; `null`: the parent's. */
  readonly from: string | null;
  readonly products: readonly Product[];
}

/** A registry entry: a document's own days are not those of its facts. */
export interface DocumentEntry {
  readonly id: string;
  readonly number: string;
  readonly title: Names;
  readonly issuer: Names;
  readonly from: string | null;
  readonly to: string | null;
  readonly sha256: string;
}
