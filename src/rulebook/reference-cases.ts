import type { Case, Encounter, Person } from "../core/case.ts";
import type { Chain } from "../facts/chain.ts";
import { ASSISTANCES, CARES, type Care, LEVELS, PLACES } from "../facts/vocabulary.ts";
import { type Fen, ZERO } from "../money/fen.ts";

/** A made-up visit on which assumptions are weighed, and in what its circumstances are other than plain. */
export interface ReferenceCase {
  readonly one: Case;
  readonly circumstance: "plain" | "assistance" | "product" | "place";
}

/** Totals of a visit, an ordinary and a grave one, in fen. */
interface Totals {
  readonly ordinary: number;
  readonly grave: number;
}
const OUTPATIENT: Totals = { ordinary: 50_000, grave: 500_000 };
const STAY: Totals = { ordinary: 1_000_000, grave: 10_000_000 };
const totalsOf = (care: Care): Totals => (care === "outpatient" || care === "chronic" ? OUTPATIENT : STAY);
export const REFERENCE_TOTALS = { outpatient: OUTPATIENT, stay: STAY } as const;

/** Of each total so many per cent are outside the catalogue, and so many paid first within it. */
export const OUTSIDE_PERCENT = 10;
export const FIRST_PAY_PERCENT = 5;

type Insured = Pick<Person, "category" | "retired">;
const PERSONS: readonly Insured[] = [
  { category: "employee", retired: false },
  { category: "employee", retired: true },
  { category: "resident", retired: false },
];

/**
 * The fixed set of visits on which a city's assumptions are weighed: each kind of insured person, of care and of level at
 * two totals; the grave ones again with each contract of Huiminbao that is sold to the person and each way of going
 * elsewhere, and those of residents with each class of hardship.
 */
export function referenceCases(chain: Chain, day: string): readonly ReferenceCase[] {
  const city = chain.jurisdictions[0]?.id ?? "";
  return [...PERSONS.flatMap(plainCases), ...PERSONS.flatMap(otherCases)];

  function plainCases(person: Insured): readonly ReferenceCase[] {
    const all = [...visits(day, "ordinary"), ...visits(day, "grave")];
    return all.map((visit) => ({ circumstance: "plain", one: caseOf(plain(person), visit) }));
  }

  function otherCases(person: Insured): readonly ReferenceCase[] {
    const products = chain.products.filter(({ category }) => category === undefined || category === person.category);
    const hardships = person.category === "resident" ? ASSISTANCES.filter((one) => one !== "none") : [];
    return visits(day, "grave").flatMap((visit): ReferenceCase[] => [
      ...hardships.map((assistance) => ({
        circumstance: "assistance" as const,
        one: caseOf({ ...plain(person), assistance }, visit),
      })),
      ...products.map(({ id }) => ({
        circumstance: "product" as const,
        one: caseOf({ ...plain(person), huiminbao: id }, visit),
      })),
      ...PLACES.filter((one) => one !== "local").map((place) => ({
        circumstance: "place" as const,
        one: caseOf(plain(person), { ...visit, place }),
      })),
    ]);
  }

  function caseOf(person: Person, visit: Encounter): Case {
    return { id: "reference", city, person, carriedIn: null, encounters: [visit], overrides: [] };
  }
}

const plain = (person: Insured): Person => ({
  ...person,
  birthDate: null,
  assistance: "none",
  huiminbao: null,
  accountBalance: ZERO,
});

/** A family bed is at primary alone. */
function visits(date: string, weight: keyof Totals): readonly Encounter[] {
  return CARES.flatMap((care) => {
    const total = totalsOf(care)[weight];
    const part = (percent: number): Fen => ((total * percent) / 100) as Fen;
    const expenses = {
      total: total as Fen,
      ownExpense: part(OUTSIDE_PERCENT),
      overLimit: ZERO,
      firstPay: part(FIRST_PAY_PERCENT),
    };
    return LEVELS.filter((level) => care !== "familyBed" || level === "primary").map((level) => ({
      ...{ date, care, level, site: null, disease: null, place: "local" as const },
      bill: { expenses },
    }));
  });
}
