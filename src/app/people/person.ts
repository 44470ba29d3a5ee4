/** What is kept of one person: a name of the family's own choosing, and the case as its address has it. */
export interface Person {
  readonly name: string;
  /** The hash, "#/?…"; it is read by `readAddress` only. */
  readonly address: string;
  /** When it was kept last, ISO 8601. */
  readonly changed: string;
}

export interface KeptPerson extends Person {
  readonly id: string;
}

/** The form of what is kept; what a newer page keeps is left to that page. */
export const FORM = 1;

/** Long enough for a name with what tells two of the same name apart. */
export const LONGEST_NAME = 20;
/** Some hundreds of visits. */
const LONGEST_ADDRESS = 100_000;

export type PersonFault = "notAPerson" | "newer" | "noName" | "noAddress" | "longAddress";

/** One person from JSON of any origin, or the first thing that is wrong with it. */
export function readPerson(json: unknown): { ok: true; person: Person } | { ok: false; fault: PersonFault } {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return { ok: false, fault: "notAPerson" };
  // Its own properties only.
  const own = new Map<string, unknown>(Object.entries(json));
  const form = own.get("form");
  if (typeof form === "number" && form > FORM) return { ok: false, fault: "newer" };
  const name = own.get("name");
  const address = own.get("address");
  if (typeof name !== "string" || nameFrom(name) === "") return { ok: false, fault: "noName" };
  if (typeof address !== "string" || !address.startsWith("#/?")) return { ok: false, fault: "noAddress" };
  if (address.length > LONGEST_ADDRESS) return { ok: false, fault: "longAddress" };
  return { ok: true, person: { name: nameFrom(name), address, changed: timeFrom(own.get("changed")) } };
}

/** A name in one line, without what cannot be seen, cut to a sensible length; "" where nothing is left of it. */
export const nameFrom = (typed: string): string =>
  [
    ...typed
      .slice(0, 1000)
      .normalize("NFC")
      // Controls, marks of direction, halves of characters.
      .replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, " ")
      .replace(/\s+/g, " ")
      .trim(),
  ]
    .slice(0, LONGEST_NAME)
    .join("")
    .trim();

/** The name, with a number behind it where it is taken: 妈妈, 妈妈（2）, 妈妈（3）… */
export function freeName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let number = 2; taken.includes(free); number += 1) free = numbered(name, number);
  return free;
}

/** Whether `name` is the other one, or the other one with a number behind it. */
export function isNameOf(name: string, other: string): boolean {
  const number = Number(/（(\d+)）$/.exec(name)?.[1] ?? 1);
  return name === other || (number > 1 && name === numbered(other, number));
}

function numbered(name: string, number: number): string {
  const end = `（${number}）`;
  return [...name].slice(0, LONGEST_NAME - end.length).join("") + end;
}

/** A time that can be shown; the earliest of all where it cannot be read. */
function timeFrom(value: unknown): string {
  const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return new Date(Number.isNaN(time) ? 0 : time).toISOString();
}
