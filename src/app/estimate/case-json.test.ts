import { expect, test } from "vitest";
import { toCaseJson } from "./case-json.ts";
import { fieldOf, missingOf, mistakesOf } from "./field-problems.ts";
import { type Form, NOTHING } from "./form.ts";
import { sheetOf } from "./sheet.ts";

const visit: Form = {
  ...NOTHING,
  city: "here",
  category: "resident",
  retired: "true",
  accountBalance: "5",
  birthDate: "1955-03-01",
  assistance: "none",
  huiminbao: "none",
  date: "2024-05-01",
  care: "outpatient",
  disease: "diabetes",
  level: "primary",
  total: "1.2万",
};

test("a resident's visit: what does not apply is not sent, empty parts are 0", () => {
  expect(toCaseJson(sheetOf(visit))).toEqual({
    id: "estimate",
    city: "here",
    person: { category: "resident", retired: false, birthDate: "1955-03-01", assistance: "none", huiminbao: "none" },
    encounters: [
      {
        date: "2024-05-01",
        care: "outpatient",
        level: "primary",
        place: "local",
        expenses: { total: "12000", ownExpense: "0", overLimit: "0", firstPay: "0" },
      },
    ],
  });
});

test("an employee is asked for more", () => {
  expect(toCaseJson(sheetOf({ ...visit, category: "employee", accountBalance: "1,000" }))).toMatchObject({
    person: { category: "employee", retired: true, accountBalance: "1000" },
  });
});

test("a family bed is at a primary facility, whatever was chosen before", () => {
  const json = toCaseJson(sheetOf({ ...visit, care: "familyBed", level: "tertiary", site: "community" }));
  expect(json).toMatchObject({ encounters: [{ care: "familyBed", level: "primary", site: "community" }] });
});

test("a site is sent only of a primary facility, a disease only of chronic and special care", () => {
  expect(toCaseJson(sheetOf({ ...visit, level: "tertiary", site: "community" }))).not.toHaveProperty(
    "encounters[0].site",
  );
  expect(toCaseJson(sheetOf({ ...visit, care: "chronic" }))).toHaveProperty("encounters[0].disease", "diabetes");
});

test("what somebody does not know is left out, so that nothing is taken for granted", () => {
  const json = toCaseJson(sheetOf({ ...visit, level: "unknown", total: "unknown", split: "unknown", ownExpense: "5" }));
  expect(json).not.toHaveProperty("encounters[0].level");
  expect(json).toHaveProperty("encounters[0].expenses", {});
  expect(toCaseJson(sheetOf({ ...visit, total: "unknown", ownExpense: "5" }))).toHaveProperty(
    "encounters[0].expenses",
    { ownExpense: "5", overLimit: "0", firstPay: "0" },
  );
});

test("what cannot be read goes along as typed, what was not said is left out", () => {
  expect(toCaseJson(sheetOf({ ...visit, total: "lots", firstPay: " " }))).toHaveProperty("encounters[0].expenses", {
    total: "lots",
    ownExpense: "0",
    overLimit: "0",
    firstPay: "0",
  });
  expect(toCaseJson(sheetOf({ ...visit, total: " ", date: "" }))).not.toHaveProperty("encounters[0].date");
  expect(toCaseJson(sheetOf({ ...visit, total: " " }))).not.toHaveProperty("encounters[0].expenses.total");
});

test.each([
  ["city", "city"],
  ["person.accountBalance", "accountBalance"],
  ["encounters[0].disease", "disease"],
  ["encounters[0].expenses.firstPay", "firstPay"],
  ["encounters[0].expenses", "total"],
  ["encounters[0]", null],
])("path %s belongs to %s", (path, field) => {
  expect(fieldOf(path)).toBe(field);
});

test("what was not said yet is asked for in the order of the page and is no mistake", () => {
  const problems = [
    { code: "invalidMoney", path: "encounters[0].expenses.firstPay" },
    { code: "missingKey", path: "encounters[0].expenses.total" },
    { code: "missingKey", path: "person.category" },
  ] as const;
  expect(Object.keys(mistakesOf(problems, 0))).toEqual(["firstPay"]);
  expect(missingOf(problems)).toEqual(["category", "total"]);
});
