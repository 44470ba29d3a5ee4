import { expect, test } from "vitest";
import { toCaseJson } from "../estimate/case-json.ts";
import { sheetOfCase } from "./case-sheet.ts";

const PERSON = { category: "resident", retired: false, assistance: "none", huiminbao: "none" };
const EXPENSES = { total: "640.00", ownExpense: "40.00", overLimit: "0.00", firstPay: "0.00" };
const STAY = { date: "2024-03-01", care: "inpatient", level: "primary", site: "township", expenses: EXPENSES };
const plain = { id: "estimate", city: "wenzhou", person: PERSON, encounters: [STAY] };
const settled = (json: Record<string, unknown>): unknown => {
  const sheet = sheetOfCase(json);
  return sheet && JSON.parse(JSON.stringify(toCaseJson(sheet)));
};

test("the form's answers are the case", () => {
  expect(settled(plain)).toEqual({
    ...plain,
    encounters: [
      { ...STAY, place: "local", expenses: { total: "640.00", ownExpense: "40.00", overLimit: "0", firstPay: "0" } },
    ],
  });
});

test("of several visits each", () => {
  const later = { ...STAY, date: "2024-05-01", care: "special", disease: "copd" };
  expect(settled({ ...plain, encounters: [later, STAY] })).toMatchObject({
    encounters: [{ date: "2024-03-01" }, { date: "2024-05-01", disease: "copd" }],
  });
});

test.each([
  ["a bill line by line", { encounters: [{ ...STAY, expenses: undefined, items: [] }] }],
  ["figures of one's own", { overrides: [] }],
  ["what was used before", { carriedIn: { year: 2024 } }],
])("%s is more than the form holds", (_name, more) => {
  expect(sheetOfCase({ ...plain, ...more })).toBeNull();
});
