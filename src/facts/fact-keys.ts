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
export const PRODUCT_KEYS = ["id", "name", "category"] as const;
export const DOCUMENT_KEYS = ["id", "number", "title", "issuer", "from", "to", "sha256"] as const;
export const NAMES_KEYS = ["zh", "en"] as const;
