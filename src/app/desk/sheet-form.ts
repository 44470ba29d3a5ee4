import type { AmountKey } from "../../core/result.ts";
import { moneyIn } from "../../desk/cells.ts";
import type { TypedSheet } from "../../desk/protocol.ts";
import { toCaseJson } from "../estimate/case-json.ts";
import { FIELDS, type FieldName, type Form, NOTHING } from "../estimate/form.ts";
import { sheetOf } from "../estimate/sheet.ts";

/** What is asked of the bill of one sheet: all but what only an estimate needs, and the lines of an itemised one. */
export const SHEET_FIELDS: readonly FieldName[] = FIELDS.filter(
  (field) => !["birthDate", "split", "outsideShare", "items"].includes(field),
);

/** The sheet's own lines as typed; "" for those that it does not state. */
export type TypedLines = Readonly<Partial<Record<AmountKey | "otherFunds", string>>>;

/** A new sheet, with what the desk chose for all its bills. */
export const newForm = (fixed: Readonly<Partial<Record<string, string>>>): Form => ({
  ...NOTHING,
  assistance: "none",
  huiminbao: "none",
  ...Object.fromEntries(Object.entries(fixed).filter(([, value]) => value !== undefined && value !== "")),
});

/** The bill and the sheet's lines as they are settled and compared. */
export function typedSheet(form: Form, lines: TypedLines): TypedSheet {
  const { otherFunds = "", ...stated } = lines;
  const sheet = Object.fromEntries(
    Object.entries(stated).flatMap(([key, typed]) => (typed.trim() === "" ? [] : [[key, moneyIn(typed)]])),
  );
  return {
    json: toCaseJson(sheetOf(form)) as Readonly<Record<string, unknown>>,
    sheet,
    otherFunds: otherFunds.trim() === "" ? "0.00" : moneyIn(otherFunds),
  };
}
