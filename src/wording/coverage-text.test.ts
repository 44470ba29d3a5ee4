import { expect, test } from "vitest";
import { coverageOf } from "../rulebook/coverage.ts";
import { gapsOf } from "../rulebook/gaps.ts";
import { cityOf } from "../rulebook/test-chains.ts";
import { coverageText, gapText } from "./coverage-text.ts";
import { strictWords } from "./test-words.ts";

const zh = strictWords("zh-CN");
const en = strictWords("en");

const chain = cityOf(
  [
    'parameter: basic.rate, when: { category: resident, care: chronic, level: primary, disease: tuberculosis }, value: "0.70", bound: atLeast, evidence: document, source: { document: 某政办〔2024〕6号, clause: 三（九） }',
    'parameter: basic.rate, when: { category: resident }, value: "0.50", from: 2024-01-01',
    'parameter: basic.deductible, when: { site: village }, value: "10.00", bound: target, evidence: secondary, source: { document: 公报 }',
    "parameter: huiminbao.covers, when: { product: plan }, value: []",
  ],
  "from: 2023-01-01\nproducts: [{ id: plan, name: { zh: 某保, en: Some Plan } }]\n",
);
const rows = coverageOf(chain, "2024-05-01");
const said = (parameter: string, t: typeof zh) =>
  rows.filter((row) => row.parameter === parameter).map((row) => coverageText(row, chain, t));

test("where, the value with its bound, and the document", () => {
  expect(said("basic.rate", zh)).toContainEqual(
    expect.stringMatching(/^居民；.*；.*；肺结核：70%，不低于（某政办〔2024〕6号 三（九））$/),
  );
  expect(said("basic.rate", en)).toContain(
    "Residents; chronic outpatient care; primary facility; Tuberculosis: 70%, at least (某政办〔2024〕6号 三（九）)",
  );
});

test("what is missing says only where", () => {
  expect(said("basic.rate", zh)[0]).toBe("在职职工、退休职工");
  expect(said("basic.deductible", en)[0]).toBe(
    "any other place, Township hospital, Community health centre, Service station",
  );
});

test("a direction", () => {
  expect(said("basic.deductible", en)[1]).toBe("Village clinic: 10.00 yuan, a direction (公报)");
});

test("products by name, and who has none", () => {
  expect(said("huiminbao.covers", en)).toEqual(["no Huiminbao", "Some Plan: nothing"]);
  expect(said("huiminbao.covers", zh)[0]).toBe("没有买惠民保");
});

test("gaps with their days", () => {
  const gaps = gapsOf(chain).filter(({ row }) => row.parameter === "basic.rate");
  expect(gaps.map((gap) => gapText(gap, chain, en))).toEqual([
    expect.stringMatching(/^2023-01-01 to 2023-12-31: rate of basic insurance is missing: /),
    "from 2024-01-01 on: rate of basic insurance is missing: Employees, Retired employees",
  ]);
  expect(gapText(gaps[1] ?? fail(), chain, zh)).toBe("2024-01-01 起：缺少基本医保报销比例：在职职工、退休职工");
});

function fail(): never {
  throw new Error("no gap");
}
