/** Arbitrary overrides of every parameter of SPEC section 4's table; no two of them can tie. */
import fc from "fast-check";
import { anyMoney, anyRate } from "./amounts.ts";
import type { Bracket, Care, Override, Value, When } from "./case.ts";

export const CARES: readonly Care[] = ["outpatient", "chronic", "special", "inpatient", "familyBed", "maternity"];
export const LEVELS = ["primary", "secondary", "tertiary"] as const;
export const SITES = ["township", "community", "village", "station"] as const;
export const PLACES = ["local", "resident", "referred", "unreferred"] as const;
export const ASSISTANCES = [
  "none",
  "destitute",
  "minimumLiving",
  "lowIncomeEdge",
  "medicalHardship",
  "orphan",
] as const;
export const DISEASES = [
  "hypertension",
  "diabetes",
  "tuberculosis",
  "asthma",
  "malignantTumour",
  "haemophilia",
  "autism",
  "copd",
  "lupus",
];

const cap: fc.Arbitrary<Value> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: anyMoney },
);

const brackets: fc.Arbitrary<readonly Bracket[]> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 8_000_000 }), { maxLength: 3 }),
    fc.array(anyRate, { minLength: 4, maxLength: 4 }),
  )
  .map(([limits, rates]) => {
    const rows = limits
      .sort((a, b) => a - b)
      .map((limit, i) => ({ upTo: (limit / 100).toFixed(2), rate: rates[i] ?? "0.5" }));
    return [...rows, { rate: rates[3] ?? "0.5" }];
  });

const rate: fc.Arbitrary<Value> = fc.oneof({ weight: 3, arbitrary: anyRate }, { weight: 1, arbitrary: brackets });
const someCares = fc.subarray([...CARES], { minLength: 1 });
const order: fc.Arbitrary<Value> = fc
  .shuffledSubarray(["critical", "aid", "huiminbao"], { minLength: 3, maxLength: 3 })
  .map((rest) => ["basic", ...rest]);

const VALUES: { readonly [parameter: string]: fc.Arbitrary<Value> } = {
  "basic.deductible": anyMoney,
  "basic.deductible.basis": fc.constantFrom("year", "visit"),
  "basic.deductible.repeat": fc.array(fc.oneof(fc.constantFrom("1", "0.5", "0"), anyRate), {
    minLength: 1,
    maxLength: 4,
  }),
  "basic.rate": rate,
  "basic.rate.reduction": anyRate,
  "basic.rate.factor": anyRate,
  "basic.preShare": anyRate,
  "basic.cap": cap,
  "chronic.diseases": fc.subarray([...DISEASES], { minLength: 1 }),
  "special.diseases": fc.subarray([...DISEASES], { minLength: 1 }),
  "critical.covers": someCares,
  "critical.threshold": anyMoney,
  "critical.brackets": brackets,
  "critical.brackets.basis": fc.constantFrom("cumulative", "aboveThreshold"),
  "critical.base": fc.constantFrom("inScope", "inScopeAndFirstPay"),
  "critical.cap": cap,
  "aid.covers": someCares,
  "aid.rate": rate,
  "aid.deductible": anyMoney,
  "aid.cap": cap,
  "huiminbao.covers": someCares,
  "huiminbao.inScope.base": fc.constantFrom("left", "afterBasic"),
  "huiminbao.inScope.rate": rate,
  "huiminbao.inScope.deductible": anyMoney,
  "huiminbao.inScope.cap": cap,
  "huiminbao.outOfScope.rate": rate,
  "huiminbao.outOfScope.deductible": anyMoney,
  "huiminbao.outOfScope.cap": cap,
  "layers.order": order,
  "price.consultation": anyMoney,
  "indicator.comprehensiveProtection": anyRate,
  "indicator.ownExpense": anyRate,
  "indicator.oldAndYoung": anyRate,
};

/** One value, or a list that means any of them. */
const oneOrMore = (values: readonly string[]): fc.Arbitrary<string | string[]> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: fc.subarray([...values], { minLength: 1 }) },
  );

function whens(products: readonly string[]): fc.Arbitrary<When | undefined | null> {
  const keys: { [key: string]: fc.Arbitrary<When[string]> } = {
    category: fc.constantFrom("resident", "employee"),
    retired: fc.boolean(),
    care: oneOrMore(CARES),
    level: oneOrMore(LEVELS),
    site: oneOrMore(SITES),
    disease: oneOrMore(DISEASES),
    assistance: oneOrMore(ASSISTANCES),
    place: oneOrMore(PLACES),
  };
  if (products.length > 0) keys.product = oneOrMore(products);
  const some = fc
    .record(keys, { requiredKeys: [] })
    .map((all) => Object.fromEntries(Object.entries(all).slice(0, 2)) as When);
  const usual: fc.Arbitrary<When> = oneOrMore(CARES).map((care) => ({ care }));
  return fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(undefined, null) },
    { weight: 2, arbitrary: usual },
    { weight: 2, arbitrary: some },
  );
}

/** Overrides that meet: of one parameter at most one with so many keys, so that no two tie. */
export function overrides(products: readonly string[]): fc.Arbitrary<Override[]> {
  const one = fc.constantFrom(...Object.keys(VALUES)).chain((parameter) =>
    fc
      .record({
        value: VALUES[parameter] ?? anyRate,
        when: whens(products),
        note: fc.constantFrom(undefined, null, "our desk's table"),
      })
      .map(
        ({ value, when, note }): Override => ({
          parameter,
          value,
          ...(when === undefined ? {} : { when }),
          ...(note === undefined ? {} : { note }),
        }),
      ),
  );
  const keys = ({ parameter, when }: Override): string => `${parameter} ${Object.keys(when ?? {}).length}`;
  const few = fc.uniqueArray(one, { maxLength: 4, selector: keys });
  const many = fc.uniqueArray(one, { minLength: 5, maxLength: 16, selector: keys });
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant<Override[]>([]) },
    { weight: 4, arbitrary: few },
    { weight: 2, arbitrary: many },
  );
}
