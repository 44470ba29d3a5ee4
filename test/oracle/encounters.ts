/** Random encounters: days on which something changes, itemised and summed bills, diseases that are listed. */
import fc from "fast-check";
import { amountOf, anyMoney, anyRate, type Known, LARGEST, middlingMoney, recipe, smallMoney } from "./amounts.ts";
import type { Case, Encounter, Expenses, Item } from "./case.ts";
import { diseases, situationOf } from "./holds.ts";
import { CARES, DISEASES, LEVELS, PLACES, SITES } from "./overrides.ts";
import { decimal, minus, money, plus } from "./rational.ts";
import type { Rules } from "./rules.ts";

const BOUNDARIES = [
  "2022-01-01",
  "2022-12-31",
  "2023-01-01",
  "2023-08-29",
  "2023-08-30",
  "2023-12-31",
  "2024-01-01",
  "2024-02-29",
  "2024-03-01",
  "2024-12-31",
  "2025-01-01",
  "2025-12-31",
  "2026-01-01",
  "2027-12-31",
];

const day = fc
  .date({ min: new Date("2022-01-01T00:00:00Z"), max: new Date("2027-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dayIn2024 = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([m, d]) => `2024-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`);
/** Half of the cases have all their encounters in one year, so that its counters fill up. */
export const days = fc.oneof(
  fc.array(dayIn2024, { minLength: 6, maxLength: 6 }),
  fc.array(fc.oneof(fc.constantFrom(...BOUNDARIES), day), { minLength: 6, maxLength: 6 }),
);

export const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> =>
  fc.oneof({ weight: 1, arbitrary: fc.constantFrom(null, undefined) }, { weight: 3, arbitrary });

/** Without the keys that are undefined: an absent key and null are both tried. */
export const present = <T extends object>(all: T): T =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as T;

const item: fc.Arbitrary<Item> = fc
  .record({
    name: fc.constantFrom("甲类药", "乙类药", "丙类药", "一般诊疗费", "检查"),
    class: fc.constantFrom("A" as const, "B" as const, "C" as const),
    amount: fc.oneof(
      anyMoney,
      smallMoney,
      fc.constantFrom("5.00", "5.01", "10", "10.00", "10.01", "12.00", "12.01", "33.30", "0.01"),
    ),
    firstPayRate: maybe(anyRate),
    priceLimit: maybe(fc.oneof(smallMoney, anyMoney)),
    code: fc.constantFrom(undefined, null, null, "consultation"),
  })
  .map((all) => present(all.class === "B" ? all : { ...all, firstPayRate: undefined }) as Item);

/** Of own expense, over limit and first pay: often none, often little, at times a great deal. */
const outside = fc.oneof(fc.constant("0.00"), smallMoney, middlingMoney);
const bill = fc.record({
  inScope: recipe,
  parts: fc.oneof(fc.constant(["0.00", "0.00", "0.00"] as const), fc.tuple(outside, outside, outside)),
});

export const encounterParts = fc.record({
  care: fc.constantFrom(...CARES, "inpatient" as const),
  level: fc.constantFrom(...LEVELS),
  site: maybe(fc.constantFrom(...SITES)),
  place: maybe(fc.constantFrom(...PLACES)),
  disease: fc.oneof(fc.constantFrom(null, undefined), fc.nat(50)),
  items: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.array(item, { minLength: 1, maxLength: 5 }) },
  ),
  bill,
});
export type EncounterParts = typeof encounterParts extends fc.Arbitrary<infer T> ? T : never;

function expenses(how: EncounterParts["bill"], known: Known): Expenses {
  const [own, limit, first] = how.parts;
  const parts = plus(decimal(own), decimal(limit), decimal(first));
  const total = plus(parts, amountOf(how.inScope, known, minus(LARGEST, parts)));
  return { total: money(total), ownExpense: own, overLimit: limit, firstPay: first };
}

export function encounterOf(raw: EncounterParts, date: string, given: Case, rules: Rules, known: Known): Encounter {
  const { care, level, place } = raw;
  const site = level === "primary" ? raw.site : raw.site === undefined ? undefined : null;
  const paid = raw.items === null ? { expenses: expenses(raw.bill, known) } : { items: raw.items };
  const encounter = present({ date, care, level, site, place, disease: null, ...paid }) as Encounter;
  const listed = care === "chronic" || care === "special";
  const onList = (one: Encounter): readonly string[] =>
    listed ? diseases(rules, given, `${care}.diseases`, situationOf(given, one), date) : DISEASES;
  const usual = onList(encounter);
  const disease =
    typeof raw.disease === "number" ? (usual[raw.disease % Math.max(1, usual.length)] ?? null) : raw.disease;
  const named = present({ ...encounter, disease }) as Encounter;
  // A list may itself hold for certain diseases only, so it is asked again now that the disease is known.
  return disease && !onList(named).includes(disease) ? encounter : named;
}
