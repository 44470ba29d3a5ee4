import type { RuleSet } from "../facts/rule-set.ts";
import { LARGEST_FIELD } from "../facts/values.ts";
import type { Fen } from "../money/fen.ts";
import { NOTHING } from "../money/rate.ts";
import type { Bill, Case, Encounter, Item } from "./case.ts";
import { caseShape, type RawCase, type RawEncounter, type RawItem } from "./case-shape.ts";
import { chainFor } from "./chain-for.ts";
import { checkCase } from "./check-case.ts";
import { kept } from "./kept.ts";
import { copyLedger } from "./ledger.ts";
import type { Problem } from "./problem.ts";
import { type Faults, fault, isObject, type Read } from "./reader.ts";

export type CaseRead =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly id: string | null; readonly problems: readonly Problem[] };

/**
 * Reads a case as SPEC section 5 has it, or says everything that is wrong with it (section 7): structure first, in the
 * order written; what concerns several fields only where the structure is sound. The command reports the first.
 */
export function readCase(json: unknown, rules: RuleSet): CaseRead {
  if (!isObject(json)) return { ok: false, id: null, problems: [{ code: "invalidJson", path: "" }] };
  const id = typeof json.id === "string" ? json.id : null;
  const faults: Faults = [];
  const raw = shapeFor(rules)(json, "", faults);
  if (faults.length > 0) return { ok: false, id, problems: faults };
  const one = assemble(raw, faults);
  const chain = chainFor(rules, one.city, one.overrides);
  if (chain !== null) checkCase(one, chain, faults);
  return faults.length > 0 ? { ok: false, id, problems: faults } : { ok: true, case: one };
}

const shapes = new WeakMap<RuleSet, Read<RawCase>>();

const shapeFor = (rules: RuleSet): Read<RawCase> => kept(shapes, rules, () => caseShape(rules));

function assemble(raw: RawCase, faults: Faults): Case {
  const { carriedIn } = raw;
  return {
    id: raw.id,
    city: raw.city,
    person: raw.person,
    carriedIn: carriedIn && { year: carriedIn.year, ledger: copyLedger(carriedIn) },
    encounters: raw.encounters.map((encounter, i) => assembleEncounter(encounter, `encounters[${i}]`, faults)),
    overrides: raw.overrides,
  };
}

function assembleEncounter(raw: RawEncounter, path: string, faults: Faults): Encounter {
  const { date, care, level, site, disease, place } = raw;
  return { date, care, level, site, disease, place, bill: billOf(raw.expenses, raw.items, path, faults) };
}

/** Exactly one of `expenses` and `items`. */
function billOf(expenses: RawEncounter["expenses"], items: RawEncounter["items"], path: string, faults: Faults): Bill {
  if ((expenses === undefined) === (items === undefined)) fault(faults, path, "notAllowed");
  if (expenses !== undefined) return { expenses };
  const read = (items ?? []).map((item, i) => itemOf(item, `${path}.items[${i}]`, faults));
  const total = read.reduce((sum, item) => sum + item.amount, 0) as Fen;
  // What no `total` may state, no sum of lines may reach.
  if (total > LARGEST_FIELD) fault(faults, `${path}.items`, "tooLarge");
  return { items: read };
}

function itemOf(item: RawItem, path: string, faults: Faults): Item {
  if (item.firstPayRate !== null && item.class !== "B") fault(faults, `${path}.firstPayRate`, "notAllowed");
  return { ...item, firstPayRate: item.firstPayRate ?? NOTHING };
}
