import { settleAid } from "../core/aid.ts";
import { settleBasic } from "../core/basic.ts";
import type { Case } from "../core/case.ts";
import { settleCritical } from "../core/critical.ts";
import { settleHuiminbao } from "../core/huiminbao.ts";
import { copyLedger, freshLedger, type Ledger } from "../core/ledger.ts";
import type { Plan } from "../core/plan.ts";
import { type Unpaid, unpaidOf } from "../core/scope.ts";
import type { PayingLayer } from "../facts/vocabulary.ts";
import { type Fen, minus, ZERO } from "../money/fen.ts";
import { type Change, withChanges } from "./change.ts";
import type { Visit } from "./visits.ts";

/** What a layer finds at a visit: what nobody has paid, and what basic insurance paid. */
export interface Left {
  readonly unpaid: Readonly<Unpaid>;
  readonly basicPay: Fen;
}

/** What a layer made of a visit. */
export interface Played {
  readonly pay: Fen;
  /** What basic insurance took off first; 0 for the other layers. */
  readonly deductible: Fen;
  readonly left: Left;
}

/** Too many figures were tried. */
export class OutOfTries extends Error {}

/** How many settlements of one layer of one visit may still be tried. */
export interface Tries {
  left: number;
}

/** A case laid out for trying figures on it. */
export interface Ground {
  readonly one: Case;
  readonly visits: readonly Visit[];
  readonly tries: Tries;
}

/** What the first layer finds. */
export const leftAtFirst = (visits: readonly Visit[]): readonly Left[] =>
  visits.map(({ scope }) => ({ unpaid: unpaidOf(scope), basicPay: ZERO }));

/**
 * Settles one layer of all visits in their order with some figures changed, by the core's own functions; the year's
 * counters go on from visit to visit. Throws OutOfTries.
 */
export function playLayer(
  { one, visits, tries }: Ground,
  layer: PayingLayer,
  before: readonly Left[],
  changes: readonly Change[],
): readonly Played[] {
  tries.left -= visits.length;
  if (tries.left < 0) throw new OutOfTries();
  const ledgers = new Map<number, Ledger>();
  if (one.carriedIn) ledgers.set(one.carriedIn.year, copyLedger(one.carriedIn.ledger));
  return visits.map((visit, i) => {
    const ledger = ledgers.get(visit.year) ?? freshLedger();
    ledgers.set(visit.year, ledger);
    const found = before[i] as Left;
    return playVisit(layer, visit, withChanges(visit.plan, i, changes), found, ledger);
  });
}

function playVisit(layer: PayingLayer, visit: Visit, plan: Plan, before: Left, ledger: Ledger): Played {
  const { scope, situation } = visit;
  const unpaid: Unpaid = { ...before.unpaid };
  const played = (pay: Fen, basicPay = before.basicPay, deductible = ZERO): Played => ({
    pay,
    deductible,
    left: { unpaid, basicPay },
  });
  switch (layer) {
    case "basic": {
      const isOutpatient = situation.care === "outpatient" || situation.care === "chronic";
      const { inpatient, outpatient } = ledger;
      const pool = isOutpatient ? outpatient : inpatient;
      const { pay, deduction } = settleBasic(scope.inScope, plan.basic, pool, isOutpatient ? 0 : inpatient.admissions);
      if (!isOutpatient && situation.care !== "special") inpatient.admissions += 1;
      unpaid.inScope = minus(unpaid.inScope, pay);
      return played(pay, pay, deduction.applied);
    }
    case "critical":
      return played(settleCritical(unpaid, plan.critical, ledger).pay);
    case "aid":
      return played(settleAid(unpaid, plan.aid, ledger).pay);
    case "huiminbao":
      return played(settleHuiminbao(unpaid, minus(scope.inScope, before.basicPay), plan.huiminbao, ledger).pay);
  }
}
