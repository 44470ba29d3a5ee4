import type { RuleSet } from "../../../src/facts/rule-set.ts";
import { caseOf, resident, rulesFrom, settlementOf, visit } from "../../support.ts";
import { type View, viewOf } from "../view.ts";

// A city that does not exist, all of whose terms are exact and from a document. A test exchanges one or a few of them,
// so that what it finds in doubt can come from nothing else.
type Json = Record<string, unknown>;
interface Term {
  readonly value: unknown;
  readonly bound?: string;
  readonly evidence?: string;
  readonly from?: string;
  readonly to?: string;
  readonly when?: Json;
}
export type Terms = Readonly<Record<string, Term | readonly Term[]>>;

const EVERY_CARE = ["outpatient", "chronic", "special", "inpatient", "familyBed", "maternity"];
/** The deductible is 100 a year, then 80%; critical illness pays half above 1,000, aid and Huiminbao half of what is left. */
const TERMS: Terms = {
  "basic.deductible": { value: "100.00" },
  "basic.deductible.basis": { value: "year" },
  "basic.rate": { value: "0.80" },
  "basic.cap": { value: null },
  "critical.covers": { value: EVERY_CARE },
  "critical.threshold": { value: "1000.00" },
  "critical.brackets": { value: [{ rate: "0.50" }] },
  "critical.brackets.basis": { value: "cumulative" },
  "critical.base": { value: "inScope" },
  "critical.cap": { value: null },
  "aid.covers": { value: EVERY_CARE },
  "aid.rate": { value: "0.50" },
  "aid.deductible": { value: "0.00" },
  "aid.cap": { value: null },
  "huiminbao.covers": { value: EVERY_CARE },
  "huiminbao.inScope.rate": { value: "0.50" },
  "huiminbao.inScope.deductible": { value: "0.00" },
  "huiminbao.inScope.cap": { value: null },
  "huiminbao.outOfScope.rate": { value: "0.50" },
  "huiminbao.outOfScope.deductible": { value: "0.00" },
  "huiminbao.outOfScope.cap": { value: null },
  "layers.order": { value: ["basic", "critical", "aid", "huiminbao"] },
};

/** The city's rules with some of its terms exchanged; JSON is YAML. */
export function lab(exchanged: Terms): RuleSet {
  const facts = Object.entries({ ...TERMS, ...exchanged }).flatMap(([parameter, terms]) =>
    [terms].flat().map((term) => ({ parameter, evidence: "document", source: { document: "lab" }, ...(term as Term) })),
  );
  return rulesFrom(JSON.stringify({ jurisdiction: "lab", kind: "city", products: [{ id: "cover" }], facts }));
}

/** A stay at primary in that city on 2024-05-05. */
export const stay = (total: string, more: Json = {}): Json => visit("2024-05-05", "inpatient", "primary", total, more);
export const POOR = { person: resident({ assistance: "minimumLiving" }) };
export const INSURED = { person: resident({ huiminbao: "cover" }) };
export const BOTH = { person: resident({ assistance: "minimumLiving", huiminbao: "cover" }) };

/** The last of the encounters settled by the city's rules with some terms exchanged. */
export const under = (exchanged: Terms, encounters: readonly Json[], more: Json = {}): View =>
  viewOf(settlementOf(caseOf({ city: "lab", encounters, ...more }), lab(exchanged)));

/** The qualifiers of one stay. */
export const boundsOf = (exchanged: Terms, total: string, more: Json = {}): string =>
  under(exchanged, [stay(total)], more).qualifiers;
