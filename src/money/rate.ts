/** A rate or factor from 0 to 1, in ten-thousandths: "0.65" is 6500. */
export type Rate = number & { readonly unit: "ten-thousandths" };

export const RATE_SCALE = 10_000;
export const NOTHING = 0 as Rate;
export const WHOLE = RATE_SCALE as Rate;

/** How a rate is written. */
export const RATE_FORM = /^(0(\.\d{1,4})?|1(\.0{1,4})?)$/;

/** The rate of a decimal string from 0 to 1 with at most four decimals (SPEC section 1), else `null`. */
export function parseRate(text: string): Rate | null {
  if (!RATE_FORM.test(text)) return null;
  const dot = text.indexOf(".");
  const decimals = dot < 0 ? "" : text.slice(dot + 1);
  return (Number(text[0]) * RATE_SCALE + Number(decimals.padEnd(4, "0"))) as Rate;
}

const texts = new Map<Rate, string>();

/** "0.65" for 6500, "0.6525" for 6525: at least two decimals, no idle zeros after them. Written once each. */
export function formatRate(rate: Rate): string {
  const known = texts.get(rate);
  if (known !== undefined) return known;
  const text = written(rate);
  texts.set(rate, text);
  return text;
}

function written(rate: Rate): string {
  const decimals = String(rate % RATE_SCALE).padStart(4, "0");
  const whole = Math.floor(rate / RATE_SCALE);
  if (decimals.endsWith("00")) return `${whole}.${decimals.slice(0, 2)}`;
  return `${whole}.${decimals.endsWith("0") ? decimals.slice(0, 3) : decimals}`;
}

/** a − b, not below 0. */
export const lessRate = (a: Rate, b: Rate): Rate => (a > b ? a - b : 0) as Rate;
