import type { Rate } from "../../money/rate.ts";
import { RATE_SCALE } from "../../money/rate.ts";

const PERCENT = /^(\d{1,3})(?:\.(\d{0,2}))?%?$/;

/** The rate that a person meant by a percentage like "20", "２０％" or "12.5"; `null` where it cannot be read or is above 100. */
export function understandPercent(typed: string): Rate | null {
  const [, whole, decimals = ""] = PERCENT.exec(typed.normalize("NFKC").replace(/\s/gu, "")) ?? [];
  if (whole === undefined) return null;
  const rate = Number(whole + decimals.padEnd(2, "0"));
  return rate <= RATE_SCALE ? (rate as Rate) : null;
}
