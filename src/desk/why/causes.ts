import { chainFor } from "../../core/chain-for.ts";
import { readCase } from "../../core/read-case.ts";
import type { Amounts, Settlement } from "../../core/result.ts";
import { settle } from "../../core/settle.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { type Fen, formatFen, largest, minus, parseFen, plus, ZERO } from "../../money/fen.ts";
import { problemsOf, type Sheet } from "../../readoff/sheet.ts";
import { visitsOf } from "../../readoff/visits.ts";
import { differencesOf } from "./compare.ts";
import type { Cause } from "./finding.ts";
import type { Readings } from "./readings.ts";
import { explains, settledAs } from "./settled-as.ts";
import type { Json } from "./solo.ts";
import { type Variant, variantsOf } from "./variants.ts";

/** A sheet that differs from what its case of one encounter comes to. */
export interface Disputed {
  readonly json: Json;
  readonly sheet: Sheet;
  /** What funds paid that we do not settle, yuan. */
  readonly otherFunds: string;
}

/** More than these are no help. */
const MOST_CAUSES = 3;
/** What rounding at another place makes of a line and of those that rest on it, in fen. */
const ROUNDING = 2;

/**
 * Why a sheet differs, the likeliest first: each cause is proven by settling with it, every line of the sheet to the fen.
 * Only where nothing else explains it a local figure is looked for that would.
 */
export function causesOf(disputed: Disputed, rules: RuleSet, readings: Readings): readonly Cause[] {
  const { json, sheet, otherFunds } = disputed;
  const ours = settledAs(json, rules, true);
  if (ours === null) return [];
  if (otherFunds !== "0.00") return [{ code: "otherFund", amount: otherFunds }];
  const { all } = differencesOf(ours.amounts, sheet);
  const largestGap = all.reduce((most, { by }) => Math.max(most, parseFen(by) ?? ZERO), 0);
  if (largestGap <= ROUNDING) return [{ code: "rounding", by: formatFen(largestGap as Fen) }];
  const bill = all.find(({ key }) => BILL.includes(key));
  if (bill !== undefined) return [{ code: "bill", key: bill.key }];
  const variants = [...firstPay(json, sheet, ours), ...deductible(json, sheet, ours), ...variantsOf(json, rules)];
  const found = explaining(variants, sheet, rules);
  if (found.length > 0) return found.slice(0, MOST_CAUSES);
  return sheetSum(json, sheet, rules) ?? [readings.read(json, sheet, rules)];
}

/** What of the bill is never another's reading of it. */
const BILL: readonly string[] = ["medfee_sumamt", "fulamt_ownpay_amt", "overlmt_selfpay"];

/** Each cause once, with the first value that explains. */
function explaining(variants: readonly Variant[], sheet: Sheet, rules: RuleSet): readonly Cause[] {
  const found = new Map<string, Cause>();
  for (const { cause, json } of variants) {
    if (found.has(cause.code)) continue;
    if (explains(json, sheet, rules)) found.set(cause.code, cause);
  }
  return [...found.values()];
}

const fenOf = (yuan: string | undefined): Fen => parseFen(yuan ?? "") ?? ZERO;

/** The class-B share that the sheet states, or that its in-scope amount leaves. */
function firstPay(json: Json, sheet: Sheet, { amounts }: { readonly amounts: Amounts }): readonly Variant[] {
  const outside = plus(fenOf(amounts.fulamt_ownpay_amt), fenOf(amounts.overlmt_selfpay));
  const left = minus(fenOf(amounts.medfee_sumamt), outside);
  const implied = sheet.inscp_scp_amt === undefined ? undefined : formatFen(minus(left, fenOf(sheet.inscp_scp_amt)));
  const value = sheet.preselfpay_amt ?? implied;
  if (value === undefined || fenOf(value) === fenOf(amounts.preselfpay_amt)) return [];
  const [encounter = {}] = json.encounters as readonly Json[];
  const expenses = { ...(encounter.expenses as Json), firstPay: value };
  return [
    {
      cause: { code: "firstPay", value, ours: amounts.preselfpay_amt },
      json: { ...json, encounters: [{ ...encounter, expenses }] },
    },
  ];
}

/** More or less of the year's deductible borne before, as the sheet's own deductible says, or all of it. */
function deductible(json: Json, sheet: Sheet, { amounts, date, steps = [] }: Settlement): readonly Variant[] {
  const [encounter = {}] = json.encounters as readonly Json[];
  const pool = encounter.care === "outpatient" || encounter.care === "chronic" ? "outpatient" : "inpatient";
  const carried = (json.carriedIn ?? {}) as Json;
  const before = (carried[pool] ?? {}) as Readonly<Record<string, string>>;
  const [ours, stated, borne] = [fenOf(amounts.act_pay_dedc), fenOf(sheet.act_pay_dedc), fenOf(before.deductible)];
  if (ours === stated) return [];
  // A small bill may bear less than what is left.
  const left = fenOf(steps.find(({ id }) => id === "basic.deductibleLeft")?.result ?? amounts.act_pay_dedc);
  const isMet = ours > stated;
  if (!isMet && borne === 0) return [];
  const value = isMet ? plus(borne, minus(left, stated)) : minus(borne, minus(stated, ours));
  const due = formatFen(largest(fenOf(before.deductibleDue), value));
  const year = Number(date.slice(0, 4));
  const ledger = { ...carried, year, [pool]: { ...before, deductible: formatFen(value), deductibleDue: due } };
  return [
    {
      cause: { code: isMet ? "deductibleMet" : "deductibleNotMet", value: formatFen(value) },
      json: { ...json, carriedIn: ledger },
    },
  ];
}

/** The sheet's own lines do not add up: no rule can explain it. */
function sheetSum(json: Json, sheet: Sheet, rules: RuleSet): readonly Cause[] | null {
  const read = readCase(json, rules);
  const chain = read.ok ? chainFor(rules, read.case.city, []) : null;
  const settled = read.ok ? settle(read.case, rules, { steps: false }) : null;
  if (!read.ok || chain === null || !settled?.ok) return null;
  const visits = visitsOf(read.case, chain, settled.result.settlements, [sheet]);
  for (const problem of problemsOf([sheet], visits)) {
    if ("whole" in problem) return [{ code: "sheetSum", key: problem.whole, by: problem.by }];
  }
  return null;
}
