import { expect, test } from "vitest";
import { readCase } from "../../src/core/read-case.ts";
import { settle } from "../../src/core/settle.ts";
import { type Chain, chainOf } from "../../src/facts/chain.ts";
import type { Case } from "../oracle/case.ts";
import { expectAgreement } from "../oracle/compare.ts";
import { invented, rules } from "../properties/random.ts";
import { distanceFrom, type Edge, edgesOf } from "./edges.ts";
import { type Met, situationsOf } from "./situations.ts";
import { tellCoverage } from "./tell.ts";
import { caseOf, TOTALS } from "./turned.ts";

const BESIDE = [-1, 0, 1];
/** So many situations of a fact are tried before it is said not to be met. */
const MOST_SITUATIONS = 120;
/** What pays the smallest share of a bill comes close to its edge in so many turns. */
const MOST_TURNS = 60;
const CITIES = ["wenzhou", "ningbo", "zhejiang", ...invented];
const chains = CITIES.flatMap((city): { city: string; chain: Chain }[] => {
  const chain = chainOf(rules, city);
  return chain ? [{ city, chain }] : [];
});
const edges = rules.facts.flatMap(edgesOf);

/** How far a case came out from an edge; `null` where it does not meet it. */
function distanceOf(given: Case, edge: Edge): number | null {
  const read = readCase(given, rules);
  if (!read.ok) return null;
  const settled = settle(read.case, rules);
  const steps = settled.ok ? (settled.result.settlements[0]?.steps ?? []) : [];
  return distanceFrom(edge, steps);
}

/** A case that meets the edge so many fen beside it: what was carried in makes up for what is missing. */
function caseBeside(city: string, edge: Edge, met: Met, beside: number): Case | null {
  for (const total of TOTALS) {
    const missing = distanceOf(caseOf(city, edge, met, total, 0), edge);
    if (missing === null || missing > beside) continue;
    const turned = caseOf(city, edge, met, total, beside - missing);
    if (distanceOf(turned, edge) === beside) return turned;
  }
  return caseOfTotal(city, edge, met, beside);
}

/** Where no counter moves towards the edge, the bill does: it grows by what is still missing until it is there. */
function caseOfTotal(city: string, edge: Edge, met: Met, beside: number): Case | null {
  for (const start of TOTALS) {
    let total = start;
    for (let i = 0; i < MOST_TURNS; i += 1) {
      const given = caseOf(city, edge, met, total, 0);
      const distance = distanceOf(given, edge);
      if (distance === beside) return given;
      if (distance === null) break;
      total += beside - distance;
      if (total <= 0) break;
    }
  }
  return null;
}

/** The cases a fen below an edge, at it and above it, in the first situation where all three can be had. */
function casesAt(edge: Edge): Case[] {
  let best: Case[] = [];
  for (const { city, chain } of chains) {
    let tried = 0;
    for (const met of situationsOf(edge.fact, chain)) {
      const cases = BESIDE.flatMap((beside) => caseBeside(city, edge, met, beside) ?? []);
      if (cases.length > best.length) best = cases;
      if (best.length === BESIDE.length) return best;
      tried += 1;
      if (tried === MOST_SITUATIONS) break;
    }
  }
  return best;
}

/** Tables of invented cities that begin with a rate of 0: at the limit nothing is paid yet, and no step shows the base. */
const NEVER: readonly string[] = [
  'ganquan basic.rate {"category":["employee"]}  1000.00',
  "yuelu critical.threshold {}  1000.00",
  "yuelu critical.brackets {}  500.00",
];

test("every deductible, threshold, cap and limit a fen below, at and a fen above", { timeout: 300_000 }, () => {
  const missing: string[] = [];
  let seen = 0;
  for (const edge of edges) {
    const cases = casesAt(edge);
    for (const given of cases) expectAgreement(given);
    seen += cases.length;
    if (cases.length < BESIDE.length) missing.push(nameOf(edge));
  }
  tellCoverage(
    "thresholds",
    "deductibles, thresholds, caps and limits a fen below, at and above",
    seen,
    edges.length * 3,
  );
  expect(missing).toEqual(NEVER);
});

const nameOf = ({ fact, at }: Edge): string =>
  `${fact.jurisdiction} ${fact.parameter} ${JSON.stringify(fact.when)} ${fact.from ?? ""} ${at}`;
