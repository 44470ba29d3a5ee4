import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ownRuleFiles } from "../../src/cli/rule-files.ts";
import { schemaText } from "../../src/cli/schema-text.ts";
import { readRules } from "../../src/facts/read-rules.ts";

const FILE = "docs/rule-file.schema.json";
// `enumDescriptions` is for editors.
const validate = new Ajv({ allErrors: true, keywords: ["enumDescriptions"] }).compile(
  JSON.parse(schemaText()) as object,
);

/** Where the schema finds a fault, and what. */
function faults(text: string): string[] {
  if (validate(parse(text))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test(`${FILE} is what the code makes of itself (npm run -s rules -- schema > ${FILE})`, () => {
  expect(readFileSync(FILE, "utf8")).toBe(`${schemaText()}\n`);
});

describe("the product's own rule files are of this form", () => {
  test.each(ownRuleFiles("rules").map(({ file, text }) => [file, text]))("%s", (_file, text) => {
    expect(faults(text)).toEqual([]);
  });
});

const file = (fact: string): string => `jurisdiction: town\nkind: city\nfacts:\n  - ${fact}\n`;
const rate = (rest: string): string => file(`{ parameter: basic.rate, evidence: reference, ${rest} }`);

describe("what the command takes, the schema takes", () => {
  test.each([
    rate('value: "0.65"'),
    rate(
      'value: [{ upTo: "1000.00", rate: "0.60" }, { rate: "0.7" }], when: { care: [inpatient, special], retired: true }',
    ),
    file("{ parameter: basic.cap, value: null, evidence: override, note: 本院 }"),
    file("{ parameter: basic.deductible.basis, value: visit, evidence: reference }"),
    file("{ parameter: special.diseases, value: [copd], evidence: secondary, source: { document: a } }"),
    file("{ show: true, text: someText, evidence: document, source: { document: a, quote: b }, concerns: basic.rate }"),
    "documents:\n  - { id: a }\n",
    "jurisdiction: town\nkind: city\nname: 某市\nfrom: 2024-01-01\nproducts: [{ id: p, category: employee }]\n",
  ])("%s", (text) => {
    expect(faults(text)).toEqual([]);
    expect(readRules([{ file: "a.yaml", text, added: true }]).ok).toBe(true);
  });
});

describe("a slip of the pen is found by both", () => {
  test.each([
    ["a parameter", file('{ parameter: basic.rates, value: "0.65", evidence: reference }'), "/facts/0/parameter"],
    ["a key", rate('value: "0.65", form: 2024-01-01'), "/facts/0 must NOT have additional properties"],
    ["a key of the file", "jurisdiction: town\nkind: city\nfact: []\n", " must NOT have additional properties"],
    ["no value", rate("note: a"), "/facts/0 must have required property 'value'"],
    ["a number without quotes", rate("value: 0.65"), "/facts/0/value must be string"],
    ["a rate in per cent", rate('value: "65"'), "/facts/0/value must match pattern"],
    [
      "an amount with a comma",
      file('{ parameter: basic.cap, value: "200,000", evidence: reference }'),
      "/facts/0/value",
    ],
    [
      "a value of another kind",
      file('{ parameter: critical.covers, value: "0.65", evidence: reference }'),
      "/facts/0/value must be array",
    ],
    [
      "a care that is none",
      file("{ parameter: critical.covers, value: [dental], evidence: reference }"),
      "/facts/0/value/0",
    ],
    ["a condition that is none", rate('value: "0.65", when: { levle: primary }'), "/facts/0/when must NOT have"],
    ["a word of a condition", rate('value: "0.65", when: { level: first }'), "/facts/0/when/level"],
    ["a day", rate('value: "0.65", from: 2024-3-1'), "/facts/0/from must match pattern"],
    [
      "no source",
      file('{ parameter: basic.rate, value: "0.65", evidence: document }'),
      "/facts/0 must have required property 'source'",
    ],
    [
      "an override that is not exact",
      file('{ parameter: basic.rate, value: "0.65", evidence: override, bound: about }'),
      "/facts/0/bound",
    ],
    [
      "a shown fact without text",
      file("{ show: true, evidence: reference }"),
      "/facts/0 must have required property 'text'",
    ],
    ["no jurisdiction", "kind: city\nfacts: []\n", " must have required property 'jurisdiction'"],
    ["a kind of jurisdiction", "jurisdiction: town\nkind: village\n", "/kind"],
    ["a product called none", "jurisdiction: town\nkind: city\nproducts: [{ id: none }]\n", "/products/0/id"],
    [
      "a bracket without rate",
      rate('value: [{ upTo: "5.00" }]'),
      "/facts/0/value/0 must have required property 'rate'",
    ],
  ])("%s", (_what, text, fault) => {
    expect(faults(text).some((one) => one.startsWith(fault))).toBe(true);
    expect(readRules([{ file: "a.yaml", text, added: true }]).ok).toBe(false);
  });
});
