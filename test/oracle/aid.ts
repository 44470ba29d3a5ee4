/** Layer 3: medical aid. */
import { type Layer, leftBy, listOf, outOfPlay, type Turn } from "./layer.ts";
import { isZero, minus } from "./rational.ts";
import { share } from "./share.ts";

export function aid(turn: Turn): Layer {
  const { bill } = turn;
  const enrolled = turn.assistance !== "none";
  const covers = turn.needed("aid.covers");
  if (!listOf(covers).includes(turn.encounter.care)) {
    return outOfPlay("aid", "notCovered", enrolled && !isZero(bill.inScopeLeft) ? [covers] : []);
  }
  if (!enrolled) return outOfPlay("aid", "notEnrolled");
  const terms = {
    deductible: turn.needed("aid.deductible"),
    rate: turn.needed("aid.rate"),
    cap: turn.needed("aid.cap"),
  };
  const { pays, outcome, used: own, rests } = share(bill.inScopeLeft, bill.inScopeLeft, terms, turn.ledger.aid);
  const used = outcome === "nothingLeft" ? own : [covers, ...own];
  bill.inScopeLeft = minus(bill.inScopeLeft, pays);
  return { name: "aid", pays, outcome, used, usedInScope: used, before: rests === "no" ? [] : leftBy(turn.earlier) };
}
