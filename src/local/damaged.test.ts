import { expect, test } from "vitest";
import { rulesOf } from "../facts/test-rules.ts";
import { damageIn } from "./damaged.ts";
import { openFigures } from "./local-figures.ts";

const rules = rulesOf({
  "+town.yaml":
    'jurisdiction: town\nkind: city\nfacts:\n  - { parameter: basic.cap, value: "1.00", evidence: reference }\n',
});
const CAP = '{"parameter":"basic.cap","value":"9.00"}';
const RATE = '{"parameter":"basic.rate","value":"0.75"}';
const BAD = '{"parameter":"basic.rate","value":"much"}';

const unnamed = (text: string) => ({ parameter: null, text });

test.each([
  ["", "", []],
  [`[${CAP},${RATE}]`, `[${CAP},${RATE}]`, []],
  [`[${RATE},${BAD},${CAP}]`, `[${CAP},${RATE}]`, [{ parameter: "basic.rate", text: "much" }]],
  [`[${CAP},5,null]`, `[${CAP}]`, [unnamed("5"), unnamed("null")]],
  [`[${CAP}`, "", [unnamed(`[${CAP}`)]],
  ["{}", "", [unnamed("{}")]],
  ["x".repeat(70), "", [unnamed(`${"x".repeat(60)}…`)]],
  [
    '[{"parameter":"moon"},{"parameter":"basic.cap","value":[1]}]',
    "",
    [unnamed('{"parameter":"moon"}'), { parameter: "basic.cap", text: "[1]" }],
  ],
])("%s", (text, sound, lost) => {
  expect(damageIn(rules, "town", text, openFigures)).toEqual({ sound, lost });
});

test("figures that are sound one by one and contradict each other are not damaged", () => {
  const both = `[${CAP},${CAP.replace("9.00", "8.00")}]`;
  expect(damageIn(rules, "town", both, openFigures).lost).toEqual([]);
});
