import { AMOUNT_KEYS, type AmountKey } from "../../core/result.ts";
import { formatFen, parseFen, plus, ZERO } from "../../money/fen.ts";
import { understandMoney } from "../../money/understand.ts";
import type { Sheet as SettlementSheet } from "../../readoff/sheet.ts";
import { applies, type Form, type VisitFieldName } from "../estimate/form.ts";
import { formOf, type Sheet } from "../estimate/sheet.ts";

/** The lines of a sheet that are the bill itself: the case's own fields. */
const BILL_FIELDS = {
  medfee_sumamt: "total",
  fulamt_ownpay_amt: "ownExpense",
  overlmt_selfpay: "overLimit",
  preselfpay_amt: "firstPay",
} as const satisfies Partial<Record<AmountKey, VisitFieldName>>;
type BillKey = keyof typeof BILL_FIELDS;
type BillField = (typeof BILL_FIELDS)[BillKey];

/** The lines that say how the bill was settled. */
export type StatedKey = Exclude<AmountKey, BillKey>;
export const STATED_KEYS = AMOUNT_KEYS.filter((key): key is StatedKey => !(key in BILL_FIELDS));

/** What a sheet says, as typed; "" is not on it. */
export type Stated = Readonly<Record<StatedKey, string>>;

export const NOTHING_STATED = Object.fromEntries(STATED_KEYS.map((key) => [key, ""])) as Stated;

/** The field of the case that a line is typed into; `null` for one of the sheet alone. */
export const billField = (key: AmountKey): BillField | null =>
  key in BILL_FIELDS ? BILL_FIELDS[key as BillKey] : null;

/** Whether a line is typed here: what an itemised bill adds up to is not. */
export function isTyped(key: AmountKey, form: Form): boolean {
  const field = billField(key);
  return field === null || applies(field, form);
}

/** What was typed for a line. */
export function typedFor(key: AmountKey, form: Form, stated: Stated): string {
  const field = billField(key);
  if (field === null) return stated[key as StatedKey];
  return applies(field, form) ? form[field] : "";
}

/** The sheets of all visits as they stand; `null` for a visit of which nothing but the bill was typed. */
export function sheetsOf(sheet: Sheet, stated: readonly Stated[]): readonly (SettlementSheet | null)[] {
  return sheet.visits.map((_, i) => {
    const own = stated[i] ?? NOTHING_STATED;
    if (STATED_KEYS.every((key) => own[key].trim() === "")) return null;
    const typed = AMOUNT_KEYS.flatMap((key) => {
      const text = typedFor(key, formOf(sheet, i), own);
      return text.trim() === "" ? [] : [[key, understandMoney(text) ?? text]];
    });
    return Object.fromEntries(typed) as SettlementSheet;
  });
}

/**
 * What figures are to be found for. What an account pays hangs on what is in it, not on local figures: where that is not
 * known, account and cash are read as the person's part that they make.
 */
export function sheetsToRead(
  { person }: Sheet,
  sheets: readonly (SettlementSheet | null)[],
): readonly (SettlementSheet | null)[] {
  // A resident's may be a relative's.
  if (person.category === "employee" && person.accountBalance !== "") return sheets;
  return sheets.map((sheet) => sheet && withoutAccount(sheet, person.huiminbao === "none"));
}

function withoutAccount(whole: SettlementSheet, isWithoutHuiminbao: boolean): SettlementSheet {
  const { acct_pay, psn_cash_pay, ...rest } = whole;
  const account = parseFen(acct_pay ?? "");
  if (account === null || account === ZERO) return whole;
  const cash = parseFen(psn_cash_pay ?? "");
  const huiminbao = parseFen(rest.hmb_pay ?? (isWithoutHuiminbao ? "0" : ""));
  if (cash === null || huiminbao === null || rest.psn_part_amt !== undefined) return rest;
  return { ...rest, psn_part_amt: formatFen(plus(plus(cash, account), huiminbao)) };
}
