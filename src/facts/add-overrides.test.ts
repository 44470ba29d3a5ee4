import { describe, expect, test } from "vitest";
import { addOverrides } from "./add-overrides.ts";
import { bundleOf, openBundle } from "./bundle.ts";
import { readRules } from "./read-rules.ts";
import { rulesOf } from "./test-rules.ts";

const TOWN = `jurisdiction: town
kind: city
inherits: shire
products: [{ id: plus, category: employee }]
facts:
  - { parameter: basic.deductible, value: "500.00", evidence: reference }
  - { show: true, text: someClause, evidence: reference }
`;
const SHIRE = "jurisdiction: shire\nkind: province\n";
const rules = rulesOf({ "+town.yaml": TOWN, "+shire.yaml": SHIRE });
const OWN = `jurisdiction: town
facts:
  - { parameter: basic.deductible, value: "800.00", evidence: override }
  - { parameter: basic.cap, when: { product: plus }, value: null, evidence: override, source: { document: elsewhere } }
`;
const added = (text: string) => addOverrides(rules, { file: "own.yaml", text });
const faultsOf = (text: string) => {
  const read = added(text);
  return read.ok ? [] : read.problems.map(({ file, line, code, values }) => [`${file}:${line} ${code}`, values]);
};

describe("the figures stand behind the rules' own facts", () => {
  const read = added(OWN);

  test("as the user's, each where it stands in the file", () => {
    expect(read.own).toMatchObject([
      { parameter: "basic.deductible", value: "800.00", read: 80_000, jurisdiction: "town", evidence: "override" },
      { parameter: "basic.cap", value: null, origin: { file: "own.yaml", line: 4 } },
    ]);
    expect(read.ok && read.rules.facts).toEqual([...rules.facts, ...read.own]);
  });

  test("all else of the rules stays; the version is that of the same file read with the rules", () => {
    const whole = readRules([
      { file: "town.yaml", text: TOWN, added: true },
      { file: "shire.yaml", text: SHIRE, added: true },
      { file: "own.yaml", text: OWN, added: true },
    ]);
    expect(read.ok && { ...read.rules, facts: [], versions: null }).toEqual({ ...rules, facts: [], versions: null });
    expect(read.ok && read.rules.versions).toEqual(whole.ok && whole.rules.versions);
    expect(read.ok && read.rules.versions.get("shire")).toBe(rules.versions.get("shire"));
  });

  test("of one city's bundle no other version comes in", () => {
    const one = addOverrides(openBundle(bundleOf(rules, "town")), { file: "own.yaml", text: OWN });
    expect(one.ok && [...one.rules.versions]).toEqual([["town", read.ok && read.rules.versions.get("town")]]);
  });

  test("what cannot hold for anybody at once is no conflict", () => {
    const rate = (when: string, value: string) =>
      `  - { parameter: basic.rate, when: { ${when} }, value: "${value}", evidence: override }\n`;
    expect(faultsOf(OWN + rate("product: plus", "0.50") + rate("category: resident", "0.60"))).toEqual([]);
  });

  test("a file without facts adds none", () => {
    const none = added("jurisdiction: town\n");
    expect(none).toMatchObject({ ok: true, own: [], rules: { facts: rules.facts } });
  });
});

describe("what is wrong with the file, with its line", () => {
  const line = (body: string) => `jurisdiction: town\nfacts:\n  - { ${body} }\n`;

  test.each([
    ["facts: []\n", "own.yaml:1 missingKey", { key: "jurisdiction" }],
    ["facts: []\njurisdiction: atlantis\n", "own.yaml:2 unknownJurisdiction", { jurisdiction: "atlantis" }],
    ["jurisdiction: town\nkind: city\n", "own.yaml:2 unknownKey", { key: "kind", allowed: "jurisdiction, facts" }],
    ["jurisdiction: town\nfacts: none\n", "own.yaml:2 notAList", {}],
    ["- town\n", "own.yaml:1 notAMapping", {}],
    [line('parameter: basic.rate, value: "0.50", evidence: reference'), "own.yaml:3 notOwn", {}],
    [
      line('parameter: basic.rate, value: "0.50", bound: about, evidence: override'),
      "own.yaml:3 unknownWord",
      { key: "bound", word: "about", allowed: "exact" },
    ],
    [line("show: true, text: someClause, evidence: override"), "own.yaml:3 notOwn", {}],
    [
      line('parameter: basic.rate, when: { product: minus }, value: "0.50", evidence: override'),
      "own.yaml:3 unknownProduct",
      { product: "minus" },
    ],
  ])("%j", (text, place, values) => {
    expect(faultsOf(text)).toEqual([[place, values]]);
  });

  test("a file that is no YAML", () => {
    const places = faultsOf("jurisdiction: [\n").map(([place]) => place);
    expect(new Set(places)).toEqual(new Set(["own.yaml:2 yamlSyntax"]));
  });

  test("a fact of several lines, at the line that is wrong", () => {
    const text = 'jurisdiction: town\nfacts:\n  - parameter: basic.cap\n    value: "9.00"\n    evidence: reference\n';
    expect(faultsOf(text)).toEqual([["own.yaml:5 notOwn", {}]]);
  });

  test("a value that cannot be read; the figures that can be come back all the same", () => {
    const read = added(`${OWN}  - { parameter: basic.rate, value: much, evidence: override }\n`);
    expect(read).toMatchObject({ ok: false, problems: [{ line: 5, code: "invalidValue" }] });
    expect(read.own.map(({ parameter }) => parameter)).toEqual(["basic.deductible", "basic.cap"]);
  });

  test("two figures for the same", () => {
    const twice = `${OWN}  - { parameter: basic.deductible, value: "900.00", evidence: override }\n`;
    expect(faultsOf(twice)).toEqual([["own.yaml:5 conflict", { parameter: "basic.deductible", other: "own.yaml:3" }]]);
  });
});
