export const FACT_KEYS = [
  "parameter",
  "when",
  "value",
  "bound",
  "from",
  "to",
  "evidence",
  "source",
  "figure",
  "note",
  "plausible",
] as const;
export const SHOWN_KEYS = [
  "show",
  "text",
  "parameter",
  "concerns",
  "when",
  "value",
  "bound",
  "from",
  "to",
  "evidence",
  "source",
  "figure",
  "note",
] as const;
export const SOURCE_KEYS = ["document", "clause", "quote", "figure"] as const;
export const FILE_KEYS = [
  "jurisdiction",
  "name",
  "kind",
  "inherits",
  "from",
  "products",
  "documents",
  "facts",
] as const;
