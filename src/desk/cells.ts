import { DAY_FORM } from "../facts/days.ts";
import { MONEY_FORM } from "../money/fen.ts";
import { understandMoney } from "../money/understand.ts";

const TRAILING_ZEROS = /^(\d+\.\d\d)0+$/;

/**
 * An amount in a cell as a case writes it; what cannot be read stays as it is, for the reading of the case to name. The
 * interface's further decimals are let go where they are 0.
 */
export function moneyIn(cell: string): string {
  if (MONEY_FORM.test(cell)) return cell;
  const bare = TRAILING_ZEROS.exec(cell.trim().replace(/,(?=\d{3})/g, ""))?.[1];
  return bare ?? understandMoney(cell) ?? cell.trim();
}

const DAY = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))(?:[T\s].*|\d{6})?$/u;

/** A day in a cell as YYYY-MM-DD, a time of day behind it let go; what has no such form stays as it is. */
export function dayIn(cell: string): string {
  if (DAY_FORM.test(cell)) return cell;
  const text = cell.normalize("NFKC").trim();
  const [, year, month, day, packedMonth, packedDay] = DAY.exec(text) ?? [];
  if (year === undefined) return text;
  const two = (part: string | undefined): string => (part ?? "").padStart(2, "0");
  return `${year}-${two(month ?? packedMonth)}-${two(day ?? packedDay)}`;
}

/** A spreadsheet's number keeps up to 17 digits of a binary fraction; it shows 15, which are what was typed. */
const SHOWN_DIGITS = 15;

/** The number that a spreadsheet shows, from the text in its file: "4.5199999999999996" is 4.52, "1E+5" is 100000. */
export function shownNumber(text: string): string {
  const [, sign = "", whole = "", decimals = "", power = "0"] =
    /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text.trim()) ?? [];
  const digits = whole + decimals;
  if (digits === "") return text;
  const significant = digits.replace(/^0+/, "");
  const point = whole.length + Number(power) - (digits.length - significant.length);
  const rounded = roundedTo(significant, SHOWN_DIGITS);
  return (sign === "-" ? "-" : "") + withPoint(rounded.digits, point + rounded.carried);
}

/** The first digits of a row of them, half-up; `carried` is 1 where 999… became 1000…. */
function roundedTo(digits: string, most: number): { digits: string; carried: number } {
  if (digits.length <= most) return { digits, carried: 0 };
  const up = (digits[most] ?? "0") >= "5" ? 1n : 0n;
  const kept = String(BigInt(digits.slice(0, most)) + up);
  return { digits: kept, carried: kept.length - most };
}

/** "1234" with its point after `point` digits, without zeros that say nothing. */
function withPoint(digits: string, point: number): string {
  if (digits === "") return "0";
  const whole = point <= 0 ? "0" : digits.slice(0, point).padEnd(point, "0");
  const decimals = point <= 0 ? "0".repeat(-point) + digits : digits.slice(point);
  const trimmed = decimals.replace(/0+$/, "");
  return trimmed === "" ? whole : `${whole}.${trimmed}`;
}
