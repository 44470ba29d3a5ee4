import type { TFunction } from "i18next";
import type { Problem } from "../core/problem.ts";
import type { AmountKey, QualifiedKey } from "../core/result.ts";
import { type Input, keyOfTarget, type Target } from "../desk/fields.ts";
import type { RowFault } from "../desk/protocol.ts";
import type { SettledRow } from "../desk/record.ts";
import type { Cause, Figure } from "../desk/why/finding.ts";
import { figure } from "./amount.ts";
import { dayText, parameterName } from "./fact-text.ts";
import { problemText } from "./problem-text.ts";
import { valueText } from "./value-text.ts";

/** The official name of one of the fourteen amounts. */
export const lineName = (key: AmountKey, t: TFunction): string => t(`explanation:amounts.${key}.official`);

/** What a column may stand for. */
export function targetName(target: Target, t: TFunction): string {
  const key = keyOfTarget(target);
  if (key !== null) return t("desk:target.sheet", { name: lineName(key, t) });
  return t([`desk:target.${target}`, `form:label.${target}`]);
}

/** What a column of the bill is headed in templates; in Chinese it is read back as the same. */
export const headingOf = (input: Input, t: TFunction): string => t([`desk:heading.${input}`, `form:label.${input}`]);

/** Where something is wrong with a row: the column's heading, or the field. */
export function faultPlace({ heading, target }: RowFault, t: TFunction): string {
  if (heading !== null) return heading;
  return target === null ? "" : targetName(target, t);
}

/** What is wrong with a row and what to do about it. */
export function faultReason({ problem, target }: RowFault, t: TFunction): string {
  if (problem.code === "beyondHeadings") return t("desk:rowFault.beyondHeadings");
  if (problem.code === "personDiffers") {
    return t("desk:rowFault.personDiffers", { field: target === null ? "" : targetName(target, t) });
  }
  const key = keyOfTarget((target ?? "id") as Target);
  // The sheet's own lines are no fields of a case.
  const path = key === null ? problem.path : lineName(key, t);
  return problemText({ ...(problem as Problem), path }, t);
}

/** Why a sheet differs, with the value that would explain it. */
export function causeText(cause: Cause, t: TFunction): string {
  switch (cause.code) {
    case "otherFund":
      return t("desk:cause.otherFund", { amount: figure(cause.amount) });
    case "bill":
      return t("desk:cause.bill", { line: lineName(cause.key, t) });
    case "firstPay":
      return t("desk:cause.firstPay", { value: figure(cause.value), ours: figure(cause.ours) });
    case "rounding":
      return t("desk:cause.rounding", { by: figure(cause.by) });
    case "deductibleMet":
    case "deductibleNotMet":
      return t(`desk:cause.${cause.code}`, { value: figure(cause.value) });
    case "day":
      return t("desk:cause.day", { value: dayText(cause.value, t), ours: dayText(cause.ours, t) });
    case "assumption":
      return t("desk:cause.assumption", {
        figures: cause.figures.map((one) => figureText(one, t)).join(t("desk:cause.join")),
      });
    case "sheetSum":
      return t("desk:cause.sheetSum", { line: lineName(cause.key, t), by: figure(cause.by) });
    case "unknown":
      return t(cause.isLimited ? "desk:cause.unknownLimited" : "desk:cause.unknown");
    default: {
      const name = (value: string): string => t(`form:option.${cause.code}.${value}`, { defaultValue: value });
      const field = t(`form:label.${cause.code}`);
      return t("desk:cause.situated", { field, value: name(cause.value), ours: name(cause.ours) });
    }
  }
}

function figureText({ parameter, value, bound, ours, isAssumed }: Figure, t: TFunction): string {
  const text = valueText(parameter, value, t);
  const named = {
    name: parameterName(parameter, t),
    value: bound === "exact" ? text : t(`desk:cause.${bound}`, { value: text }),
  };
  if (ours === null) return t("desk:cause.figureWithout", named);
  const trust = t(isAssumed ? "desk:cause.assumed" : "desk:cause.documented");
  return t("desk:cause.figure", { ...named, ours: valueText(parameter, ours, t), trust });
}

/** Which of a row's amounts are not exact, in words: 个人现金支出最多. */
export function boundsText({ qualifiers }: Pick<SettledRow, "qualifiers">, t: TFunction): string {
  const words = Object.entries(qualifiers).map(([key, word]) =>
    t("desk:export.boundOf", { name: lineName(key as QualifiedKey, t), bound: t(`facts:qualifier.${word}`) }),
  );
  return words.length === 0 ? t("desk:export.exact") : words.join(t("desk:export.join"));
}
