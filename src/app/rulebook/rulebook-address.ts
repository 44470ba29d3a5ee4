export const RULEBOOK_PATH = "/rulebook";

export const VIEWS = ["facts", "timeline", "documents", "asOf", "unknown", "registry"] as const;
export type View = (typeof VIEWS)[number];
export const COMPARISONS = ["days", "cities", "floors"] as const;

/** What the rulebook's part of the address may say. */
export const NAMES = [
  "view",
  "city",
  "find",
  "chapter",
  "of",
  "evidence",
  "parameter",
  "person",
  "care",
  "level",
  "site",
  "disease",
  "assistance",
  "product",
  "place",
  "day",
  "compare",
  "other",
  "with",
  "fact",
  "example",
  "document",
  "figures",
] as const;
export type Name = (typeof NAMES)[number];
/** What was said, by name; "" is nothing. */
export type Said = Readonly<Record<Name, string>>;

export const NOTHING_SAID: Said = Object.fromEntries(NAMES.map((name) => [name, ""])) as Record<Name, string>;

/** What was said as the hash: named parameters in alphabetical order. */
export function writeRulebookAddress(said: Said): string {
  const parameters = new URLSearchParams(NAMES.flatMap((name) => (said[name] === "" ? [] : [[name, said[name]]])));
  parameters.sort();
  const query = parameters.toString();
  return query === "" ? `#${RULEBOOK_PATH}` : `#${RULEBOOK_PATH}?${query}`;
}

/** The address of the rulebook with nothing said but this. */
export const rulebookHref = (said: Partial<Said>): string => writeRulebookAddress({ ...NOTHING_SAID, ...said });
