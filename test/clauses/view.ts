import type { AmountKey, Indicators, Notice, QualifiedKey, Settlement, Step, StepFact } from "../../src/core/result.ts";
import { hasOwn } from "../../src/facts/built-ins.ts";
import type { RawValue } from "../../src/facts/values.ts";
import { LAYERS } from "../../src/facts/vocabulary.ts";

/** A settlement as short texts, so that a hand-worked expectation is one line a thing. */
export interface View {
  /** Every amount that is not 0.00. */
  readonly amounts: string;
  /** Every qualifier. */
  readonly qualifiers: string;
  readonly documented: string;
  readonly assumed: string;
  /** Every layer that pays nothing, why, and how far it is from paying. */
  readonly zeros: string;
  /** Every fact of every step. */
  readonly cites: readonly string[];
  readonly notices: readonly string[];
}

/** In the order of the receipt; the words are those of FIELDS' last column. */
const WORDS: Readonly<Record<AmountKey, string>> = {
  medfee_sumamt: "total",
  fulamt_ownpay_amt: "ownExpense",
  overlmt_selfpay: "overLimit",
  preselfpay_amt: "firstPay",
  inscp_scp_amt: "inScope",
  act_pay_dedc: "deductible",
  hifp_pay: "basic",
  hifmi_pay: "critical",
  maf_pay: "aid",
  fund_pay_sumamt: "funds",
  psn_part_amt: "part",
  hmb_pay: "huiminbao",
  acct_pay: "account",
  psn_cash_pay: "cash",
};
const KEYS = Object.keys(WORDS) as AmountKey[];

export function viewOf(one: Settlement): View {
  const { amounts, qualifiers, documented, assumed, steps = [], notices } = one;
  if (Object.keys(amounts).join() !== KEYS.join()) throw new Error(`not the fourteen amounts: ${Object.keys(amounts)}`);
  const qualified = KEYS.filter((key) => hasOwn(qualifiers, key)) as QualifiedKey[];
  if (qualified.length !== Object.keys(qualifiers).length) throw new Error(`strange key in ${Object.keys(qualifiers)}`);
  return {
    amounts: KEYS.flatMap((key) => (amounts[key] === "0.00" ? [] : [`${WORDS[key]} ${amounts[key]}`])).join(", "),
    qualifiers: qualified.map((key) => `${WORDS[key]} ${qualifiers[key]}`).join(", "),
    documented,
    assumed,
    zeros: LAYERS.flatMap((layer) => zeroOf(steps, layer)).join(", "),
    cites: steps.flatMap((step) => step.facts.map((fact) => `${step.id}: ${factText(fact)}`)),
    notices: notices.map(noticeText),
  };
}

/** `belowThreshold 12.00`: the last step's outcome and the distance, where the layer pays nothing. */
function zeroOf(steps: readonly Step[], layer: string): string[] {
  const last = steps.filter((step) => step.layer === layer).at(-1);
  if (last === undefined || last.outcome === "applied") return [];
  const [zero, distance, ...more] = last.operands;
  const isTake = last.operation === "take" && zero?.value === "0.00" && last.result === "0.00" && more.length === 0;
  if (!isTake || last.id !== `${layer}.pay`) throw new Error(`no zero's last step: ${JSON.stringify(last)}`);
  return [[layer, last.outcome, ...(distance ? [distance.value] : [])].join(" ")];
}

/** `basic.rate 0.90 atLeast · wz-2024-6 三（八）`, with "unused" and "lapsed" where they are. */
function factText(fact: StepFact): string {
  const { parameter, bound, evidence, jurisdiction, source } = fact;
  const where = source ? [source.document, source.clause] : [evidence, jurisdiction];
  const marks = [...(fact.used ? [] : ["unused"]), ...(fact.lapsed ? ["lapsed"] : [])];
  return [parameter, valueText(fact.value), bound, "·", ...where, ...marks]
    .filter((part) => part !== undefined)
    .join(" ");
}

const valueText = (value: RawValue): string =>
  value === null || typeof value === "string"
    ? (value ?? "none")
    : value.map((one) => (typeof one === "string" ? one : `${one.rate}${one.upTo ? ` to ${one.upTo}` : ""}`)).join("+");

const noticeText = (notice: Notice): string =>
  notice.code === "lapsedDocument"
    ? `lapsedDocument ${notice.document}`
    : `priceAbove line ${notice.line} limit ${notice.limit} · ${factText(notice.fact)}`;

/** `comprehensiveProtectionRate 0.8285 target 0.80, …` */
export const indicatorsText = (indicators: Indicators): string =>
  Object.entries(indicators)
    .map(
      ([name, one]) => `${name} ${one.value}${one.target ? ` target ${one.target}` : ""}${one.lapsed ? " lapsed" : ""}`,
    )
    .join(", ");
