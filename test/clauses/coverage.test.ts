import { expect, it } from "vitest";
import type { Case } from "../../src/core/case.ts";
import { readCase } from "../../src/core/read-case.ts";
import type { Result, Settlement, StepFact, YearSum } from "../../src/core/result.ts";
import { settle } from "../../src/core/settle.ts";
import { situationOf } from "../../src/core/situation.ts";
import type { Fact, Situation } from "../../src/facts/fact.ts";
import { holdsOn, matches } from "../../src/facts/lookup.ts";
import { RULES } from "../support.ts";
import { caseOfRow } from "./row.ts";
import { TABLES } from "./tables.ts";

/** Facts that no case can reach, and why. */
const NEVER: Readonly<Record<string, string>> = {
  "national basic.deductible.basis year {}":
    "zj-statute-2021 says it for 浙江 from before the rules' first day, and every known city lies there",
};

const nameOf = ({ jurisdiction, parameter, value, when, from, to }: Fact): string =>
  [jurisdiction, parameter, typeof value === "string" ? value : JSON.stringify(value), JSON.stringify(when), from, to]
    .filter((part) => part !== null)
    .join(" ");

it("every fact that is computed with is cited in some hand-worked case", () => {
  const cited = new Set<Fact>();
  for (const { rows } of TABLES) {
    for (const row of rows) {
      const read = readCase(caseOfRow(row), RULES);
      if (!read.ok) continue;
      const answer = settle(read.case, RULES);
      if (!answer.ok) throw new Error(`${row.name}: ${answer.problem.code}`);
      for (const fact of factsOf(read.case, answer.result)) cited.add(fact);
    }
  }
  const missing = RULES.facts.filter((fact) => !cited.has(fact)).map(nameOf);
  expect(missing).toEqual(Object.keys(NEVER));
});

function factsOf(one: Case, { settlements, years }: Result): Fact[] {
  return [
    ...settlements.flatMap((settlement) => citedIn(settlement, one)),
    ...years.flatMap((year) => targetsOf(year, one)),
  ];
}

function citedIn({ steps = [], notices, index, date }: Settlement, one: Case): Fact[] {
  const encounter = one.encounters[index];
  if (encounter === undefined) throw new Error(`no encounter ${index}`);
  const situation = situationOf(one.person, encounter);
  const told = notices.flatMap((notice) => (notice.code === "priceAbove" ? [notice.fact] : []));
  return [...steps.flatMap((step) => step.facts), ...told]
    .filter((fact) => fact.evidence !== "override")
    .map((fact) => theFact(fact, situation, date));
}

/** A step does not say a fact's conditions: the one of its words that holds for the encounter is meant. */
function theFact(
  said: Pick<StepFact, "parameter" | "value"> & Partial<StepFact>,
  situation: Situation,
  day: string,
): Fact {
  const found = RULES.facts.filter(
    (fact) =>
      fact.parameter === said.parameter &&
      JSON.stringify(fact.value) === JSON.stringify(said.value) &&
      (said.jurisdiction === undefined || fact.jurisdiction === said.jurisdiction) &&
      (said.from === undefined || (fact.from === said.from && fact.to === said.to)) &&
      holdsOn(fact, day) &&
      matches(fact.when, situation),
  );
  const [fact] = found;
  if (fact === undefined || found.length > 1)
    throw new Error(`${found.length} facts are ${said.parameter} ${said.value}`);
  return fact;
}

/** An indicator names its target only by its figure. */
function targetsOf({ year, indicators }: YearSum, one: Case): Fact[] {
  const inHardship = one.person.assistance !== "none";
  const [encounter] = one.encounters;
  if (encounter === undefined) return [];
  const situation = situationOf(one.person, encounter);
  const { comprehensiveProtectionRate, ownExpenseRate } = indicators;
  const protection = inHardship ? "indicator.comprehensiveProtection" : "indicator.oldAndYoung";
  return [
    { parameter: protection, value: comprehensiveProtectionRate?.target },
    { parameter: "indicator.ownExpense", value: ownExpenseRate?.target },
  ].flatMap(({ parameter, value }) =>
    value === undefined ? [] : [theFact({ parameter, value }, situation, `${year}-12-31`)],
  );
}
