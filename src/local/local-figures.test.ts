import { expect, test } from "vitest";
import { chainFor } from "../core/chain-for.ts";
import type { Situation } from "../facts/fact.ts";
import { factFor } from "../facts/lookup.ts";
import { readRules } from "../facts/read-rules.ts";
import { rulesOf } from "../facts/test-rules.ts";
import { type LocalFigure, openFigures, readRuleFile, ruleFileOf, sameKey, writeFigures } from "./local-figures.ts";

const TOWN = `jurisdiction: town
kind: city
products: [ { id: plus, name: { zh: 加, en: Plus }, category: employee } ]
facts:
  - { parameter: basic.deductible, value: "500.00", evidence: reference }
  - { parameter: basic.cap, value: "1000.00", evidence: reference }
`;
const rules = rulesOf({ "+town.yaml": TOWN });
const stay: Situation = {
  category: "resident",
  retired: false,
  care: "inpatient",
  level: "tertiary",
  site: null,
  disease: null,
  assistance: "none",
  product: null,
  place: "local",
};
const own = (figure: Partial<LocalFigure> & Pick<LocalFigure, "parameter" | "value">): LocalFigure => ({
  when: {},
  from: null,
  to: null,
  note: null,
  source: null,
  ...figure,
});
const deductible = own({
  parameter: "basic.deductible",
  when: { level: ["tertiary"], care: ["inpatient", "special"] },
  value: "800.00",
  from: "2024-01-01",
  note: "on the wall: 800",
  source: { document: "告示" },
});
const noCap = own({ parameter: "basic.cap", value: null });

const held = (text: string, day: string) => {
  const chain = chainFor(openFigures(rules, "town", text).rules, "town", []);
  return chain && factFor(chain, "basic.deductible", stay, day)?.value;
};

test("a figure goes before the rules' own within its days", () => {
  const text = writeFigures([deductible]);
  expect(held("", "2024-01-01")).toBe("500.00");
  expect(held(text, "2023-12-31")).toBe("500.00");
  expect(held(text, "2024-01-01")).toBe("800.00");
});

test("the text is short, in one order, and empty for none", () => {
  expect(writeFigures([])).toBe("");
  const text = writeFigures([deductible, noCap]);
  expect(text).toBe(
    '[{"parameter":"basic.cap","value":null},{"parameter":"basic.deductible","when":{"care":["inpatient","special"],"level":"tertiary"},"value":"800.00","from":"2024-01-01","note":"on the wall: 800","source":{"document":"告示"}}]',
  );
  expect(writeFigures([noCap, deductible])).toBe(text);
  expect(writeFigures(openFigures(rules, "town", text).figures)).toBe(text);
});

test("the rule file says the same to the command as the text says here, its version too", () => {
  const file = ruleFileOf("town", [deductible, noCap]);
  const added = readRules([
    { file: "town.yaml", text: TOWN, added: true },
    { file: "own.yaml", text: file, added: true },
  ]);
  const here = openFigures(rules, "town", writeFigures([deductible, noCap])).rules;
  expect(added.ok && added.rules.versions.get("town")).toBe(here.versions.get("town"));
  expect(here.versions.get("town")).not.toBe(rules.versions.get("town"));
  expect(writeFigures(readRuleFile(rules, "own.yaml", file).figures)).toBe(writeFigures([deductible, noCap]));
});

test.each([
  ["nonsense", "notAList"],
  ["{}", "notAList"],
  ["[1]", "notAList"],
  ["[null]", "notAList"],
  ['[{"parameter":"basic.cap","value":"9"},{"parameter":"basic.cap","value":"8"}]', "conflict"],
  ['[{"parameter":"basic.cap","value":"much"}]', "invalidValue"],
  ['[{"parameter":"basic.cap","value":"9","bound":"about"}]', "unknownWord"],
  ['[{"parameter":"basic.cap","value":"9","when":{"product":"none"}}]', "unknownProduct"],
  ['[{"parameter":"basic.cap","value":"9","from":"2024-02-30"}]', "invalidDate"],
  ['[{"show":true,"text":"x"}]', "notOwn"],
])("%s is refused, and the rules stay as they were", (text, code) => {
  const opened = openFigures(rules, "town", text);
  expect(opened.problems.map((problem) => problem.code)).toContain(code);
  expect(opened.rules).toBe(rules);
});

test("a file with other facts or of an unknown place is refused with its line", () => {
  const other = 'jurisdiction: town\nfacts:\n  - { parameter: basic.cap, value: "9", evidence: reference }\n';
  expect(readRuleFile(rules, "x.yaml", other).problems).toMatchObject([{ file: "x.yaml", line: 3, code: "notOwn" }]);
  const elsewhere = "jurisdiction: moon\nfacts: []\n";
  expect(readRuleFile(rules, "x.yaml", elsewhere).problems).toMatchObject([{ line: 1, code: "unknownJurisdiction" }]);
});

test("a figure stands for another of the same place and days, whatever its value", () => {
  expect(sameKey(noCap, own({ parameter: "basic.cap", value: "9", note: "x" }))).toBe(true);
  expect(sameKey(noCap, own({ parameter: "basic.cap", value: null, from: "2024-01-01" }))).toBe(false);
  expect(sameKey(noCap, own({ parameter: "basic.cap", value: null, when: { level: ["primary"] } }))).toBe(false);
});
