import { expect, it } from "vitest";
import type { Case } from "../../src/core/case.ts";
import { readCase } from "../../src/core/read-case.ts";
import type { Result, Settlement, StepFact, YearSum } from "../../src/core/result.ts";
import { settle } from "../../src/core/settle.ts";
import { situationOf } from "../../src/core/situation.ts";
import type { Fact, Situation } from "../../src/facts/fact.ts";
import { holdsOn, matches } from "../../src/facts/lookup.ts";
import type { Example } from "../../src/rulebook/example.ts";
import { factsMeant } from "../../src/rulebook/facts-meant.ts";
import { tellCoverage } from "../coverage/tell.ts";
import { RULES } from "../support.ts";
import { EXAMPLES } from "./own.ts";

/** Facts that no case can reach, and why. */
const NEVER: Readonly<Record<string, string>> = {
  "national basic.deductible.basis year {}":
    "zj-statute-2021 says it for 浙江 from before the rules' first day, and every known city lies there",
};

const nameOf = ({ jurisdiction, parameter, value, when, from, to }: Fact): string =>
  [jurisdiction, parameter, typeof value === "string" ? value : JSON.stringify(value), JSON.stringify(when), from, to]
    .filter((part) => part !== null)
    .join(" ");

/** SPEC section 4, "Used": these never count as used; that they stand in a step that is applied is all that can be shown. */
const neverCounts = ({ parameter, value, bound }: Pick<StepFact, "parameter" | "value" | "bound">): boolean =>
  ["basic.deductible.basis", "layers.order", "chronic.diseases", "special.diseases"].includes(parameter) ||
  // It counts with two brackets or more, which no table of ours has.
  parameter === "critical.brackets.basis" ||
  // No cap never binds; no deductible takes nothing.
  value === null ||
  (parameter.endsWith(".deductible") && value === "0.00" && bound === "exact");

it("what an example says that it exercises is one fact, and it does", () => {
  const wrong = EXAMPLES.flatMap((example) => {
    const exercised = exercisedBy(example);
    return example.facts.flatMap((ref) => {
      const meant = factsMeant(ref, RULES.facts);
      const [fact] = meant;
      return meant.length === 1 && fact && exercised.has(fact)
        ? []
        : [`${example.id}: ${ref.parameter} ${meant.length}`];
    });
  });
  expect(wrong).toEqual([]);
});

it("every fact that is computed with is exercised by some example that names it", () => {
  const named = new Set(EXAMPLES.flatMap((example) => example.facts.flatMap((ref) => factsMeant(ref, RULES.facts))));
  const missing = RULES.facts.filter((fact) => !named.has(fact)).map(nameOf);
  const { length } = RULES.facts;
  tellCoverage("facts", "facts exercised by an example worked out by hand", length - missing.length, length);
  expect(missing).toEqual(Object.keys(NEVER));
});

function exercisedBy(example: Example): ReadonlySet<Fact> {
  const read = readCase(example.case, RULES);
  if (!read.ok) return new Set();
  const answer = settle(read.case, RULES);
  return new Set(answer.ok ? factsOf(read.case, answer.result) : []);
}

function factsOf(one: Case, { settlements, years }: Result): Fact[] {
  return [
    ...settlements.flatMap((settlement) => decidingIn(settlement, one)),
    ...years.flatMap((year) => targetsOf(year, one)),
  ];
}

function decidingIn({ steps = [], notices, index, date }: Settlement, one: Case): Fact[] {
  const encounter = one.encounters[index];
  if (encounter === undefined) throw new Error(`no encounter ${index}`);
  const situation = situationOf(one.person, encounter);
  const told = notices.flatMap((notice) => (notice.code === "priceAbove" ? [notice.fact] : []));
  const standing = steps.filter((step) => step.outcome === "applied").flatMap((step) => step.facts);
  const used = steps.flatMap((step) => step.facts).filter((fact) => fact.used);
  const both = [...used, ...standing.filter(neverCounts), ...told];
  return both.filter((fact) => fact.evidence !== "override").map((fact) => theFact(fact, situation, date));
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
