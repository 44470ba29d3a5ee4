/** A calendar month, YYYY-MM. Months compare as texts. */
export type Month = string;

export const monthOf = (day: string): Month => day.slice(0, 7);

export const firstDayOf = (month: Month): string => `${month}-01`;

/** The month so many months later. */
export function plusMonths(month: Month, count: number): Month {
  const whole = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(whole / 12)).padStart(4, "0")}-${String((whole % 12) + 1).padStart(2, "0")}`;
}

/** The n-th calendar month from a month on, which is itself the first. */
export const nthMonth = (month: Month, n: number): Month => plusMonths(month, n - 1);

/** The first n calendar months from a month on, itself among them. */
export const countMonths = (month: Month, n: number): readonly Month[] =>
  Array.from({ length: n }, (_, i) => plusMonths(month, i));

/** The later of two months. */
export const later = (a: Month, b: Month): Month => [a, b].sort()[1] ?? b;
