/** Layer 4: Huiminbao, in two parts. */
import { type Layer, leftBy, listOf, type Outcome, outOfPlay, type Turn } from "./layer.ts";
import { equal, isZero, min, minus, plus } from "./rational.ts";
import type { Fact } from "./rules.ts";
import { type Share, share } from "./share.ts";

export function huiminbao(turn: Turn): Layer {
  const { bill, ledger } = turn;
  const enrolled = turn.product !== "none";
  const covers = turn.needed("huiminbao.covers");
  const ownExpenseLeft = plus(bill.ownExpense, bill.overLimit, bill.firstPayLeft);
  if (!listOf(covers).includes(turn.encounter.care)) {
    const inScope = enrolled && !isZero(bill.inScopeLeft) ? [covers] : [];
    const used = enrolled && !isZero(plus(bill.inScopeLeft, ownExpenseLeft)) ? [covers] : [];
    return { ...outOfPlay("huiminbao", "notCovered", used), usedInScope: inScope };
  }
  if (!enrolled) return outOfPlay("huiminbao", "notEnrolled");

  const termsOf = (part: string): { deductible: Fact; rate: Fact; cap: Fact } => ({
    deductible: turn.needed(`huiminbao.${part}.deductible`),
    rate: turn.needed(`huiminbao.${part}.rate`),
    cap: turn.needed(`huiminbao.${part}.cap`),
  });
  const kindOfBase = turn.optional("huiminbao.inScope.base");
  const afterBasic = kindOfBase?.value === "afterBasic";
  const left = bill.inScopeLeft;
  const leftByBasic = minus(bill.inScope, bill.basicPaid);

  const inner = share(afterBasic ? leftByBasic : left, left, termsOf("inScope"), ledger.huiminbaoInScope);
  const outer = share(ownExpenseLeft, ownExpenseLeft, termsOf("outOfScope"), ledger.huiminbaoOutOfScope);
  const pays = plus(inner.pays, outer.pays);

  const baseCounts = kindOfBase !== null && !equal(left, leftByBasic) && inner.rests === "onBase";
  const somethingLeft = !isZero(plus(left, ownExpenseLeft));
  const ofInner = [...(somethingLeft ? [covers] : []), ...(baseCounts ? [kindOfBase] : []), ...inner.used];
  const ofOuter = outer.used;
  const restsOn = inner.rests === "no" ? [] : turn.earlier;

  bill.inScopeLeft = minus(left, inner.pays);
  // Own expense and over limit first: what is left of the first pay is never more than what is left of the whole.
  bill.ownExpensePaid = outer.pays;
  bill.firstPayLeft = min(bill.firstPayLeft, minus(ownExpenseLeft, outer.pays));
  return {
    name: "huiminbao",
    pays,
    outcome: isZero(pays) ? reason(inner, outer) : "applied",
    used: [...ofInner, ...ofOuter],
    usedInScope: ofInner,
    before: leftBy(restsOn),
  };
}

const ORDER: readonly Outcome[] = ["belowDeductible", "rateZero", "capUsedUp", "roundsToZero", "nothingLeft"];

/** The first reason of the list that is true of a part that had something left; `nothingLeft` only if neither had. */
function reason(inner: Share, outer: Share): Outcome {
  return ORDER.find((one) => inner.outcome === one || outer.outcome === one) ?? "nothingLeft";
}
