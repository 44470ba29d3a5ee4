import { readAddress } from "../estimate/case-address.ts";
import { FORM, freeName, isNameOf, type Person, type PersonFault, readPerson } from "./person.ts";

/** Says that a file is one of ours, and what it holds. */
const KIND = "clear-account/people";
/** A big family with many visits takes a fraction of this, in bytes. */
export const LARGEST_FILE = 2_000_000;
const MOST_PEOPLE = 100;

/** What is wrong with a whole file; `line` where the mistake can be pointed at. */
export interface FileFault {
  readonly reason: "tooLarge" | "notJson" | "notOurs" | "newer" | "nobody" | "tooMany";
  readonly line?: number;
}

/** What is wrong with one person of a file; their place counts from 1. */
interface PlaceFault {
  readonly place: number;
  readonly fault: PersonFault;
}

export interface FileRead {
  readonly people: readonly Person[];
  readonly faults: readonly PlaceFault[];
}

/** All people in one file. */
export const writePeopleFile = (people: readonly Person[], now: Date): string =>
  `${JSON.stringify(
    {
      kind: KIND,
      form: FORM,
      written: now.toISOString(),
      people: people.map(({ name, address, changed }) => ({ name, address, changed })),
    },
    null,
    2,
  )}\n`;

/** The people of a file of any origin, with what is wrong with those who cannot be read. */
export function readPeopleFile(text: string, cities: readonly string[]): FileRead | FileFault {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return { reason: "notJson", ...lineOf(text, error) };
  }
  const { kind, form, people: given } = (json ?? {}) as { kind?: unknown; form?: unknown; people?: unknown };
  if (kind !== KIND || !Array.isArray(given)) return { reason: "notOurs" };
  if (typeof form === "number" && form > FORM) return { reason: "newer" };
  if (given.length === 0) return { reason: "nobody" };
  if (given.length > MOST_PEOPLE) return { reason: "tooMany" };
  const people: Person[] = [];
  const faults: PlaceFault[] = [];
  given.forEach((one: unknown, i) => {
    const read = readPerson(one);
    if (!read.ok) faults.push({ place: i + 1, fault: read.fault });
    else if (readAddress(read.person.address, cities) === null) faults.push({ place: i + 1, fault: "noAddress" });
    else people.push(read.person);
  });
  return { people, faults };
}

/**
 * Those of a file who are not kept yet, under free names: the same name with the same case is there already, with
 * another case it is kept beside the first.
 */
export function newcomers(given: readonly Person[], kept: readonly Person[]): readonly Person[] {
  const all: Person[] = [...kept];
  for (const person of given) {
    if (all.some(({ name, address }) => address === person.address && isNameOf(name, person.name))) continue;
    const taken = all.map(({ name }) => name);
    all.push({ ...person, name: freeName(person.name, taken) });
  }
  return all.slice(kept.length);
}

/** Where JSON is wrong, where the browser tells it: by line, or by the number of characters before it. */
function lineOf(text: string, error: unknown): { line?: number } {
  const message = String(error);
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return { line: Number(line) };
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? {} : { line: text.slice(0, Number(position)).split("\n").length };
}
