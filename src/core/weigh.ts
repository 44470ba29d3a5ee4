import type { PayingLayer } from "../facts/vocabulary.ts";
import { type Fen, plus, ZERO } from "../money/fen.ts";
import { type Doubt, EXACT, type Lean, paidByPerson, paidToPerson, reversed } from "./doubt.ts";
import type { QualifiedKey, Qualifier, Qualifiers } from "./result.ts";

/** What a layer's payment rests on. */
export interface Weight {
  readonly pay: Fen;
  readonly own: Doubt;
  /** Whether what the layers before it left could have changed its payment. */
  readonly restsOnBefore: boolean;
  /** The doubt of what it takes of the in-scope share, where its own-expense part has a doubt of its own. */
  readonly ownInScope?: Doubt;
}

export type Weights = Readonly<Record<PayingLayer, Weight>>;

const FUNDS: readonly PayingLayer[] = ["basic", "critical", "aid"];
const PAY_KEYS: Readonly<Record<PayingLayer, QualifiedKey>> = {
  basic: "hifp_pay",
  critical: "hifmi_pay",
  aid: "maf_pay",
  huiminbao: "hmb_pay",
};

/** The bounds of the seven amounts (SPEC section 4, "Bounds travel"); a key stands only where it is not exact. */
export function qualifiersOf(weights: Weights, order: readonly PayingLayer[]): Qualifiers {
  const found: Partial<Record<QualifiedKey, Qualifier>> = {};
  const put = (key: QualifiedKey, word: Qualifier | null): void => {
    if (word !== null) found[key] = word;
  };
  let all: Lean = EXACT;
  let before: Lean = EXACT;
  for (const layer of order) {
    const { own, ownInScope = own, restsOnBefore } = weights[layer];
    put(PAY_KEYS[layer], paidToPerson(own.lean | (restsOnBefore ? reversed(before) : EXACT)));
    all |= own.lean;
    before |= ownInScope.lean;
  }
  const part = fundsLean(weights, order);
  put("fund_pay_sumamt", paidToPerson(part));
  put("psn_part_amt", paidByPerson(part));
  put("psn_cash_pay", paidByPerson(all));
  return found;
}

/** The funds' facts; Huiminbao's, reversed, where a fund behind it pays on what it left. */
function fundsLean(weights: Weights, order: readonly PayingLayer[]): Lean {
  const lean = FUNDS.reduce<Lean>((so, layer) => so | weights[layer].own.lean, EXACT);
  const behind = order.slice(order.indexOf("huiminbao") + 1);
  const leavesLess = behind.some((layer) => FUNDS.includes(layer) && weights[layer].restsOnBefore);
  const { own, ownInScope = own } = weights.huiminbao;
  return leavesLess ? lean | reversed(ownInScope.lean) : lean;
}

/** A layer's payment is documented when every fact used by it and by the layers before it is. */
export function documentedOf(weights: Weights, order: readonly PayingLayer[]): { documented: Fen; assumed: Fen } {
  let beforeIs = true;
  let documented = ZERO;
  let assumed = ZERO;
  for (const layer of order) {
    const { pay, own, ownInScope = own } = weights[layer];
    if (beforeIs && own.documented) documented = plus(documented, pay);
    else assumed = plus(assumed, pay);
    beforeIs &&= ownInScope.documented;
  }
  return { documented, assumed };
}
