import type { Fact } from "../facts/fact.ts";
import { PARAMETERS } from "../facts/parameters.ts";
import type { RawBracket, RawValue } from "../facts/values.ts";
import type { Care } from "../facts/vocabulary.ts";
import { type Fen, formatFen, parseFen } from "../money/fen.ts";
import { formatRate, parseRate, RATE_SCALE, type Rate } from "../money/rate.ts";

/** Where a fact says nothing of its own span: a fifth of an amount, ten points of a rate. */
const PART_OF_AMOUNT = 5;
const POINTS_OF_RATE = 1_000;

/** The two ends between which a fact's true value plausibly lies; `null` where there is nothing to vary. */
export function spanOf(fact: Fact, care: Care): readonly [RawValue, RawValue] | null {
  if (fact.plausible !== null) return fact.plausible;
  const { value } = fact;
  switch (PARAMETERS[fact.parameter].kind) {
    case "money":
    case "moneyOrNone":
      return typeof value === "string" ? [aroundMoney(value, -1), aroundMoney(value, 1)] : null;
    case "rate":
    case "rateOrBrackets":
    case "brackets":
      return [aroundRates(value, -1), aroundRates(value, 1)];
    case "cares":
      return withAndWithout(value as readonly string[], care);
    case "basisOfDeductible":
      return ["year", "visit"];
    case "basisOfBrackets":
      return ["cumulative", "aboveThreshold"];
    case "baseOfCritical":
      return ["inScope", "inScopeAndFirstPay"];
    case "baseOfHuiminbao":
      return ["left", "afterBasic"];
    default:
      return null;
  }
}

function aroundMoney(value: string, direction: number): string {
  const fen = parseFen(value) ?? 0;
  return formatFen((fen + direction * Math.floor(fen / PART_OF_AMOUNT)) as Fen);
}

function aroundRates(value: RawValue, direction: number): RawValue {
  if (typeof value === "string") return aroundRate(value, direction);
  return (value as readonly RawBracket[]).map((bracket) => ({ ...bracket, rate: aroundRate(bracket.rate, direction) }));
}

function aroundRate(value: string, direction: number): string {
  const moved = (parseRate(value) ?? 0) + direction * POINTS_OF_RATE;
  return formatRate(Math.min(Math.max(moved, 0), RATE_SCALE) as Rate);
}

function withAndWithout(cares: readonly string[], care: Care): readonly [RawValue, RawValue] {
  const without = cares.filter((one) => one !== care);
  return [without, [...without, care]];
}
