import { describe, expect, test } from "vitest";
import type { RuleSet } from "../facts/rule-set.ts";
import { chainIn, fact, rulesOf } from "../facts/test-rules.ts";
import type { Override } from "./case.ts";
import { chainFor } from "./chain-for.ts";

const called = (name: string) =>
  rulesOf({
    "+town.yaml": `jurisdiction: town\nname: ${name}\nkind: city\nfacts:\n${fact('parameter: basic.deductible, value: "500.00"')}`,
  });
const rules = called("甲");
const deductible = (fen: number): Override => ({
  parameter: "basic.deductible",
  when: { care: ["inpatient"] },
  value: `${fen}.00`,
  read: fen * 100,
  note: "on the wall",
});
const chainWith = (...overrides: readonly Override[]) => chainFor(rules, "town", overrides);

test("without figures of the case the rules' own chain, made once", () => {
  expect(chainWith()).toEqual(chainIn(rules, "town"));
  expect(chainWith()).toBe(chainWith());
  expect(chainFor(rules, "atlantis", [deductible(1)])).toBeNull();
});

test("a figure of the case is a fact that goes before all others, at its place in the case", () => {
  const [first, second, third] =
    chainWith(deductible(300), { ...deductible(4), when: {} })?.facts.get("basic.deductible") ?? [];
  expect(first?.fact).toEqual({
    parameter: "basic.deductible",
    when: { care: ["inpatient"] },
    value: "300.00",
    read: 30_000,
    bound: "exact",
    evidence: "override",
    jurisdiction: "case",
    from: null,
    to: null,
    source: null,
    figure: [],
    note: "on the wall",
    plausible: null,
    origin: { file: "case", line: 0 },
  });
  expect([second?.fact.value, second?.fact.origin.line, third?.fact.value]).toEqual(["4.00", 1, "500.00"]);
});

describe("sixteen tables of figures are kept", () => {
  const tables = Array.from({ length: 17 }, (_, i) => [deductible(i + 1)]);
  const chains = (known: RuleSet, count: number) => tables.slice(0, count).map((own) => chainFor(known, "town", own));

  test("so many are made once, however often they are asked for", () => {
    const known = called("乙");
    const first = chains(known, 16);
    const again = chains(known, 16);
    expect(again.map((chain, i) => chain === first[i])).toEqual(Array(16).fill(true));
  });

  test("one more, and all are made anew", () => {
    const known = called("丙");
    const [first] = chains(known, 16);
    chains(known, 17);
    expect(chains(known, 1)[0]).not.toBe(first);
  });
});
