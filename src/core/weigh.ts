import type { PayingLayer } from "../facts/vocabulary.ts";
import { type Fen, plus, ZERO } from "../money/fen.ts";
import { type Doubt, isDocumented, NO_DOUBT, paidByPerson, paidToPerson, reversed } from "./doubt.ts";
import type { QualifiedKey, Qualifier, Qualifiers } from "./result.ts";

/** What a layer's payment rests on. */
export interface Weight {
  readonly pay: Fen;
  readonly own: Doubt;
  /** Whether what the layers before it left could have changed its payment. */
  readonly restsOnBefore: boolean;
  /** The doubt of what it takes of the in-scope share: less than `own` where its own-expense part has a doubt of its own. */
  readonly ownInScope: Doubt;
}

export type Weights = Readonly<Record<PayingLayer, Weight>>;

const PAY_KEYS: Readonly<Record<PayingLayer, QualifiedKey>> = {
  basic: "hifp_pay",
  critical: "hifmi_pay",
  aid: "maf_pay",
  huiminbao: "hmb_pay",
};

/** The bounds of the seven amounts (SPEC section 4, "Bounds travel"); a key stands only where it is not exact. */
export function qualifiersOf(weights: Weights, order: readonly PayingLayer[]): Qualifiers {
  const found: Partial<Record<QualifiedKey, Qualifier>> = {};
  let all = NO_DOUBT;
  let before = NO_DOUBT;
  for (const layer of order) {
    const { own, ownInScope, restsOnBefore } = weights[layer];
    put(found, PAY_KEYS[layer], paidToPerson(restsOnBefore ? own | reversed(before) : own));
    all |= own;
    before |= ownInScope;
  }
  const part = fundsDoubt(weights, order);
  put(found, "fund_pay_sumamt", paidToPerson(part));
  put(found, "psn_part_amt", paidByPerson(part));
  put(found, "psn_cash_pay", paidByPerson(all));
  return found;
}

function put(found: Partial<Record<QualifiedKey, Qualifier>>, key: QualifiedKey, word: Qualifier | null): void {
  if (word !== null) found[key] = word;
}

/** The funds' facts; Huiminbao's, reversed, where a fund behind it pays on what it left. */
function fundsDoubt(weights: Weights, order: readonly PayingLayer[]): Doubt {
  let doubt = NO_DOUBT;
  let isBehind = false;
  let leavesLess = false;
  for (const layer of order) {
    if (layer === "huiminbao") {
      isBehind = true;
      continue;
    }
    doubt |= weights[layer].own;
    leavesLess ||= isBehind && weights[layer].restsOnBefore;
  }
  return leavesLess ? doubt | reversed(weights.huiminbao.ownInScope) : doubt;
}

/** What of the payments is documented: those of which every fact used by the layer and by the layers before it is. */
export function documentedOf(weights: Weights, order: readonly PayingLayer[]): Fen {
  let doubt = NO_DOUBT;
  let documented = ZERO;
  for (const layer of order) {
    const { pay, own, ownInScope } = weights[layer];
    if (isDocumented(doubt | own)) documented = plus(documented, pay);
    doubt |= ownInScope;
  }
  return documented;
}
