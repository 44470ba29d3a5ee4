import { describe, expect, test } from "vitest";
import { bundleOf, openBundle } from "../../src/facts/bundle.ts";
import { type Compared, compareVariants } from "../../src/whatif/compare.ts";
import { rulesKnowing, variantsOf } from "../../src/whatif/variants.ts";
import { caseOf, RULES, resident, visit } from "../support.ts";

const BUNDLES = ["wenzhou", "ningbo", "zhejiang"].map((city) => openBundle(bundleOf(RULES, city)));

function compared(json: Record<string, unknown>, index = 0) {
  const rulesOf = (city: string) => rulesKnowing(BUNDLES, city);
  const { here, variants } = compareVariants(json, index, variantsOf(json, index, BUNDLES), rulesOf);
  const at = (name: string): Compared => {
    const found = variants.find(({ variant }) => variant.name === name);
    if (found === undefined) throw new Error(`no variant ${name}`);
    return found;
  };
  const cashAt = (name: string): string => {
    const { answer } = at(name);
    return answer.ok ? answer.cash : `${answer.problem.code} ${answer.problem.path}`;
  };
  return { here, variants, at, cashAt };
}

/** What differs, in short: parameter, value here, value there. */
const inShort = ({ differences }: Compared) =>
  differences.map(({ parameter, here, there }) => [parameter, here?.value ?? null, there?.value ?? null]);

describe("a resident's stay of 10,000 in a tertiary hospital of 温州 in 2024", () => {
  const { here, variants, at, cashAt } = compared(
    caseOf({ encounters: [visit("2024-05-01", "inpatient", "tertiary", "10000.00")] }),
  );

  test("costs 800 and 30% of 9,200", () => {
    expect(here).toMatchObject({ ok: true, cash: "3560.00", qualifier: "about" });
  });

  test.each([
    // 300 + 10% of 9,700
    ["level:primary", "1270.00"],
    // 500 + 20% of 9,500
    ["level:secondary", "2400.00"],
    ["level:tertiary", "3560.00"],
    ["place:resident", "3560.00"],
    // ten points off 70%: 800 + 40% of 9,200
    ["place:referred", "4480.00"],
    // twenty points off: 800 + 50% of 9,200
    ["place:unreferred", "5400.00"],
    // 60% there: 800 + 40% of 9,200
    ["city:ningbo", "4480.00"],
    ["city:ningbo:ningbo", "4480.00"],
    ["city:zhejiang", "4480.00"],
    ["huiminbao:wenzhou-resident", "3560.00"],
    ["year:2023-05-01", "3560.00"],
    ["year:2025-05-01", "3560.00"],
  ])("%s: %s", (name, cash) => expect(cashAt(name)).toBe(cash));

  test("the change has a direction and an amount", () => {
    expect(at("level:primary").change).toEqual({ direction: "less", amount: "2290.00" });
    expect(at("place:unreferred").change).toEqual({ direction: "more", amount: "1840.00" });
    expect(at("place:resident").change).toEqual({ direction: "same", amount: "0.00" });
  });

  test("at primary level the deductible and the rate differ, the rate by document", () => {
    expect(inShort(at("level:primary"))).toEqual([
      ["basic.deductible", "800.00", "300.00"],
      ["basic.rate", "0.70", "0.90"],
    ]);
    expect(at("level:primary").differences[1]?.there?.source).toMatchObject({
      document: "wz-2024-6",
      clause: "三（八）",
    });
    // not below 90%: at most 1,270, but the deductible is an assumption either way
    expect(at("level:primary").answer).toMatchObject({ qualifier: "about", amounts: { hifp_pay: "8730.00" } });
  });

  test("elsewhere with a referral it is the points off", () =>
    expect(inShort(at("place:referred"))).toEqual([["basic.rate.reduction", null, "0.10"]]));

  test("in 宁波 the rate is its own, and the threshold that was not reached", () => {
    const covered = ["inpatient", "special", "chronic", "familyBed", "maternity"];
    expect(inShort(at("city:ningbo"))).toEqual([
      ["basic.rate", "0.70", "0.60"],
      ["critical.covers", covered, covered],
      ["critical.threshold", "33690.00", "34174.00"],
    ]);
    expect(at("city:ningbo").differences[0]?.there?.jurisdiction).toBe("ningbo");
    // both lists name the same care kinds: 温州's own document here, the statute there
    expect(at("city:ningbo").differences.map(({ sameValue }) => sameValue)).toEqual([false, true, false]);
  });

  test("with Huiminbao its own facts come in, of which the rate pays nothing yet", () =>
    expect(inShort(at("huiminbao:wenzhou-resident"))).toContainEqual(["huiminbao.inScope.rate", null, "0.00"]));

  test("the case as it is differs in nothing", () => {
    for (const { variant, differences, change } of variants) {
      if (variant.isHere) expect([differences, change?.direction]).toEqual([[], "same"]);
    }
  });
});

test("before 2024-03-01 a stay at primary level was paid 80%", () => {
  const json = caseOf({ encounters: [visit("2024-05-01", "inpatient", "primary", "10000.00")] });
  const { at, cashAt } = compared(json);
  // 300 + 20% of 9,700
  expect(cashAt("year:2023-05-01")).toBe("2240.00");
  const rate = at("year:2023-05-01").differences.find(({ parameter }) => parameter === "basic.rate");
  expect([rate?.here?.from, rate?.here?.value, rate?.there?.value]).toEqual(["2024-03-01", "0.90", "0.80"]);
});

test("a deductible of 0 is named where the other side has one", () => {
  const json = caseOf({ encounters: [visit("2024-05-01", "outpatient", "primary", "1000.00")] });
  const { here, at, cashAt } = compared(json);
  // half of 1,000; at a tertiary hospital 300 + 70% of 700
  expect([here.ok && here.cash, cashAt("level:tertiary")]).toEqual(["500.00", "790.00"]);
  expect(inShort(at("level:tertiary"))).toEqual([
    ["basic.deductible", "0.00", "300.00"],
    ["basic.rate", "0.50", "0.30"],
  ]);
  expect(at("level:tertiary").differences[0]?.here?.source?.document).toBe("wz-2024-6");
});

describe("what cannot be settled says why and holds nothing up", () => {
  test("a day before the rules", () => {
    const { cashAt } = compared(caseOf({ encounters: [visit("2022-05-01", "inpatient", "tertiary", "10000.00")] }));
    expect(cashAt("year:2021-05-01")).toBe("dateBeforeRules encounters[0].date");
    expect(cashAt("level:primary")).toBe("2240.00");
  });

  test("a disease that is not on the other city's list", () => {
    const stay = visit("2024-05-01", "special", "tertiary", "10000.00", { disease: "autism" });
    const { cashAt, at } = compared(caseOf({ encounters: [stay] }));
    expect(cashAt("city:ningbo")).toBe("diseaseNotListed encounters[0].disease");
    expect(at("city:ningbo")).toMatchObject({ change: null, yearChange: null, differences: [] });
  });

  test("a level that is not known leaves the levels to compare", () => {
    const { level: _level, ...rest } = visit("2024-05-01", "inpatient", "tertiary", "10000.00");
    const { here, cashAt, at } = compared(caseOf({ encounters: [rest] }));
    expect(here).toEqual({ ok: false, problem: { code: "missingKey", path: "encounters[0].level" } });
    expect(["primary", "secondary", "tertiary"].map((level) => cashAt(`level:${level}`))).toEqual([
      "1270.00",
      "2400.00",
      "3560.00",
    ]);
    expect(at("level:primary").change).toBeNull();
  });

  test("a city that no rules are at hand for", () => {
    const json = caseOf({ encounters: [visit("2024-05-01", "inpatient", "tertiary", "10000.00")] });
    const { here, variants } = compareVariants(json, 0, variantsOf(json, 0, BUNDLES), () => null);
    expect(here).toEqual({ ok: false, problem: { code: "unknownValue", path: "city" } });
    expect(variants.every(({ answer }) => !answer.ok)).toBe(true);
    const none = compareVariants({ ...json, encounters: [] }, 0, [], () => RULES);
    expect(none.here).toMatchObject({ ok: false, problem: { path: "encounters[0]" } });
  });
});

test("the encounter compared is the one asked for, whatever the order of days", () => {
  const encounters = [
    visit("2024-06-01", "inpatient", "tertiary", "10000.00"),
    visit("2024-05-01", "inpatient", "tertiary", "500.00"),
  ];
  const { here, cashAt } = compared(caseOf({ person: resident(), encounters }));
  // 500 of the deductible were borne in May: 300 + 30% of 9,700
  expect(here.ok && here.cash).toBe("3210.00");
  // the year's 800 stay due, of which primary's 300 ask for what is left: 300 + 10% of 9,700
  expect(cashAt("level:primary")).toBe("1270.00");
});

describe("of several visits the year's sum is compared, too", () => {
  const { at } = compared(
    caseOf({
      encounters: [
        visit("2024-05-01", "inpatient", "tertiary", "10000.00"),
        visit("2024-06-01", "inpatient", "tertiary", "2000.00"),
      ],
    }),
  );

  test("what the first no longer uses of the deductible, the second has to", () => {
    // 800 + 30% of 9,200, and 30% of 2,000
    expect(at("level:tertiary").answer).toMatchObject({ cash: "3560.00", year: { visits: 2, cash: "4160.00" } });
    // 300 + 10% of 9,700; then 500 more of the deductible + 30% of 1,500
    expect(at("level:primary").answer).toMatchObject({ cash: "1270.00", year: { visits: 2, cash: "2220.00" } });
    expect(at("level:primary")).toMatchObject({
      change: { direction: "less", amount: "2290.00" },
      yearChange: { direction: "less", amount: "1940.00" },
    });
  });

  test("a variant of the whole case moves both visits", () => {
    // ten points less in 宁波: 800 + 40% of 9,200, and 40% of 2,000
    expect(at("city:ningbo").answer).toMatchObject({ cash: "4480.00", year: { cash: "5280.00" } });
    expect(at("year:2025-05-01")).toMatchObject({ answer: { year: { year: 2025, visits: 2, cash: "4160.00" } } });
    expect(at("year:2025-05-01").yearChange).toEqual({ direction: "same", amount: "0.00" });
  });

  test("alone in its year there is none", () => {
    const alone = compared(
      caseOf({
        encounters: [
          visit("2024-05-01", "inpatient", "tertiary", "10000.00"),
          visit("2025-06-01", "inpatient", "tertiary", "2000.00"),
        ],
      }),
    );
    expect(alone.at("level:primary")).toMatchObject({ yearChange: null, answer: { year: { visits: 1 } } });
  });
});
