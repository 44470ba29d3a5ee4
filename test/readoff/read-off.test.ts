import { describe, expect, test } from "vitest";
import { readOff } from "../../src/readoff/read-off.ts";
import { caseOf, RULES, rulesWith, visit } from "../support.ts";
import { figuresOf, hide, inShort, read, sheetsOf } from "./support.ts";

const TERTIARY = { category: "resident", care: "inpatient", level: "tertiary" };
const stay = (total: string, more = {}, date = "2024-05-01") => visit(date, "inpatient", "tertiary", total, more);
const stays = (...encounters: unknown[]) => caseOf({ encounters });

describe("a resident's stay in a tertiary hospital of 温州, 800 and 70% by the rules", () => {
  const one = stays(stay("10000.00"));

  test("what the rules reproduce is left as it is", () => {
    // (10000 − 800) × 70%
    const found = read(one, [{ act_pay_dedc: "800.00", hifp_pay: "6440.00", psn_cash_pay: "3560.00" }]);
    expect(inShort(found)).toEqual([[]]);
    expect(found).toMatchObject({ problems: [], further: null, unexplained: null, isLimited: false });
  });

  test("the deductible is read off what was borne, the rate off the payment over the rest", () => {
    // (10000 − 600) × 72%
    const found = read(one, [{ act_pay_dedc: "600.00", hifp_pay: "6768.00" }]);
    expect(inShort(found)).toEqual([
      [
        ["basic.deductible", TERTIARY, "600.00"],
        ["basic.rate", TERTIARY, "0.72"],
      ],
    ]);
    expect(found.solutions[0]?.figures.map(({ lines }) => lines)).toEqual([
      [
        { sheet: 0, key: "act_pay_dedc" },
        { sheet: 0, key: "hifp_pay" },
      ],
      [{ sheet: 0, key: "hifp_pay" }],
    ]);
  });

  test("a third decimal where no two will do", () => {
    // 9400 × 72.5%
    expect(inShort(read(one, [{ act_pay_dedc: "600.00", hifp_pay: "6815.00" }]))).toEqual([
      [
        ["basic.deductible", TERTIARY, "600.00"],
        ["basic.rate", TERTIARY, "0.725"],
      ],
    ]);
  });

  test("a cap is read where no rate would do", () => {
    // 5000 of 9200 is 54.347…%
    expect(inShort(read(one, [{ act_pay_dedc: "800.00", hifp_pay: "5000.00" }]))).toEqual([
      [["basic.cap", { category: "resident", care: "inpatient" }, "5000.00"]],
    ]);
  });

  test("a line that is not on the sheet follows from the others", () => {
    // 10000 − 3232 to pay is 6768 from basic insurance, 32 below what critical illness asks for
    const sheet = { act_pay_dedc: "600.00", psn_cash_pay: "3232.00" };
    expect(inShort(read(one, [sheet]))[0]).toContainEqual(["basic.rate", TERTIARY, "0.72"]);
  });

  test("without the deductible on the sheet the rate alone, or the deductible alone, or both in round figures", () => {
    // 9200 × 65%
    expect(inShort(read(one, [{ hifp_pay: "5980.00" }]))[0]).toEqual([["basic.rate", TERTIARY, "0.65"]]);
    // (10000 − 1000) × 70%
    expect(inShort(read(one, [{ hifp_pay: "6300.00" }]))[0]).toEqual([["basic.deductible", TERTIARY, "1000.00"]]);
    // (10000 − 600) × 72%
    expect(inShort(read(one, [{ hifp_pay: "6768.00" }]))[0]).toEqual([
      ["basic.deductible", TERTIARY, "600.00"],
      ["basic.rate", TERTIARY, "0.72"],
    ]);
  });

  test("a fen too much finds nothing, names the line and how far it is from what round figures give", () => {
    const found = read(one, [{ act_pay_dedc: "600.00", hifp_pay: "6768.01" }]);
    expect(found.solutions).toEqual([]);
    expect(found.unexplained?.first).toEqual({
      sheet: 0,
      key: "hifp_pay",
      stated: "6768.01",
      ours: "6768.00",
      direction: "more",
      by: "0.01",
    });
  });

  test("an override of the case that says the same figure is replaced, a wider one outdone", () => {
    const sheets = [{ act_pay_dedc: "800.00", hifp_pay: "6624.00" }];
    const own = { ...one, overrides: [hide("basic.rate", "0.65", { care: "inpatient", level: "tertiary" })] };
    const replaced = read(own, sheets).solutions[0];
    expect(replaced?.replaced).toEqual([0]);
    expect(replaced?.json.overrides).toEqual([{ parameter: "basic.rate", when: TERTIARY, value: "0.72", note: null }]);

    const other = visit("2024-06-01", "inpatient", "secondary", "1000.00");
    const wide = {
      ...stays(stay("10000.00"), other),
      overrides: [hide("basic.rate", "0.65", { category: "resident", care: "inpatient", retired: false })],
    };
    // secondary: 500 before, 800 due, 0 left: 1000 × 65%
    const kept = read(wide, [...sheets, { hifp_pay: "650.00" }]).solutions[0];
    expect(kept?.replaced).toEqual([]);
    expect(figuresOf(kept)).toEqual([["basic.rate", { ...TERTIARY, retired: false }, "0.72"]]);
  });
});

test("what earlier visits bore of the year's deductible is counted in", () => {
  const one = stays(visit("2024-04-01", "inpatient", "secondary", "10000.00"), stay("10000.00"));
  // 500, then 400 more: 900 is due at tertiary. 9500 × 80%, 9600 × 70%
  const sheets = [
    { act_pay_dedc: "500.00", hifp_pay: "7600.00" },
    { act_pay_dedc: "400.00", hifp_pay: "6720.00" },
  ];
  expect(inShort(read(one, sheets))).toEqual([[["basic.deductible", TERTIARY, "900.00"]]]);
});

test("a later visit tells what a deductible is that swallowed everything", () => {
  const one = stays(stay("1000.00"), visit("2024-06-01", "inpatient", "primary", "10000.00"));
  // 1600 is due at tertiary: 1000 there and 600 of the next bill, though primary alone asks for 300; 9400 × 90%
  const sheets = [
    { act_pay_dedc: "1000.00", hifp_pay: "0.00" },
    { act_pay_dedc: "600.00", hifp_pay: "8460.00" },
  ];
  expect(inShort(read(one, sheets))).toEqual([[["basic.deductible", TERTIARY, "1600.00"]]]);
});

test("a deductible borne before is only known to be at most that", () => {
  const one = stays(visit("2024-04-01", "inpatient", "secondary", "10000.00"), stay("10000.00"));
  // 500 at secondary, nothing more at tertiary: 9500 × 80%, 10000 × 70%
  const sheets = [
    { act_pay_dedc: "500.00", hifp_pay: "7600.00" },
    { act_pay_dedc: "0.00", hifp_pay: "7000.00" },
  ];
  const [figure] = read(one, sheets).solutions[0]?.figures ?? [];
  expect(figure).toMatchObject({ override: { value: "500.00" }, bound: "atMost", low: "0.00", high: "500.00" });
});

test("a rate behind a cap that was reached is only known to be at least that", () => {
  const rules = caseOf({
    encounters: [stay("1000.00", {}, "2024-05-01")],
    overrides: [hide("basic.cap", "150.00"), hide("basic.rate", "0.10")],
  });
  // (1000 − 800) × 75% is the cap of 150, and with 80% it would be too
  const [figure] = read(rules, [{ act_pay_dedc: "800.00", hifp_pay: "150.00" }]).solutions[0]?.figures ?? [];
  expect(figure).toMatchObject({ override: { value: "0.75" }, bound: "atLeast", low: "0.75", high: "1.00" });
});

test("a deductible that swallowed everything is only known to be at least that", () => {
  const one = stays(visit("2024-05-01", "inpatient", "primary", "350.00"));
  const [figure] = read(one, [{ act_pay_dedc: "350.00", hifp_pay: "0.00" }]).solutions[0]?.figures ?? [];
  expect(figure).toMatchObject({
    override: { parameter: "basic.deductible", value: "350.00" },
    bound: "atLeast",
    low: "350.00",
    high: null,
  });
});

describe("critical illness: what a stay of 200,000 leaves is 60,560 after 800 and 70%", () => {
  const one = stays(stay("200000.00"));
  const critical = (hifmi_pay: string) =>
    inShort(read(one, [{ act_pay_dedc: "800.00", hifp_pay: "139440.00", hifmi_pay }]));

  test("with the threshold of the rules, 33,690, the rate", () =>
    // 26870 × 65%
    expect(critical("17465.50")).toEqual([[["critical.brackets", {}, [{ rate: "0.65" }]]]]));

  test("with the rate of the rules, 60%, the threshold", () =>
    // 35560 × 60%
    expect(critical("21336.00")).toEqual([[["critical.threshold", {}, "25000.00"]]]));

  test("with neither, a pair of round figures, and after it the threshold in fen that would do alone", () => {
    // 35560 × 65% = 23114; 23114 ÷ 60% = 38523.33, and 60560 − 38523.34 = 22036.66, a fen more would do too
    expect(critical("23114.00")).toEqual([
      [
        ["critical.threshold", {}, "25000.00"],
        ["critical.brackets", {}, [{ rate: "0.65" }]],
      ],
      [["critical.threshold", {}, "22036.66"]],
    ]);
  });

  test("threshold and rate from two sheets", () => {
    const two = stays(stay("100000.00"), stay("100000.00", {}, "2024-09-01"));
    // 99200 × 70%, 30560 left, 5560 above 25000 × 65%; 100000 × 70%, 30000 × 65%
    const sheets = [
      { act_pay_dedc: "800.00", hifp_pay: "69440.00", hifmi_pay: "3614.00" },
      { act_pay_dedc: "0.00", hifp_pay: "70000.00", hifmi_pay: "19500.00" },
    ];
    const found = read(two, sheets);
    expect(inShort(found)).toEqual([
      [
        ["critical.threshold", {}, "25000.00"],
        ["critical.brackets", {}, [{ rate: "0.65" }]],
      ],
    ]);
    expect(found.further).toBeNull();
  });

  test("one bracket of two", () => {
    const brackets = (upper: string) => [{ upTo: "50000.00", rate: "0.60" }, { rate: upper }];
    const own = { ...one, overrides: [hide("critical.brackets", brackets("0.65"))] };
    // 16310 up to 50000 × 60%, 10560 above × 70%: 9786 + 7392. The 528 above 65% are also 60% of a threshold lower by 880
    const found = read(own, [{ act_pay_dedc: "800.00", hifp_pay: "139440.00", hifmi_pay: "17178.00" }]);
    expect(inShort(found)).toEqual([
      [["critical.brackets", {}, brackets("0.70")]],
      [["critical.threshold", {}, "32810.00"]],
    ]);
    expect(found.solutions[0]?.replaced).toEqual([0]);
  });

  test("first pay in the base", () => {
    const withFirstPay = stays(stay("210000.00", { firstPay: "10000.00" }));
    // 200000 in scope leaves 60560 as before; 60560 + 10000 − 33690 = 36870, × 60%
    const sheets = [{ act_pay_dedc: "800.00", hifp_pay: "139440.00", hifmi_pay: "22122.00" }];
    expect(inShort(read(withFirstPay, sheets))).toContainEqual([["critical.base", {}, "inScopeAndFirstPay"]]);
  });
});

describe("a small base", () => {
  const one = stays(visit("2024-05-01", "outpatient", "primary", "0.20"));
  // 50% by the rules. 9 fen of 20: 8.5 ÷ 20 = 42.5% to 9.5 ÷ 20 = 47.5%, not in
  const found = read(one, [{ hifp_pay: "0.09" }]);

  test("leaves several rates, the roundest first, with the span that they lie in", () => {
    expect(found.solutions.map(({ figures }) => figures[0]?.override.value)).toEqual([
      "0.45",
      "0.43",
      "0.44",
      "0.46",
      "0.47",
    ]);
    expect(found.solutions[0]?.figures[0]).toMatchObject({ low: "0.425", high: "0.4749" });
  });

  test("a further sheet would decide", () => {
    expect(found.further).toMatchObject({
      like: 0,
      date: "2024-05-01",
      tellsAll: true,
      expenses: { total: "1000.00" },
    });
    expect(found.further?.lines[0]).toEqual({
      key: "hifp_pay",
      amounts: ["450.00", "430.00", "440.00", "460.00", "470.00"],
    });
  });
});

test("a figure of a care of its own stays where one for inpatient would reach it", () => {
  const rules = rulesWith(`jurisdiction: wenzhou
facts:
  - parameter: basic.rate
    when: { category: resident, care: maternity, level: tertiary }
    value: "0.80"
    evidence: reference
    note: for the test`);
  const one = stays(stay("10000.00"), visit("2024-06-01", "maternity", "tertiary", "1000.00"));
  // 9200 × 72%, then 1000 × 80%
  const found = read(one, [{ hifp_pay: "6624.00", act_pay_dedc: "800.00" }, { hifp_pay: "800.00" }], rules);
  expect(inShort(found)[0]).toEqual([
    ["basic.rate", TERTIARY, "0.72"],
    ["basic.rate", { ...TERTIARY, care: "maternity" }, "0.80"],
  ]);
});

test("one rate of several situations is one figure", () => {
  const one = stays(
    stay("10000.00"),
    visit("2024-06-01", "inpatient", "secondary", "1000.00"),
    visit("2024-07-01", "inpatient", "primary", "1000.00"),
  );
  const sheets = sheetsOf(one, [hide("basic.rate", "0.75")]);
  expect(inShort(read(one, sheets))).toEqual([
    [["basic.rate", { ...TERTIARY, level: ["tertiary", "secondary", "primary"] }, "0.75"]],
  ]);
});

test("points off elsewhere are told from the rate by a sheet from here", () => {
  const one = stays(stay("40000.00", { place: "referred" }), stay("40000.00", {}, "2024-06-01"));
  // 39200 × (70% − 5%), 40000 × 70%
  const sheets = [
    { act_pay_dedc: "800.00", hifp_pay: "25480.00" },
    { act_pay_dedc: "0.00", hifp_pay: "28000.00" },
  ];
  expect(inShort(read(one, sheets))).toEqual([[["basic.rate.reduction", { place: "referred" }, "0.05"]]]);
});

test("a visit without a sheet is settled by what is read off the others", () => {
  const one = stays(stay("10000.00"), stay("10000.00", {}, "2024-06-01"), stay("10000.00", {}, "2024-07-01"));
  const sheets = sheetsOf(one, [hide("basic.rate", "0.72", { care: "inpatient", level: "tertiary" })]);
  const found = read(one, [null, sheets[1] ?? null]);
  expect(inShort(found)).toEqual([[["basic.rate", TERTIARY, "0.72"]]]);
});

test("a case that cannot be read or settled says why", () => {
  expect(readOff({}, [], RULES)).toMatchObject({
    ok: false,
    problems: [{ code: "missingKey", path: "id" }, {}, {}, {}],
  });
  const unknown = { ...caseOf({ encounters: [] }), city: "nowhere" };
  expect(readOff(unknown, [], RULES)).toMatchObject({ ok: false, problems: [{ code: "unknownValue", path: "city" }] });
});

test("no visit and no sheet: nothing to read, nothing wrong", () => {
  expect(inShort(read(stays(), []))).toEqual([[]]);
});
