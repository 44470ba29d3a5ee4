import type { TFunction } from "i18next";
import type { Qualifier } from "../core/result.ts";

/** Groups digits the same way in both languages; amounts go in as strings, so no binary float is ever made. */
const MONEY = new Intl.NumberFormat("zh-CN", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const PERCENT = new Intl.NumberFormat("zh-CN", { style: "percent", maximumFractionDigits: 2 });
const SHORT = new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 2 });

type Decimal = `${number}`;

/** "12,345.67" for the yuan string "12345.67". */
export const figure = (yuan: string): string => MONEY.format(yuan as Decimal);

/** "65%" for the rate string "0.65", "65.25%" for "0.6525". */
export const percent = (rate: string): string => PERCENT.format(rate as Decimal);

/** "10" percentage points for the rate string "0.10". */
export const points = (rate: string): string => percent(rate).replace("%", "");

/** "12,345.67 元". */
export const inYuan = (yuan: string, t: TFunction): string => t("amount:yuan", { figure: figure(yuan) });

/** The amount as a citizen reads it: from 10,000 yuan on with the round figure in 万 (DESIGN section 4). */
export const forCitizens = (yuan: string, t: TFunction): string => inYuan(yuan, t) + (roundFigure(yuan, t) ?? "");

/** "（约 1.23 万元）", half-up; `null` below 10,000 yuan. */
export function roundFigure(yuan: string, t: TFunction): string | null {
  const [whole = "0", decimals = ""] = yuan.split(".");
  const fen = BigInt(whole + decimals.padEnd(2, "0"));
  if (fen < 1_000_000n) return null;
  const hundredths = (fen + 5_000n) / 10_000n;
  const text = `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}`;
  const isExact = hundredths * 10_000n === fen;
  return t(isExact ? "amount:wanExact" : "amount:wan", { wan: SHORT.format(text as Decimal) });
}

/** The amount with its bound as a word: 最多, 约, 至少; what a policy aims at for a target; no word where exact. */
export const qualifiedAmount = (yuan: string, qualifier: Qualifier | undefined, t: TFunction): string =>
  t(`amount:qualified.${qualifier ?? "exact"}`, { amount: inYuan(yuan, t) });
