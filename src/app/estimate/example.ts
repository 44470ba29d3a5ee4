import values from "./example.json" with { type: "json" };
import { type Form, NOTHING } from "./form.ts";

/** The filled form of a first visit on a day; "" where the day is not known yet. */
export const exampleFor = (date: string): Form => ({ ...NOTHING, ...values, date });

/** A form to begin with: the city and what holds for most people stay, so that few answers are needed. */
export const clearedFrom = (form: Form, today: string): Form => ({
  ...NOTHING,
  city: form.city,
  assistance: "none",
  huiminbao: "none",
  date: today,
});

/** Today where the person is, YYYY-MM-DD. */
export function today(now: Date = new Date()): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
