import { describe, expect, test } from "vitest";
import type { AmountKey } from "../../src/core/result.ts";
import { caseOf, employee, resident, visit } from "../support.ts";
import { figuresOf, hide, inShort, read, sheetsOf } from "./support.ts";

type Json = Record<string, unknown>;

/** Reads what a desk with hidden figures printed; the figures of the first solution as parameter and value. */
function readBack(one: Json, hidden: readonly Json[], keys?: readonly AmountKey[]) {
  const found = read(one, sheetsOf(one, hidden, keys));
  const values = figuresOf(found.solutions[0]).map((figure) => {
    const [parameter, , value] = figure as [string, unknown, unknown];
    return [parameter, value];
  });
  return { values: values.sort(), count: found.solutions.length, isLimited: found.isLimited };
}
const valuesOf = (hidden: readonly Json[]) => hidden.map(({ parameter, value }) => [parameter, value]).sort();

describe("three stays of a low-income resident in one year", () => {
  const one = caseOf({
    person: resident({ assistance: "lowIncomeEdge" }),
    encounters: [
      visit("2024-03-05", "inpatient", "tertiary", "62345.67", { ownExpense: "1234.50", firstPay: "2345.10" }),
      visit("2024-07-05", "inpatient", "tertiary", "80123.45", { ownExpense: "734.50", firstPay: "1345.10" }),
      visit("2024-09-05", "inpatient", "secondary", "30123.45", { overLimit: "123.45" }),
    ],
  });
  const hidden = [
    hide("basic.deductible", "600.00", { care: "inpatient", level: "tertiary" }),
    hide("basic.rate", "0.72", { care: "inpatient", level: "tertiary" }),
    hide("critical.threshold", "25000.00"),
    hide("critical.brackets", [{ rate: "0.65" }]),
    hide("aid.rate", "0.75"),
    hide("aid.deductible", "5000.00"),
  ];

  test("are read back from whole sheets", () =>
    expect(readBack(one, hidden)).toEqual({ values: valuesOf(hidden), count: 1, isLimited: false }));

  test("and from the funds' payments alone", () =>
    expect(readBack(one, hidden, ["hifp_pay", "hifmi_pay", "maf_pay"])).toEqual({
      values: valuesOf(hidden),
      count: 1,
      isLimited: false,
    }));

  test("a planted fen in the last sheet finds no solution and is named", () => {
    const sheets = sheetsOf(one, hidden, ["act_pay_dedc", "hifp_pay", "hifmi_pay", "maf_pay"]);
    const last = sheets[2] ?? {};
    sheets[2] = { ...last, hifmi_pay: plusFen(last.hifmi_pay) };
    const found = read(one, sheets);
    expect(found.solutions).toEqual([]);
    expect(found.unexplained?.first).toMatchObject({ sheet: 2, key: "hifmi_pay", direction: "more", by: "0.01" });
  });
});

const plusFen = (amount = "0.00"): string => {
  const fen = String(BigInt(amount.replace(".", "")) + 1n).padStart(3, "0");
  return `${fen.slice(0, -2)}.${fen.slice(-2)}`;
};

describe("a deductible of each visit, less for later ones", () => {
  const one = caseOf({
    person: employee(),
    encounters: [
      visit("2024-01-05", "inpatient", "tertiary", "12345.67"),
      visit("2024-02-05", "inpatient", "tertiary", "22345.67"),
      visit("2024-05-05", "inpatient", "secondary", "9345.67"),
      visit("2024-06-05", "inpatient", "tertiary", "2345.67"),
    ],
  });

  test("is read back: 1000, then half of it, then three tenths", () => {
    const hidden = [
      hide("basic.deductible.basis", "visit"),
      hide("basic.deductible", "1000.00", { level: "tertiary" }),
      hide("basic.deductible", "700.00", { level: "secondary" }),
      hide("basic.deductible.repeat", ["1.00", "0.50", "0.30"]),
      hide("basic.rate", "0.87", { level: "tertiary" }),
    ];
    // A second way is 500 as the rules have it and 42% of it for the third: a less likely factor.
    expect(readBack(one, hidden)).toEqual({ values: valuesOf(hidden), count: 2, isLimited: false });
  });

  test("is read back where factors alone are unknown", () => {
    const rules = [hide("basic.deductible.basis", "visit")];
    const hidden = [hide("basic.deductible.repeat", ["1.00", "0.50"])];
    const sheets = sheetsOf(one, [...rules, ...hidden]);
    expect(inShort(read({ ...one, overrides: rules }, sheets))).toEqual([
      [["basic.deductible.repeat", { care: "inpatient" }, ["1.00", "0.50"]]],
    ]);
  });
});

describe("caps", () => {
  const visits = [1, 2, 3, 4].map((i) => visit(`2024-0${i + 3}-05`, "outpatient", "secondary", `${i}345.67`));

  test("of outpatient care, with the rate below it", () => {
    const hidden = [
      hide("basic.cap", "2500.00", { care: ["outpatient", "chronic"] }),
      hide("basic.rate", "0.45", { care: "outpatient", level: "secondary" }),
    ];
    expect(readBack(caseOf({ encounters: visits }), hidden)).toEqual({
      values: valuesOf(hidden),
      count: 1,
      isLimited: false,
    });
  });

  test("of a stay, and of critical illness behind it", () => {
    const one = caseOf({ encounters: [visit("2024-05-05", "inpatient", "tertiary", "400000.00")] });
    const hidden = [hide("basic.cap", "250000.00"), hide("critical.cap", "40000.00")];
    expect(readBack(one, hidden)).toEqual({ values: valuesOf(hidden), count: 1, isLimited: false });
  });
});

describe("Huiminbao of an employee of 温州", () => {
  const person = employee({ huiminbao: "wenzhou-employee" });
  const visits = [
    visit("2024-05-05", "inpatient", "tertiary", "112345.67"),
    visit("2024-06-05", "inpatient", "tertiary", "90345.67"),
    visit("2024-07-05", "inpatient", "tertiary", "50000.00", { ownExpense: "21111.11" }),
    visit("2024-08-05", "inpatient", "tertiary", "50000.00", { ownExpense: "31111.11" }),
  ];
  const hidden = [
    hide("huiminbao.inScope.deductible", "10000.00"),
    hide("huiminbao.inScope.rate", "0.60"),
    hide("huiminbao.outOfScope.deductible", "15000.00"),
    hide("huiminbao.outOfScope.rate", "0.50"),
  ];

  test("both parts are told apart by visits that have only one of them", () =>
    expect(readBack(caseOf({ person, encounters: visits }), hidden)).toEqual({
      values: valuesOf(hidden),
      count: 1,
      isLimited: false,
    }));

  test("a sum that several pairs of rates make is said to be ambiguous", () => {
    // in scope 10,000 of which basic insurance leaves 800 + 20% of 9,200 = 2,640; outside 2,640
    const one = caseOf({
      person,
      encounters: [visit("2024-05-05", "inpatient", "tertiary", "12640.00", { ownExpense: "2640.00" })],
    });
    const rates = [hide("huiminbao.inScope.rate", "0.40"), hide("huiminbao.outOfScope.rate", "0.30")];
    // 2640 × (40% + 30%) = 2640 × (35% of the rules + 35%)
    const found = read(one, sheetsOf(one, rates));
    expect(inShort(found)).toContainEqual([["huiminbao.outOfScope.rate", { product: "wenzhou-employee" }, "0.35"]]);
    expect(found.solutions.length).toBeGreaterThan(1);
    expect(found.further).not.toBeNull();
  });
});
