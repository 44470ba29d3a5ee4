import { WHEN_KEYS } from "../facts/fact.ts";
import {
  DOCUMENT_KEYS,
  FACT_KEYS,
  FILE_KEYS,
  NAMES_KEYS,
  PRODUCT_KEYS,
  SHOWN_KEYS,
  SOURCE_KEYS,
} from "../facts/fact-keys.ts";
import { PARAMETERS, type ParameterName, type ValueKind } from "../facts/parameters.ts";
import { ADDED_EVIDENCE, BOUNDS, CATEGORIES, JURISDICTION_KINDS } from "../facts/vocabulary.ts";
import { WHEN_VALUES } from "../facts/when-values.ts";
import { branch, DAY, NAMES, oneOrMore, ref, type Schema, TEXT, TEXTS, valueSchema, word } from "./schema-parts.ts";

const NAMES_OF_PARAMETERS = Object.keys(PARAMETERS) as ParameterName[];
const KINDS = [...new Set(NAMES_OF_PARAMETERS.map((name) => PARAMETERS[name].kind))] as ValueKind[];

/**
 * What an editor can know of a rule file (JSON Schema, draft 07): keys, words, and the form of each parameter's value. That
 * quotes carry their figures, and that facts do not conflict, only the command says. `describe` names a parameter in words.
 */
export function ruleFileSchema(describe: (parameter: ParameterName) => string): Schema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $comment:
      "Made by `npm run rules -- schema`; not edited by hand. In an editor with a YAML language server a rule file's first line names it: # yaml-language-server: $schema=../docs/rule-file.schema.json",
    title: "Rule file",
    type: "object",
    additionalProperties: false,
    // A registry of documents belongs to no jurisdiction.
    anyOf: [{ required: ["jurisdiction"] }, { propertyNames: { const: "documents" } }],
    properties: keyed(FILE_KEYS, {
      jurisdiction: TEXT,
      name: NAMES,
      kind: word(JURISDICTION_KINDS),
      inherits: TEXT,
      from: DAY,
      products: { type: "array", items: ref("product") },
      documents: { type: "array", items: ref("document") },
      facts: { type: "array", items: ref("fact") },
    }),
    definitions: {
      names: namesSchema(),
      product: object(
        ["id"],
        keyed(PRODUCT_KEYS, { id: { ...TEXT, not: { const: "none" } }, name: NAMES, category: word(CATEGORIES) }),
      ),
      document: object(
        ["id"],
        keyed(DOCUMENT_KEYS, { id: TEXT, number: TEXT, title: NAMES, issuer: NAMES, from: DAY, to: DAY, sha256: TEXT }),
      ),
      fact: branch({ type: "object", required: ["show"] }, ref("shown"), ref("computed")),
      computed: computedSchema(describe),
      shown: object(
        ["show", "text", "evidence"],
        keyed(SHOWN_KEYS, {
          ...COMMON,
          show: { const: true },
          text: TEXT,
          parameter: parameterSchema(describe),
          concerns: TEXTS,
          value: {},
        }),
      ),
      when: object([], keyed(WHEN_KEYS, whenValues())),
      source: object(["document"], keyed(SOURCE_KEYS, { document: TEXT, clause: TEXT, quote: TEXT, figure: TEXTS })),
      ...Object.fromEntries(KINDS.map((kind) => [kind, valueSchema(kind)])),
    },
  };
}

/** What computed and shown facts have in common. */
const COMMON = {
  when: ref("when"),
  bound: word(BOUNDS),
  from: DAY,
  to: DAY,
  evidence: word(ADDED_EVIDENCE),
  source: ref("source"),
  figure: TEXTS,
  note: TEXT,
} as const;

function computedSchema(describe: (parameter: ParameterName) => string): Schema {
  const ofKind = (kind: ValueKind): ParameterName[] =>
    NAMES_OF_PARAMETERS.filter((name) => PARAMETERS[name].kind === kind);
  return {
    ...object(
      ["parameter", "value", "evidence"],
      keyed(FACT_KEYS, {
        ...COMMON,
        parameter: parameterSchema(describe),
        value: {},
        plausible: { type: "array", items: TEXT, minItems: 2, maxItems: 2 },
      }),
    ),
    allOf: [
      ...KINDS.map((kind) => whenever("parameter", ofKind(kind), { properties: { value: ref(kind) } })),
      whenever("evidence", ["document", "secondary"], { required: ["source"] }),
      whenever("evidence", ["override"], { properties: { bound: { const: "exact" } } }),
    ],
  };
}

const parameterSchema = (describe: (parameter: ParameterName) => string): Schema => ({
  ...word(NAMES_OF_PARAMETERS),
  enumDescriptions: NAMES_OF_PARAMETERS.map(describe),
});

/** `{ zh, en }`, or one text for both. */
const namesSchema = (): Schema => ({
  anyOf: [TEXT, object([...NAMES_KEYS], keyed(NAMES_KEYS, { zh: TEXT, en: TEXT }))],
});

const whenValues = () =>
  Object.fromEntries(
    WHEN_KEYS.map((key) => {
      const allowed = WHEN_VALUES[key];
      return [key, oneOrMore(allowed === null ? { type: "string" } : word(allowed))];
    }),
  ) as Record<(typeof WHEN_KEYS)[number], Schema>;

const whenever = (key: string, words: readonly string[], then: Schema): Schema =>
  branch({ type: "object", properties: { [key]: word(words) }, required: [key] }, then);

const object = (required: readonly string[], properties: Readonly<Record<string, Schema>>): Schema => ({
  type: "object",
  additionalProperties: false,
  ...(required.length > 0 && { required }),
  properties,
});

/** Every key that the reader knows, in its order, and no other. */
const keyed = <Key extends string>(
  keys: readonly Key[],
  schemas: Readonly<Record<Key, Schema>>,
): Record<string, Schema> => Object.fromEntries(keys.map((key) => [key, schemas[key]]));
