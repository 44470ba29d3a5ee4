import { describe, expect, test } from "vitest";
import type { RuleSet } from "../../src/facts/rule-set.ts";
import { type Limit, limitsOf, nearestThresholds } from "../../src/whatif/thresholds.ts";
import { qingshan } from "../oracle/packs/qingshan.ts";
import { caseOf, employee, RULES, resident, rulesWith, visit } from "../support.ts";
import { read } from "./support.ts";

type Json = Record<string, unknown>;

const nameOf = ({ part, kind, pool }: Limit): string => (pool === null ? `${part}.${kind}` : `${part}.${kind} ${pool}`);

/** Each limit with its whole, what is used and what is left. */
const limits = (json: Json, index = 0, rules: RuleSet = RULES) =>
  limitsOf(read(json, rules), index, rules).map((limit) => [nameOf(limit), limit.whole, limit.used, limit.left]);

/** Each limit ahead with its distance and the total there. */
const ahead = (json: Json, index = 0, rules: RuleSet = RULES, held?: "shares" | "fixed") =>
  nearestThresholds(read(json, rules), index, rules, held).map((one) => [nameOf(one.limit), one.distance, one.total]);

const stay = (total: string, more: Json = {}): Json => visit("2024-05-01", "inpatient", "tertiary", total, more);

describe("a resident's stay in a tertiary hospital of 温州 in 2024", () => {
  test("has used the deductible, and something of the cap and the threshold", () => {
    // paid 70% of 9,200; left in scope 3,560
    expect(limits(caseOf({ encounters: [stay("10000.00")] }))).toEqual([
      ["basic.deductible inpatient", "800.00", "800.00", "0.00"],
      ["basic.cap inpatient", "200000.00", "6440.00", "193560.00"],
      ["critical.threshold", "33690.00", "3560.00", "30130.00"],
    ]);
  });

  test("names what each limit rests on", () => {
    const [deductible, cap, threshold] = limitsOf(read(caseOf({ encounters: [stay("10000.00")] })), 0, RULES);
    expect(deductible?.fact).toMatchObject({ parameter: "basic.deductible", value: "800.00", evidence: "reference" });
    expect(cap?.fact?.source).toMatchObject({ document: "wz-2022-98", clause: "（二）8" });
    expect(threshold?.fact).toMatchObject({ parameter: "critical.threshold", bound: "atMost" });
  });

  test("meets the deductible first, then the threshold, then the cap", () => {
    expect(ahead(caseOf({ encounters: [stay("500.00")] }))).toEqual([
      ["basic.deductible inpatient", "300.00", "800.00"],
      // 800 + 30% of 109,633.32 is 33,689.996, and 70% of it rounds to 76,743.32: 33,690.00 are left, a fen sooner 33,689.99
      ["critical.threshold", "109933.32", "110433.32"],
      // 70% of 285,714.28 is 199,999.996, which rounds to 200,000.00
      ["basic.cap inpatient", "286014.28", "286514.28"],
    ]);
  });

  test("has passed what it has passed", () => {
    expect(ahead(caseOf({ encounters: [stay("110433.32")] }))).toEqual([
      ["basic.cap inpatient", "176080.96", "286514.28"],
    ]);
    const [, , threshold] = limits(caseOf({ encounters: [stay("400000.00")] }));
    // 200,000 paid of 400,000: the threshold was passed by 166,310
    expect(threshold).toEqual(["critical.threshold", "33690.00", "200000.00", "0.00"]);
  });
});

describe("how the parts outside scope go along", () => {
  // half of the bill is own expense
  const json = caseOf({ encounters: [stay("1000.00", { ownExpense: "500.00" })] });

  test("in shares: 800 in scope are met at 1,600", () =>
    // 0.50 × 1,599.99 is 799.995 own expense, rounded to 800.00, and leaves 799.99
    expect(ahead(json)[0]).toEqual(["basic.deductible inpatient", "600.00", "1600.00"]));

  test("fixed: at 1,300", () =>
    expect(ahead(json, 0, RULES, "fixed")[0]).toEqual(["basic.deductible inpatient", "300.00", "1300.00"]));

  test("a bill wholly outside scope meets nothing", () =>
    expect(ahead(caseOf({ encounters: [stay("1000.00", { ownExpense: "1000.00" })] }))).toEqual([]));

  test("an itemised bill is summed up", () => {
    const items = [
      { name: "a", class: "A", amount: "600.00" },
      { name: "c", class: "C", amount: "400.00" },
    ];
    const { expenses: _expenses, ...rest } = stay("0.00");
    // 60% in scope: 800 at 1,333.33, of which 40%, 533.332, rounds to 533.33
    expect(ahead(caseOf({ encounters: [{ ...rest, items }] }))[0]).toEqual([
      "basic.deductible inpatient",
      "333.33",
      "1333.33",
    ]);
  });
});

describe("a year of several visits", () => {
  const encounters = [
    visit("2024-03-10", "outpatient", "tertiary", "1300.00"),
    visit("2024-04-10", "inpatient", "secondary", "10500.00"),
    visit("2024-05-10", "inpatient", "tertiary", "10000.00"),
    visit("2024-06-10", "inpatient", "primary", "500.00"),
  ];

  test("both pools are shown as they stand after a visit, later ones left out", () => {
    expect(limits(caseOf({ encounters }), 2)).toEqual([
      ["basic.deductible outpatient", "300.00", "300.00", "0.00"],
      // 30% of 1,000
      ["basic.cap outpatient", "1500.00", "300.00", "1200.00"],
      // 500 in April, 300 more in May
      ["basic.deductible inpatient", "800.00", "800.00", "0.00"],
      // 80% of 10,000 and 70% of 9,700
      ["basic.cap inpatient", "200000.00", "14790.00", "185210.00"],
      // outpatient care does not count: 2,500 and 3,210
      ["critical.threshold", "33690.00", "5710.00", "27980.00"],
    ]);
    expect(limits(caseOf({ encounters }), 0)).toEqual([
      ["basic.deductible outpatient", "300.00", "300.00", "0.00"],
      ["basic.cap outpatient", "1500.00", "300.00", "1200.00"],
    ]);
  });

  test("the largest deductible stays due, with the visit's fact that asked for it", () => {
    const found = limitsOf(read(caseOf({ encounters: encounters.slice(0, 4) })), 3, RULES);
    const due = found.find(({ kind, pool }) => kind === "deductible" && pool === "inpatient");
    expect([due?.whole, due?.used, due?.fact?.value]).toEqual(["800.00", "800.00", "800.00"]);
  });

  test("the days decide, not the places in the case", () =>
    expect(limits(caseOf({ encounters: [...encounters].reverse() }), 1)).toEqual(limits(caseOf({ encounters }), 2)));

  test("another year's visits do not count", () => {
    const later = [...encounters, visit("2025-01-10", "inpatient", "tertiary", "300.00")];
    expect(limits(caseOf({ encounters: later }), 4)[0]).toEqual([
      "basic.deductible inpatient",
      "800.00",
      "300.00",
      "500.00",
    ]);
  });

  test("what was carried in counts, and has no fact where no visit asked for as much", () => {
    const carriedIn = { year: 2024, inpatient: { deductible: "600.00", deductibleDue: "1000.00", paid: "199000.00" } };
    const json = caseOf({ carriedIn, encounters: [visit("2024-05-01", "inpatient", "primary", "500.00")] });
    const [deductible, cap] = limitsOf(read(json), 0, RULES);
    // 400 of the 1,000 were left, then 90% of 100
    expect(deductible).toMatchObject({ whole: "1000.00", used: "1000.00", left: "0.00", fact: null });
    expect(cap).toMatchObject({ used: "199090.00", left: "910.00" });
  });

  test("a deductible of 0 is no limit", () =>
    expect(limits(caseOf({ encounters: [visit("2024-05-01", "outpatient", "primary", "100.00")] }))).toEqual([
      ["basic.cap outpatient", "1500.00", "50.00", "1450.00"],
    ]));
});

describe("medical aid and Huiminbao", () => {
  test("a low-income family's own deductible and cap", () => {
    const json = caseOf({ person: resident({ assistance: "lowIncomeEdge" }), encounters: [stay("10000.00")] });
    expect(limits(json)).toContainEqual(["aid.deductible", "6738.00", "3560.00", "3178.00"]);
    expect(limits(json)).toContainEqual(["aid.cap", "80000.00", "0.00", "80000.00"]);
    // 70% of 19,793.32 is 13,855.324: 20,593.32 − 13,855.32 = 6,738.00
    expect(ahead(json)[0]).toEqual(["aid.deductible", "10593.32", "20593.32"]);
  });

  test("the user's own terms of Huiminbao", () => {
    const overrides = [
      { parameter: "huiminbao.inScope.rate", value: [{ upTo: "2000.00", rate: "0.30" }, { rate: "0.50" }] },
      { parameter: "huiminbao.inScope.deductible", value: "1000.00" },
      { parameter: "huiminbao.inScope.cap", value: "5000.00" },
    ];
    const person = resident({ huiminbao: "wenzhou-resident" });
    const found = limits(caseOf({ person, overrides, encounters: [stay("10000.00")] })).slice(3);
    // left 3,560, less 1,000: 2,560, of which 2,000 at 30% and 560 at 50%
    expect(found).toEqual([
      ["huiminbao.inScope.deductible", "1000.00", "1000.00", "0.00"],
      ["huiminbao.inScope.bracket", "2000.00", "2560.00", "0.00"],
      ["huiminbao.inScope.cap", "5000.00", "880.00", "4120.00"],
    ]);
  });
});

describe("brackets of critical illness", () => {
  const table = {
    parameter: "critical.brackets",
    value: [{ upTo: "30000.00", rate: "0.60" }, { upTo: "50000.00", rate: "0.65" }, { rate: "0.70" }],
  };
  const json = (basis: string): Json =>
    caseOf({
      overrides: [table, { parameter: "critical.brackets.basis", value: basis }],
      encounters: [stay("300000.00")],
    });

  test("measured with the threshold: an edge below it is none", () =>
    // left in scope 100,000
    expect(limits(json("cumulative")).slice(3)).toEqual([["critical.bracket", "50000.00", "100000.00", "0.00"]]));

  test("measured from the threshold on", () =>
    expect(limits(json("aboveThreshold")).slice(3)).toEqual([
      ["critical.bracket", "30000.00", "66310.00", "0.00"],
      ["critical.bracket", "50000.00", "66310.00", "0.00"],
    ]));
});

test("a deductible of each visit falls with the admissions", () => {
  const rules = rulesWith(qingshan);
  const encounters = [
    visit("2024-03-01", "inpatient", "tertiary", "5000.00"),
    visit("2024-04-01", "inpatient", "tertiary", "100.00"),
  ];
  const json = caseOf({ city: "qingshan", person: employee(), encounters });
  const [first] = limitsOf(read(json, rules), 0, rules);
  expect(first).toMatchObject({ perVisit: true, whole: "1000.01", used: "1000.01", left: "0.00" });
  // half of 1,000.01 is 500.005, rounded to 500.01
  const [second] = limitsOf(read(json, rules), 1, rules);
  expect(second).toMatchObject({ perVisit: true, whole: "500.01", used: "100.00", left: "400.01" });
  expect(ahead(json, 1, rules)[0]).toEqual(["basic.deductible inpatient", "400.01", "500.01"]);
});

test("a case that cannot be settled, or has no such encounter, has no limits", () => {
  const json = caseOf({ encounters: [stay("1.00")] });
  expect(limitsOf(read(json), 1, RULES)).toEqual([]);
  expect(nearestThresholds(read(json), 1, RULES)).toEqual([]);
  expect(limitsOf({ ...read(json), city: "nowhere" }, 0, RULES)).toEqual([]);
});
