import type { TFunction } from "i18next";
import { AMOUNT_KEYS, type QualifiedKey, type Qualifiers } from "../core/result.ts";
import type { Example, ExpectedNotice, ExpectedSettlement } from "../rulebook/example.ts";
import { figure, inYuan, percent, qualifiedAmount } from "./amount.ts";

interface ExpectedRow {
  readonly label: string;
  readonly value: string;
}

/** What a worked example says will come out, row by row; of several visits each names its number. */
export function expectedRows({ settlements, years, refused }: Example, t: TFunction): readonly ExpectedRow[] {
  const visits = settlements ?? [];
  return [
    ...visits.flatMap((one, i) => {
      const rows = settlementRows(one, t);
      const ofVisit = (label: string): string => t("rulebook:example.ofVisit", { number: i + 1, label });
      return visits.length === 1 ? rows : rows.map(({ label, value }) => ({ label: ofVisit(label), value }));
    }),
    ...(years ?? []).flatMap(({ year, indicators }) =>
      Object.entries(indicators).map(([name, { value, target }]) => ({
        label: t("rulebook:example.ofYear", { year, label: t(`explanation:indicators.${name}`) }),
        value:
          target === undefined
            ? percent(value)
            : t("rulebook:example.withTarget", { value: percent(value), target: percent(target) }),
      })),
    ),
    ...(refused ? [{ label: t("rulebook:example.refused"), value: `${refused.code} ${refused.path}`.trim() }] : []),
  ];
}

function settlementRows(one: ExpectedSettlement, t: TFunction): readonly ExpectedRow[] {
  const { amounts, qualifiers = {}, documented, assumed, outcomes = {}, notices } = one;
  return [
    ...AMOUNT_KEYS.flatMap((key) => {
      const amount = amounts[key];
      if (amount === undefined) return [];
      return [
        { label: t(`explanation:amounts.${key}.plain`), value: qualifiedAmount(amount, boundOf(key, qualifiers), t) },
      ];
    }),
    ...(documented === undefined ? [] : [{ label: t("explanation:trust.documented"), value: inYuan(documented, t) }]),
    ...(assumed === undefined ? [] : [{ label: t("explanation:trust.assumed"), value: inYuan(assumed, t) }]),
    ...Object.entries(outcomes).map(([layer, outcome]) => ({
      label: t("rulebook:example.layer", { layer: t(`facts:layer.${layer}`) }),
      value: outcomeText(outcome, t),
    })),
    ...(notices ?? []).map((notice) => ({ label: t("facts:notices.title"), value: noticeText(notice, t) })),
  ];
}

const boundOf = (key: string, qualifiers: Qualifiers) => qualifiers[key as QualifiedKey];

/** "belowThreshold 1286.08" in words. */
function outcomeText(outcome: string, t: TFunction): string {
  const [reason = "", distance] = outcome.split(" ");
  const text = t(`rulebook:outcome.${reason}`);
  return distance === undefined ? text : t("rulebook:outcomeDistance", { text, distance: figure(distance) });
}

const noticeText = (notice: ExpectedNotice, t: TFunction): string =>
  notice.code === "priceAbove"
    ? t("rulebook:example.priceAbove", { line: notice.line + 1, limit: figure(notice.limit) })
    : t("rulebook:example.lapsed", { document: notice.document });
