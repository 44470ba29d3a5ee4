import { settleBasic } from "../core/basic.ts";
import type { Held } from "../core/held.ts";
import type { Ledger, PartLedger } from "../core/ledger.ts";
import type { CriticalTerms, PartPlan, Plan, RateTable } from "../core/plan.ts";
import { isTable } from "../core/rate-table.ts";
import type { StepFact } from "../core/result.ts";
import { lastOf } from "../facts/built-ins.ts";
import type { Care } from "../facts/vocabulary.ts";
import { type Fen, minus, ZERO } from "../money/fen.ts";
import { fenOf, type Moment, type Planned, type Standing } from "./standing.ts";

export type Pool = "outpatient" | "inpatient";
export type PayingPart = "basic" | "critical" | "aid" | "huiminbao.inScope" | "huiminbao.outOfScope";
export type LimitKind = "deductible" | "threshold" | "bracket" | "cap";

/** A limit of the year, or of this visit, in fen, and how what is used of it is read off a settlement. */
export interface LimitRule {
  readonly part: PayingPart;
  readonly kind: LimitKind;
  /** Basic insurance counts each of its pools apart. */
  readonly pool: Pool | null;
  /** A deductible that each visit bears anew. */
  readonly perVisit: boolean;
  readonly whole: Fen;
  /** `null` where it was carried in. */
  readonly fact: StepFact | null;
  readonly usedAt: (moment: Moment) => Fen;
}

/**
 * The limits of each pool and layer that the year's encounters met so far, this one last: as the latest of them met it.
 * A deductible or threshold of 0 is none. They are the same whatever this encounter costs; `now` is any settlement of it.
 */
export function limitRules(standing: Standing, now: Moment): readonly LimitRule[] {
  const { yearSoFar } = standing;
  const latest = <Terms>(termsOf: (plan: Plan) => Terms | null): Terms | null =>
    yearSoFar.reduce<Terms | null>((found, { plan }) => termsOf(plan) ?? found, null);
  const critical = latest((plan) => plan.critical.terms);
  const aid = latest((plan) => plan.aid.terms);
  const huiminbao = latest((plan) => plan.huiminbao.terms);
  return [
    ...poolRules("outpatient", standing, now),
    ...poolRules("inpatient", standing, now),
    ...(critical ? criticalRules(critical) : []),
    ...(aid ? partRules("aid", aid, aidLedger) : []),
    ...(huiminbao ? partRules("huiminbao.inScope", huiminbao.inScope, (ledger) => ledger.huiminbaoInScope) : []),
    ...(huiminbao
      ? partRules("huiminbao.outOfScope", huiminbao.outOfScope, (ledger) => ledger.huiminbaoOutOfScope)
      : []),
  ];
}

const poolOf = (care: Care): Pool => (care === "outpatient" || care === "chronic" ? "outpatient" : "inpatient");

function poolRules(pool: Pool, standing: Standing, now: Moment): LimitRule[] {
  const visits = standing.yearSoFar.filter(({ encounter }) => poolOf(encounter.care) === pool);
  const last = lastOf(visits);
  if (last === undefined) return [];
  const { rate, cap } = last.plan.basic;
  const measured = ({ ledger }: Moment): Fen => minus(ledger[pool].inScope, ledger[pool].deductible);
  return [
    ...deductibleRules(pool, last, visits, standing, now),
    ...edges("basic", rate, pool, measured),
    ...capRule("basic", cap, pool, ({ ledger }) => ledger[pool].paid),
  ];
}

function deductibleRules(
  pool: Pool,
  last: Planned,
  visits: readonly Planned[],
  standing: Standing,
  now: Moment,
): LimitRule[] {
  const common = { part: "basic", kind: "deductible", pool } as const;
  const { basic } = last.plan;
  if (basic.basis.value === "visit") {
    // Another visit's own deductible is past.
    if (last.encounter !== standing.encounter) return [];
    const admission = pool === "inpatient" ? standing.before.inpatient.admissions : 0;
    const { whole } = settleBasic(ZERO, basic, { ...standing.before[pool] }, admission).due;
    const usedAt = ({ settlement }: Moment): Fen => fenOf(settlement.amounts.act_pay_dedc);
    return whole === 0 ? [] : [{ ...common, perVisit: true, whole, fact: basic.deductible.used, usedAt }];
  }
  const whole = now.ledger[pool].deductibleDue;
  const found = [...visits].reverse().find(({ plan }) => plan.basic.deductible.value === whole);
  const fact = found?.plan.basic.deductible.used ?? null;
  const usedAt = ({ ledger }: Moment): Fen => ledger[pool].deductible;
  return whole === 0 ? [] : [{ ...common, perVisit: false, whole, fact, usedAt }];
}

/** Brackets that end before the threshold never pay. */
function criticalRules({ threshold, brackets, basis, cap }: CriticalTerms): LimitRule[] {
  const shift = basis.value === "aboveThreshold" ? threshold.value : ZERO;
  const base = ({ ledger }: Moment): Fen => ledger.criticalBase;
  return [
    ...lowerRule("critical", "threshold", threshold, base),
    ...edges("critical", brackets, null, (moment) => minus(base(moment), shift)).filter(
      ({ whole }) => whole > threshold.value - shift,
    ),
    ...capRule("critical", cap, null, ({ ledger }) => ledger.criticalPaid),
  ];
}

const aidLedger = (ledger: Ledger): PartLedger => ({
  deductible: ledger.aidDeductible,
  base: ledger.aidBase,
  paid: ledger.aidPaid,
});

function partRules(part: PayingPart, plan: PartPlan, counters: (ledger: Ledger) => PartLedger): LimitRule[] {
  return [
    ...lowerRule(part, "deductible", plan.deductible, ({ ledger }) => counters(ledger).deductible),
    ...edges(part, plan.rate, null, ({ ledger }) => minus(counters(ledger).base, counters(ledger).deductible)),
    ...capRule(part, plan.cap, null, ({ ledger }) => counters(ledger).paid),
  ];
}

type UsedAt = LimitRule["usedAt"];

function lowerRule(part: PayingPart, kind: LimitKind, held: Held<Fen>, usedAt: UsedAt): LimitRule[] {
  const { value: whole, used: fact } = held;
  return whole === 0 ? [] : [{ part, kind, pool: null, perVisit: false, whole, fact, usedAt }];
}

function capRule(part: PayingPart, held: Held<Fen | null>, pool: Pool | null, usedAt: UsedAt): LimitRule[] {
  const { value: whole, used: fact } = held;
  return whole === null ? [] : [{ part, kind: "cap", pool, perVisit: false, whole, fact, usedAt }];
}

function edges(part: PayingPart, { value, used }: Held<RateTable>, pool: Pool | null, usedAt: UsedAt): LimitRule[] {
  if (!isTable(value)) return [];
  return value.flatMap(({ upTo }): LimitRule[] =>
    upTo === null ? [] : [{ part, kind: "bracket", pool, perVisit: false, whole: upTo, fact: used, usedAt }],
  );
}
