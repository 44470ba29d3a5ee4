import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readCase } from "../../src/core/read-case.ts";
import { settle } from "../../src/core/settle.ts";
import { chainOf } from "../../src/facts/chain.ts";
import type { RuleSet } from "../../src/facts/rule-set.ts";
import { coverageOf } from "../../src/rulebook/coverage.ts";
import { type Box, DIMENSIONS, type Point, pointsOf } from "../../src/rulebook/situations.ts";
import { pathOf } from "../packs/pack.ts";
import { caseOf, RULES, rulesFrom, visit } from "../support.ts";

const DAY = "2024-05-01";

/** What settling says of a point: the gap that it meets, or nothing. */
function metBy(rules: RuleSet, city: string, point: Point): string | null {
  const person = {
    category: point.person === "resident" ? "resident" : "employee",
    retired: point.person === "retired",
    assistance: point.assistance,
    huiminbao: point.product ?? "none",
  };
  const { care, level, site } = point;
  const encounter = visit(DAY, care ?? "", level ?? "", "100.00", { site });
  const read = readCase(caseOf({ city, person, encounters: [encounter] }), rules);
  if (!read.ok) throw new Error(JSON.stringify([point, read.problems]));
  const answer = settle(read.case, rules);
  return answer.ok ? null : (answer.problem.values?.parameter ?? "");
}

const holds = (box: Box, point: Point): boolean =>
  DIMENSIONS.every((name) => box[name]?.includes(point[name] ?? null) ?? true) ||
  // A family bed is at primary, whatever level is stated.
  (point.care === "familyBed" && point.level !== "primary" && holds(box, { ...point, level: "primary" }));

/** A row tells of the situations in which its parameter is asked for: its layer covers the care, and the person is in it. */
function isAsked(rules: RuleSet, parameter: string, { care, assistance, product }: Point): boolean {
  const [layer = ""] = parameter.split(".");
  if (!["critical", "aid", "huiminbao"].includes(layer) || parameter.endsWith(".covers")) return true;
  if ((layer === "aid" && assistance === "none") || (layer === "huiminbao" && product === null)) return false;
  const covers = rules.facts.find((fact) => fact.parameter === `${layer}.covers`);
  return (covers?.value as readonly string[] | undefined)?.includes(care ?? "") ?? false;
}

/** In each situation the report tells of a gap exactly where settling meets one, and of that parameter. */
function agrees(rules: RuleSet, city: string): void {
  const chain = chainOf(rules, city);
  if (chain === null) throw new Error(`no ${city}`);
  const missing = coverageOf(chain, DAY).filter(({ standing }) => standing === "missing");
  const all = pointsOf(chain, new Set(DIMENSIONS.filter((name) => name !== "disease" && name !== "place")));
  const wrong = all.filter((point) => {
    const told = missing
      .filter(({ parameter, boxes }) => isAsked(rules, parameter, point) && boxes.some((box) => holds(box, point)))
      .map(({ parameter }) => parameter);
    const met = metBy(rules, city, point);
    return met === null ? told.length > 0 : !told.some((name) => name === met);
  });
  expect(wrong.slice(0, 2)).toEqual([]);
}

describe("coverage tells of the gaps that settling meets", () => {
  test.each(["ningbo", "zhejiang"])("%s has none", (city) => agrees(RULES, city));

  test("a city with a gap", () => agrees(rulesFrom(readFileSync(pathOf("queshi"), "utf8")), "queshi"));

  const lines = readFileSync(pathOf("xiling"), "utf8").split("\n");
  const names = lines.flatMap((line) => /parameter: ([\w.]+),/.exec(line)?.[1] ?? []);
  test.each([...new Set(names)])("a city whose facts for %s are lost", (name) => {
    agrees(rulesFrom(lines.filter((line) => !line.includes(`parameter: ${name},`)).join("\n")), "xiling");
  });
});
