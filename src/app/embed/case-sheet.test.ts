import { expect, test } from "vitest";
import { caseOf, employee, RULES, visit } from "../../../test/support.ts";
import { readCase } from "../../core/read-case.ts";
import { readAddress, writeAddress } from "../estimate/case-address.ts";
import { toCaseJson } from "../estimate/case-json.ts";
import { sheetOfCase } from "./case-sheet.ts";

function caseIn(json: unknown) {
  const read = readCase(json, RULES);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.case;
}

/** All that a case may say, but for figures of one's own. */
const FULL = caseOf({
  id: "estimate",
  person: employee({
    retired: true,
    birthDate: "1955-03-01",
    huiminbao: "wenzhou-employee",
    accountBalance: "500.05",
    assistance: "lowIncomeEdge",
  }),
  carriedIn: {
    year: 2024,
    inpatient: { deductible: "300.00", admissions: 2, paid: "0.10" },
    criticalBase: "12.00",
    huiminbaoOutOfScope: { base: "3.00" },
  },
  encounters: [
    visit("2024-05-01", "inpatient", "tertiary", "10000.00", { ownExpense: "0.01", place: "referred" }),
    visit("2024-06-01", "chronic", "primary", "200.50", { site: "community", disease: "diabetes", firstPay: "3.00" }),
    {
      date: "2024-07-01",
      care: "outpatient",
      level: "primary",
      items: [
        { name: "诊查费", class: "A", amount: "15.00", code: "consultation" },
        { name: "药", class: "B", amount: "100.10", firstPayRate: "0.125", priceLimit: "80.00" },
        { name: "自费", class: "C", amount: "9.99" },
      ],
    },
  ],
});

test("a case is in the form as it was sent, also through its address", () => {
  const one = caseIn(FULL);
  const sheet = sheetOfCase(one);
  if (sheet === null) throw new Error("no sheet");
  expect(caseIn(toCaseJson(sheet))).toEqual(one);
  const again = readAddress(writeAddress(sheet, null), ["wenzhou"]);
  expect(again?.problems).toEqual([]);
  expect(caseIn(toCaseJson(again?.sheet ?? sheet))).toEqual(one);
});

test("its overrides are figures of one's own there", () => {
  const overrides = [
    { parameter: "basic.deductible", when: { care: "inpatient" }, value: "300.00", note: "our table" },
  ];
  const sheet = sheetOfCase(caseIn({ ...FULL, overrides }));
  expect(JSON.parse(sheet?.figures ?? "")).toEqual(overrides);
});

test("a case of more visits than a form holds is in none", () => {
  const encounters = Array.from({ length: 201 }, () => visit("2024-05-01", "outpatient", "primary", "1.00"));
  expect(sheetOfCase(caseIn(caseOf({ encounters })))).toBeNull();
  expect(sheetOfCase(caseIn(caseOf({ encounters: [] })))).toBeNull();
});
