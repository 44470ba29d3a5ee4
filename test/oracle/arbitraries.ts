/** Random cases that are valid (SPEC section 7), often on the very edge of a deductible, a threshold or a cap. */
import fc from "fast-check";
import { anyMoney, knownFigures } from "./amounts.ts";
import type { CarriedIn, Case, Override, Person } from "./case.ts";
import { anyKnob, type Knob, onTheEdge } from "./edges.ts";
import { days, encounterOf, encounterParts, maybe, present } from "./encounters.ts";
import { ASSISTANCES, overrides } from "./overrides.ts";
import { chain, type Product, type Rules } from "./rules.ts";

const pool = fc.record(
  {
    deductible: anyMoney,
    deductibleDue: anyMoney,
    paid: anyMoney,
    inScope: anyMoney,
    admissions: fc.integer({ min: 0, max: 4 }),
  },
  { requiredKeys: [] },
);
const part = fc.record({ deductible: anyMoney, base: anyMoney, paid: anyMoney }, { requiredKeys: [] });
const carried = fc.record(
  {
    outpatient: pool.map(({ admissions: _, ...rest }) => rest),
    inpatient: pool,
    criticalBase: anyMoney,
    criticalPaid: anyMoney,
    aidDeductible: anyMoney,
    aidBase: anyMoney,
    aidPaid: anyMoney,
    huiminbaoInScope: part,
    huiminbaoOutOfScope: part,
  },
  { requiredKeys: [] },
);

const BIRTHDAYS = [
  "1949-10-01",
  "1963-12-31",
  "1964-01-01",
  "1980-02-29",
  "2005-12-31",
  "2006-01-01",
  "2015-05-05",
  "2021-12-31",
];

function people(products: readonly Product[]): fc.Arbitrary<Person> {
  return fc
    .record({
      category: fc.constantFrom("resident" as const, "employee" as const),
      retired: fc.boolean(),
      birthDate: maybe(fc.constantFrom(...BIRTHDAYS)),
      assistance: fc.oneof(fc.constant("none" as const), fc.constantFrom(...ASSISTANCES)),
      product: fc.nat(5),
      accountBalance: maybe(anyMoney),
    })
    .map(({ category, retired, birthDate, assistance, product, accountBalance }): Person => {
      const open = products.filter((one) => one.category === null || one.category === category);
      const huiminbao = product < 2 ? "none" : (open[product % Math.max(1, open.length)]?.id ?? "none");
      const employee = category === "employee";
      const account = employee ? accountBalance : accountBalance && "0.00";
      return present({
        category,
        retired: employee && retired,
        birthDate,
        assistance,
        huiminbao,
        accountBalance: account,
      }) as Person;
    });
}

export type CaseOptions = { overrides?: boolean };

export function casesOf(rules: Rules, city: string, options: CaseOptions = {}): fc.Arbitrary<Case> {
  const own = chain(rules, city);
  const from = own.map((one) => one.from).find((one) => one !== null) ?? "2022-01-01";
  const notBefore = (date: string): string => {
    if (date < from) return from;
    return date;
  };
  const products = own[0]?.products ?? [];
  const person = people(products);
  const mine: fc.Arbitrary<Override[]> =
    options.overrides === false ? fc.constant([]) : overrides(products.map((one) => one.id));
  const knob: fc.Arbitrary<Knob | null> = fc.oneof(fc.constant(null), anyKnob);
  return fc
    .record({
      person,
      mine,
      days,
      count: fc.integer({ min: 1, max: 6 }),
      encounters: fc.array(encounterParts, { minLength: 6, maxLength: 6 }),
      carried: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(null, undefined) }, { weight: 1, arbitrary: carried }),
      knob,
    })
    .map((raw) => {
      const given: Case = present({
        id: "random",
        city,
        person: raw.person,
        encounters: [],
        overrides: raw.mine.length > 0 ? raw.mine : undefined,
      }) as Case;
      const known = knownFigures(rules, given);
      const dates = raw.days.slice(0, raw.count).map(notBefore);
      given.encounters = dates.flatMap((date, i) => {
        const parts = raw.encounters[i];
        return parts === undefined ? [] : [encounterOf(parts, date, given, rules, known)];
      });
      const year = Math.min(...dates.map((one) => Number(one.slice(0, 4))));
      if (raw.carried === null) given.carriedIn = null;
      else if (raw.carried !== undefined) given.carriedIn = { year, ...raw.carried } as CarriedIn;
      return raw.knob === null ? given : onTheEdge(rules, given, raw.knob);
    });
}

/** Cases of several cities together. */
export const casesOfAll = (rules: Rules, cities: readonly string[], options: CaseOptions = {}): fc.Arbitrary<Case> =>
  fc.oneof(...cities.map((city) => casesOf(rules, city, options)));
