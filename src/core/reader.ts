import { hasOwn } from "../facts/built-ins.ts";
import { isDay } from "../facts/days.ts";
import { readMoney, readRate } from "../facts/values.ts";
import type { Fen } from "../money/fen.ts";
import type { Rate } from "../money/rate.ts";
import type { Problem, ProblemCode } from "./problem.ts";

/** Where faults go, in the order in which they are met. */
export type Faults = Problem[];

/** Reads a value at a path; after a fault its result is not used. */
export type Read<T> = (raw: unknown, path: string, faults: Faults) => T;

interface Field<T> {
  readonly read: Read<T>;
  /** Stands for a key that is absent, and for null where that is allowed; without it the key is required. */
  readonly absent?: { readonly value: T; readonly mayBeNull: boolean };
}
type Fields<T> = { readonly [Key in keyof T]-?: Field<T[Key]> };

export const required = <T>(read: Read<T>): Field<T> => ({ read });
export const optional = <T>(read: Read<T>, value: T): Field<T> => ({ read, absent: { value, mayBeNull: true } });
/** May be left out, but null is a fault. */
export const omissible = <T>(read: Read<T>): Field<T | undefined> => ({
  read,
  absent: { value: undefined, mayBeNull: false },
});

export function fault(faults: Faults, path: string, code: ProblemCode, values?: Record<string, string>): void {
  faults.push(values ? { code, path, values } : { code, path });
}

/** An object: its keys in the order written, then those that are missing (SPEC section 7). */
export function object<T>(fields: Fields<T>): Read<T> {
  const names = Object.keys(fields) as (keyof T & string)[];
  return (raw, path, faults) => {
    const found = {} as T;
    if (!isObject(raw)) {
      fault(faults, path, "wrongType");
      return found;
    }
    for (const key of Object.keys(raw)) {
      const at = path === "" ? key : `${path}.${key}`;
      if (!hasOwn(fields, key)) {
        fault(faults, at, "unknownKey");
        continue;
      }
      const field = fields[key as keyof T];
      if (raw[key] === null && field.absent?.mayBeNull) continue;
      found[key as keyof T] = field.read(raw[key], at, faults);
    }
    for (const key of names) {
      if (hasOwn(found as object, key)) continue;
      const { absent } = fields[key];
      if (absent) found[key] = absent.value;
      else fault(faults, path === "" ? key : `${path}.${key}`, "missingKey");
    }
    return found;
  };
}

export function list<T>(item: Read<T>, mostItems = Number.POSITIVE_INFINITY): Read<readonly T[]> {
  return (raw, path, faults) => {
    if (!Array.isArray(raw)) {
      fault(faults, path, "wrongType");
      return [];
    }
    if (raw.length > mostItems) {
      fault(faults, path, "tooMany", { most: String(mostItems) });
      return [];
    }
    return raw.map((one, i) => item(one, `${path}[${i}]`, faults));
  };
}

/** One of the words allowed. */
export function word<T extends string>(allowed: readonly T[]): Read<T> {
  return (raw, path, faults) => {
    if (typeof raw !== "string") fault(faults, path, "wrongType");
    else if (!(allowed as readonly string[]).includes(raw)) fault(faults, path, "unknownValue", { value: raw });
    return raw as T;
  };
}

export const text: Read<string> = (raw, path, faults) => {
  if (typeof raw !== "string") fault(faults, path, "wrongType");
  return raw as string;
};

export const truth: Read<boolean> = (raw, path, faults) => {
  if (typeof raw !== "boolean") fault(faults, path, "wrongType");
  return raw as boolean;
};

/** A whole number from 0 on, as the year and the number of admissions are. */
export const count: Read<number> = (raw, path, faults) => {
  if (!Number.isSafeInteger(raw)) fault(faults, path, "wrongType");
  else if ((raw as number) < 0) fault(faults, path, "unknownValue", { value: String(raw) });
  return raw as number;
};

export const day: Read<string> = (raw, path, faults) => {
  if (typeof raw !== "string") fault(faults, path, "wrongType");
  else if (!isDay(raw)) fault(faults, path, "invalidDate");
  return raw as string;
};

export const money: Read<Fen> = (raw, path, faults) =>
  readMoney(raw, path, (at, code) => fault(faults, at, code)) as Fen;

export const rate: Read<Rate> = (raw, path, faults) =>
  readRate(raw, path, (at, code) => fault(faults, at, code)) as Rate;

export const isObject = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw);
