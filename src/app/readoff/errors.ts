import type { TFunction } from "i18next";
import type { Problem } from "../../core/problem.ts";
import { AMOUNT_KEYS, type AmountKey } from "../../core/result.ts";
import { understandMoney } from "../../money/understand.ts";
import type { SheetProblem } from "../../readoff/sheet.ts";
import { lineOf, sheetProblemText } from "../../wording/read-off-text.ts";
import type { FieldProblems } from "../estimate/field-problems.ts";
import { formOf, type Sheet } from "../estimate/sheet.ts";
import { boxOf } from "./sheet-fields.tsx";
import { billField, NOTHING_STATED, type Stated, typedFor } from "./stated.ts";

interface Typed {
  readonly sheet: Sheet;
  readonly stated: readonly Stated[];
  readonly mistakes: FieldProblems;
  readonly faults: readonly SheetProblem[];
  /** The box that somebody is typing in: its mistakes can wait, and whether all adds up. */
  readonly typing: string | null;
  readonly inWords: ((problem: Problem) => string) | null;
  readonly t: TFunction;
}

/** What is wrong with each line of the sheet in hand, in words. */
export function errorsOf(typed: Typed): Readonly<Partial<Record<AmountKey, string>>> {
  const entries = AMOUNT_KEYS.flatMap((key) => {
    const error = boxOf(key) === typed.typing ? undefined : errorOf(key, typed);
    return error === undefined ? [] : [[key, error]];
  });
  return Object.fromEntries(entries);
}

function errorOf(key: AmountKey, { sheet, stated, mistakes, faults, typing, inWords, t }: Typed): string | undefined {
  if (understandMoney(typedFor(key, formOf(sheet), stated[sheet.at] ?? NOTHING_STATED)) === null) {
    return t("readoff:wrongMoney");
  }
  const field = billField(key);
  const mistake = field && mistakes[field];
  if (mistake) return inWords?.(mistake);
  const isTyping = AMOUNT_KEYS.some((one) => boxOf(one) === typing);
  const fault = isTyping ? undefined : faults.find((one) => one.sheet === sheet.at && lineOf(one) === key);
  return fault && sheetProblemText(fault, t);
}

/** That the bill's parts do not make its total is said once: where what is in scope is another than they leave. */
export function toldOnce(faults: readonly SheetProblem[]): readonly SheetProblem[] {
  return faults.filter(
    (fault) =>
      lineOf(fault) !== "medfee_sumamt" ||
      !("parts" in fault && fault.parts.includes("inscp_scp_amt")) ||
      !faults.some((one) => one.sheet === fault.sheet && one.code === "differsFromBill" && one.key === "inscp_scp_amt"),
  );
}
