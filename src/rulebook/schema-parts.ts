import { DAY_FORM } from "../facts/days.ts";
import type { ValueKind } from "../facts/parameters.ts";
import { WORDS_OF_KIND } from "../facts/values.ts";
import { CARES, LAYERS } from "../facts/vocabulary.ts";
import { MONEY_FORM } from "../money/fen.ts";
import { RATE_FORM } from "../money/rate.ts";

/** A piece of JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

export const TEXT: Schema = { type: "string", minLength: 1 };
export const DAY: Schema = { type: "string", pattern: DAY_FORM.source };
const MONEY: Schema = { type: "string", pattern: MONEY_FORM.source };
const RATE: Schema = { type: "string", pattern: RATE_FORM.source };

export const word = (words: readonly (string | boolean)[]): Schema => ({ enum: words });
export const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });
export const NAMES: Schema = ref("names");
export const oneOrMore = (one: Schema): Schema => ({ anyOf: [one, { type: "array", items: one, minItems: 1 }] });
export const TEXTS: Schema = oneOrMore(TEXT);

/** What holds where a test does, and what otherwise. */
export const branch = (test: Schema, yes: Schema, no?: Schema): Schema => ({
  if: test,
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: yes,
  ...(no && { else: no }),
});

const BRACKETS: Schema = {
  type: "array",
  minItems: 1,
  items: { type: "object", additionalProperties: false, required: ["rate"], properties: { upTo: MONEY, rate: RATE } },
};

/** The form of a value of a kind, as `readValue` takes it. */
export function valueSchema(kind: ValueKind): Schema {
  switch (kind) {
    case "money":
      return MONEY;
    case "moneyOrNone":
      return { anyOf: [MONEY, { type: "null" }] };
    case "rate":
      return RATE;
    case "rateOrBrackets":
      return { anyOf: [RATE, BRACKETS] };
    case "brackets":
      return BRACKETS;
    case "factors":
      return { type: "array", items: RATE, minItems: 1 };
    case "cares":
      return { type: "array", items: word(CARES), uniqueItems: true };
    case "diseases":
      return { type: "array", items: TEXT, uniqueItems: true };
    case "layers":
      return { type: "array", items: word(LAYERS), uniqueItems: true, minItems: LAYERS.length };
    default:
      return word(WORDS_OF_KIND[kind] ?? []);
  }
}
