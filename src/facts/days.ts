/** How a day is written. */
export const DAY_FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a real day of the calendar, written YYYY-MM-DD. Days compare as texts. */
export function isDay(text: string): boolean {
  const parts = DAY_FORM.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

export const yearOf = (day: string): number => Number(day.slice(0, 4));

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const MILLISECONDS = 86_400_000;

/** The day so many days later, or earlier. */
export const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS).toISOString().slice(0, 10);
