import type { TFunction } from "i18next";
import type { AmountKey } from "../core/result.ts";
import { parseFen } from "../money/fen.ts";
import { isAmount } from "../readoff/change.ts";
import type { Difference } from "../readoff/differences.ts";
import type { FurtherSheet } from "../readoff/further.ts";
import type { ReadFigure } from "../readoff/read-off.ts";
import type { Gap, SheetProblem } from "../readoff/sheet.ts";
import { inYuan, percent } from "./amount.ts";
import { dayText } from "./fact-text.ts";

/** A line of a sheet by its official name. */
export const lineName = (key: AmountKey, t: TFunction): string => t(`explanation:amounts.${key}.official`);

/** The line that a problem of a sheet is said at; `null` for one of no line. */
export function lineOf(problem: SheetProblem): AmountKey | null {
  if ("whole" in problem) return problem.whole;
  return "key" in problem ? problem.key : null;
}

/** What is wrong with a sheet itself, and what it looks like. */
export function sheetProblemText(problem: SheetProblem, t: TFunction): string {
  switch (problem.code) {
    case "noSuchVisit":
      return t("readoff:fault.noSuchVisit");
    case "invalidMoney":
      return t("readoff:fault.invalidMoney", { line: lineName(problem.key, t) });
    case "differsFromBill": {
      const { stated, bill } = problem;
      const values = { stated: inYuan(stated, t), bill: inYuan(bill, t), gap: gapText(problem, t) };
      return t("readoff:fault.differsFromBill", { line: lineName(problem.key, t), ...values }) + swapText(problem, t);
    }
    default: {
      const { code, whole, parts, stated, sum, by } = problem;
      const values = { stated: inYuan(stated, t), sum: inYuan(sum, t), by: inYuan(by, t), gap: gapText(problem, t) };
      const names = parts.map((key) => lineName(key, t)).join(t("form:listJoin"));
      const text = t(`readoff:fault.${code}`, { whole: lineName(whole, t), parts: names, ...values });
      return code === "doesNotAddUp" ? text + swapText(problem, t) : text;
    }
  }
}

const gapText = ({ direction, by }: Gap, t: TFunction): string =>
  t(`readoff:fault.${direction}`, { by: inYuan(by, t) });

/** Two digits swapped make a difference that 9 divides. */
const swapText = ({ by }: Gap, t: TFunction): string =>
  (parseFen(by) ?? 1) % 9 === 0 ? t("readoff:fault.swapped") : "";

/** The line at which a sheet cannot be explained, and how far it is from the nearest. */
export const differenceText = (difference: Difference, isOneOfMany: boolean, t: TFunction): string =>
  t("readoff:none.first", {
    visit: isOneOfMany ? t("readoff:none.ofVisit", { number: difference.sheet + 1 }) : "",
    line: lineName(difference.key, t),
    stated: inYuan(difference.stated, t),
    ours: inYuan(difference.ours, t),
    gap: gapText(difference, t),
  });

/** Why that may be, the likeliest first. */
export const reasonsFor = ({ key, by }: Difference, t: TFunction): readonly string[] => [
  ...(by === "0.01" ? [t("readoff:none.fen")] : []),
  t(`readoff:none.reason.${key}`),
  t("readoff:none.kind"),
];

/** How sure the sheets make a figure. */
export function boundText({ override: { parameter }, bound, low, high }: ReadFigure, t: TFunction): string {
  if (bound !== "exact") return t(`readoff:found.${bound}`);
  if (low === null || high === null || low === high) return t("readoff:found.exact");
  const inWords = (end: string): string => (isAmount(parameter) ? inYuan(end, t) : percent(end));
  return t("readoff:found.between", { low: inWords(low), high: inWords(high) });
}

/** The lines that a figure was read off: of each visit, where there are several. */
export function linesText({ lines }: Pick<ReadFigure, "lines">, isOneOfMany: boolean, t: TFunction): string {
  const sheets = [...new Set(lines.map(({ sheet }) => sheet))].sort((a, b) => a - b);
  const texts = sheets.map((sheet) => {
    const names = lines.filter((line) => line.sheet === sheet && line.key in OWN_LINES);
    const told = names.length > 0 ? names : lines.filter((line) => line.sheet === sheet);
    const text = told.map(({ key }) => lineName(key, t)).join(t("form:listJoin"));
    return isOneOfMany ? t("readoff:found.linesOf", { number: sheet + 1, lines: text }) : text;
  });
  return t("readoff:found.lines", { lines: texts.join(t("facts:whenJoin")) });
}

/** The lines that a figure makes itself; the sums below follow from them. */
const OWN_LINES: Readonly<Partial<Record<AmountKey, true>>> = {
  act_pay_dedc: true,
  hifp_pay: true,
  hifmi_pay: true,
  maf_pay: true,
  hmb_pay: true,
};

/** A further sheet that would tell sets of figures apart: what it is of, and what each set would make of one line. */
export function furtherText(
  further: FurtherSheet,
  visit: { readonly care: string; readonly level: string },
  lastYear: number,
  t: TFunction,
): { readonly lead: string; readonly line: string; readonly sets: readonly string[] } {
  const { date, expenses, tellsAll } = further;
  const year = Number(date.slice(0, 4));
  const total = inYuan(expenses.total, t);
  const own = further.lines.find(({ key }) => key in OWN_LINES) ?? further.lines[0];
  return {
    lead: t(tellsAll ? "readoff:further.like" : "readoff:further.some", {
      when: year === lastYear ? t("readoff:further.sameYear") : t("readoff:further.nextYear", { year }),
      care: t(`facts:care.${visit.care}`),
      level: t(`facts:level.${visit.level}`),
      total,
      outside: expenses.ownExpense === expenses.total ? t("readoff:further.outside") : "",
    }),
    line: own ? t("readoff:further.line", { line: lineName(own.key, t), total }) : "",
    sets: (own?.amounts ?? []).map((amount, i) =>
      t("readoff:further.set", { number: i + 1, amount: amount === "" ? "" : inYuan(amount, t) }),
    ),
  };
}

/** Where adopted figures are from: the sheets by their days. */
export const sourceText = (days: readonly string[], t: TFunction): string =>
  t("readoff:adopted.source", { dates: days.map((day) => dayText(day, t)).join(t("form:listJoin")) });
