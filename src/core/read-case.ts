import type { RuleSet } from "../facts/rule-set.ts";
import { NOTHING } from "../money/rate.ts";
import type { Case, Encounter, Item } from "./case.ts";
import { caseShape, type RawCase, type RawEncounter, type RawItem } from "./case-shape.ts";
import { chainFor } from "./chain-for.ts";
import { checkCase } from "./check-case.ts";
import { kept } from "./kept.ts";
import { copyLedger } from "./ledger.ts";
import type { Problem } from "./problem.ts";
import { type Faults, isObject, type Read } from "./reader.ts";

export type CaseRead =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly id: string | null; readonly problems: readonly Problem[] };

/**
 * Reads a case as SPEC section 5 has it, or says everything that is wrong with it (section 7): first the structure in the
 * order written, then what concerns several fields, as far as these are sound. The command reports the first.
 */
export function readCase(json: unknown, rules: RuleSet): CaseRead {
  if (!isObject(json)) return { ok: false, id: null, problems: [{ code: "invalidJson", path: "" }] };
  const faults: Faults = [];
  const raw = shapeFor(rules)(json, "", faults);
  const unsound: ReadonlySet<string> = faults.length === 0 ? NONE : new Set(faults.map(({ path }) => partOf(path)));
  const chain = unsound.has("city")
    ? null
    : chainFor(rules, raw.city, hasFaults("overrides", unsound) ? [] : raw.overrides);
  if (chain !== null) checkCase(raw, chain, (part) => !hasFaults(part, unsound), faults);
  if (faults.length === 0) return { ok: true, case: assemble(raw) };
  return { ok: false, id: typeof json.id === "string" ? json.id : null, problems: faults };
}

const NONE: ReadonlySet<string> = new Set();

/** The part of a case that a path lies in: `person`, `encounters[3]`, `overrides[0]`. */
const partOf = (path: string): string => /^\w+(\[\d+\])?/.exec(path)?.[0] ?? "";

const hasFaults = (part: string, unsound: ReadonlySet<string>): boolean =>
  unsound.has(part) || (part === "overrides" && [...unsound].some((one) => one.startsWith("overrides[")));

const shapes = new WeakMap<RuleSet, Read<RawCase>>();

const shapeFor = (rules: RuleSet): Read<RawCase> => kept(shapes, rules, () => caseShape(rules));

function assemble(raw: RawCase): Case {
  const { carriedIn } = raw;
  return {
    id: raw.id,
    city: raw.city,
    person: raw.person,
    carriedIn: carriedIn && { year: carriedIn.year, ledger: copyLedger(carriedIn) },
    encounters: raw.encounters.map(assembleEncounter),
    overrides: raw.overrides,
  };
}

function assembleEncounter(raw: RawEncounter): Encounter {
  const { date, care, level, site, disease, place, expenses, items = [] } = raw;
  const bill = expenses ? { expenses } : { items: items.map(assembleItem) };
  return { date, care, level, site, disease, place, bill };
}

const assembleItem = (item: RawItem): Item => ({ ...item, firstPayRate: item.firstPayRate ?? NOTHING });
