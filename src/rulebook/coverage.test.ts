import { describe, expect, test } from "vitest";
import type { Chain } from "../facts/chain.ts";
import { coverageOf } from "./coverage.ts";
import { gapsOf } from "./gaps.ts";
import { cityOf } from "./test-chains.ts";

const DAY = "2024-05-01";
/** What stands for one parameter: "assumed 0.50 {…}". */
const rows = (chain: Chain, parameter: string, day = DAY): string[] =>
  coverageOf(chain, day)
    .filter((row) => row.parameter === parameter)
    .map(({ standing, fact, boxes }) =>
      [standing, fact && JSON.stringify(fact.value), ...boxes.map((box) => JSON.stringify(box))].join(" ").trim(),
    );

describe("one fact for all", () => {
  const chain = cityOf(['parameter: basic.rate, value: "0.50"']);
  test("holds in every situation", () => expect(rows(chain, "basic.rate")).toEqual(['assumed "0.50" {}']));
  test("what is not there is missing", () => expect(rows(chain, "basic.cap")).toEqual(["missing  {}"]));
  test("or need not be there", () => expect(rows(chain, "basic.preShare")).toEqual(["absent  {}"]));
  test("the terms of a layer of which nothing is known are not asked for; its cover is", () => {
    expect(rows(chain, "aid.covers")).toEqual(["missing  {}"]);
    expect(rows(chain, "aid.rate")).toEqual([]);
  });
});

test("each word of evidence has its standing, and a direction is marked as one", () => {
  const chain = cityOf([
    "parameter: basic.cap, value: null, evidence: document, source: { document: a }",
    'parameter: basic.rate, value: "0.50", evidence: secondary, source: { document: b }',
    'parameter: basic.deductible, value: "0.00", evidence: override',
    "parameter: critical.cap, value: null, bound: target, evidence: document, source: { document: a }",
    "parameter: critical.covers, value: [inpatient]",
  ]);
  const standing = (name: string) => rows(chain, name)[0]?.split(" ")[0];
  expect(["basic.cap", "basic.rate", "basic.deductible", "critical.cap"].map(standing)).toEqual([
    "documented",
    "secondary",
    "override",
    "target",
  ]);
});

describe("where facts differ", () => {
  const chain = cityOf([
    'parameter: basic.rate, when: { category: employee, care: inpatient }, value: "0.80"',
    'parameter: basic.rate, when: { category: employee, retired: true, care: inpatient, level: primary }, value: "0.90"',
  ]);
  test("each has its own situations, and the rest is missing", () => {
    expect(rows(chain, "basic.rate")).toEqual([
      'missing  {"person":["employee","retired"],"care":["outpatient","chronic"]} {"person":["resident"]}',
      'assumed "0.80" {"person":["employee"],"care":["special","inpatient","familyBed","maternity"]} {"person":["retired"],"care":["special","inpatient","maternity"],"level":["secondary","tertiary"]}',
      'assumed "0.90" {"person":["retired"],"care":["special","inpatient","familyBed","maternity"],"level":["primary"]}',
    ]);
  });
});

describe("a layer's terms", () => {
  const chain = cityOf(
    [
      "parameter: aid.covers, value: [inpatient]",
      'parameter: aid.rate, when: { assistance: [destitute, orphan] }, value: "0.70"',
      "parameter: huiminbao.covers, value: [inpatient]",
      'parameter: huiminbao.inScope.rate, when: { product: p }, value: "0.30"',
    ],
    "products: [{ id: p, category: employee }, { id: q }]\n",
  );
  test("are asked for where the layer is in play: not for people without assistance, nor for other care", () => {
    expect(rows(chain, "aid.rate")).toEqual([
      'assumed "0.70" {"assistance":["destitute","orphan"]}',
      'missing  {"assistance":["minimumLiving","lowIncomeEdge","medicalHardship"]}',
    ]);
  });
  test("of Huiminbao for each product", () => {
    expect(rows(chain, "huiminbao.inScope.rate")).toEqual([
      'assumed "0.30" {"product":["p"]}',
      'missing  {"product":["q"]}',
    ]);
  });
});

test("a list is united: each of its facts has a line", () => {
  const chain = cityOf([
    "parameter: special.diseases, value: [copd]",
    "parameter: special.diseases, value: [lupus], evidence: override",
  ]);
  expect(rows(chain, "special.diseases")).toEqual(['override ["lupus"] {}', 'assumed ["copd"] {}']);
});

describe("gaps on any day", () => {
  const facts = (more: string) => [
    "parameter: basic.deductible.basis, value: year",
    'parameter: basic.deductible, value: "0.00"',
    "parameter: basic.cap, value: null",
    "parameter: layers.order, value: [basic, critical, aid, huiminbao]",
    ...["critical", "aid", "huiminbao"].map((layer) => `parameter: ${layer}.covers, value: []`),
    `parameter: basic.rate, value: "0.50", ${more}`,
  ];
  const gaps = (more: string) =>
    gapsOf(cityOf(facts(more), "from: 2022-01-01\n")).map(({ row, from, to }) => `${row.parameter} ${from} ${to}`);

  test.each([
    ["from: 2022-01-01", []],
    ["from: 2023-01-01", ["basic.rate 2022-01-01 2022-12-31"]],
    ["to: 2024-02-29", ["basic.rate 2024-03-01 null"]],
    ["from: 2023-01-01, to: 2023-12-31", ["basic.rate 2022-01-01 2022-12-31", "basic.rate 2024-01-01 null"]],
  ])("%s", (more, expected) => expect(gaps(more)).toEqual(expected));

  test("one that goes on while other facts change is one", () => {
    const changing = ['parameter: basic.preShare, value: "0.10", from: 2023-01-01, to: 2023-12-31'];
    const chain = cityOf([...facts("from: 2025-01-01"), ...changing], "from: 2022-01-01\n");
    expect(gapsOf(chain).map(({ from, to }) => [from, to])).toEqual([["2022-01-01", "2024-12-31"]]);
  });
});
