import { expect, test } from "vitest";
import { NOTHING } from "../estimate/form.ts";
import { formOf, sheetOf, withForm, withVisit } from "../estimate/sheet.ts";
import { answeredOf, arrivalAt, askedOf, followingOf, isOpen } from "./questions.ts";

const STAY = sheetOf({
  ...NOTHING,
  city: "wenzhou",
  category: "resident",
  assistance: "none",
  huiminbao: "none",
  date: "2024-05-01",
  care: "inpatient",
  level: "tertiary",
  total: "10000",
});
const changed = (values: Record<string, string>) => withForm(STAY, { ...formOf(STAY), ...values });

test("a resident in a large hospital is asked neither for a pension, nor a card, nor a kind of small place", () => {
  const asked = "city category date care place level total ownExpense firstPay huiminbao assistance";
  expect(askedOf(STAY)).toEqual(asked.split(" "));
});

test("what is answered decides what is asked next", () => {
  expect(askedOf(changed({ category: "employee" }))).toContain("accountBalance");
  expect(askedOf(changed({ care: "chronic" }))).toContain("disease");
  expect(askedOf(changed({ care: "familyBed" }))).not.toContain("level");
  expect(askedOf(changed({ care: "familyBed" }))).toContain("site");
});

test("of a second visit the person is known", () => {
  const second = withVisit(STAY, "2024-06-01");
  expect(askedOf(second)).toEqual("date care place level total ownExpense firstPay".split(" "));
  expect(answeredOf(second)).toContain("city");
});

test("what most people can leave alone is not asked, but can be answered", () => {
  for (const field of ["overLimit", "birthDate"] as const) {
    expect(askedOf(STAY)).not.toContain(field);
    expect(answeredOf(STAY)).toContain(field);
  }
});

test("nothing is an answer where one may not know, and none where the result needs one", () => {
  const form = formOf(changed({ total: "", ownExpense: "", category: "" }));
  expect(isOpen("ownExpense", form)).toBe(false);
  expect(isOpen("disease", form)).toBe(false);
  expect(isOpen("total", form)).toBe(true);
  expect(isOpen("category", form)).toBe(true);
});

test("an example begins at the start, a case with gaps where they are seen, a whole one at its result", () => {
  expect(arrivalAt(STAY, true)).toBe("start");
  expect(arrivalAt(changed({ level: "" }), false)).toBe("check");
  expect(arrivalAt(STAY, false)).toBe("result");
});

test("whoever cannot split the bill is asked for none of its parts, and reads through that a range is shown", () => {
  const unsplit = changed({ split: "unknown" });
  expect(followingOf("total", STAY)).toBe("ownExpense");
  expect(followingOf("total", unsplit)).toBe("huiminbao");
  expect(followingOf("ownExpense", unsplit)).toBe("huiminbao");
  expect(followingOf("assistance", unsplit)).toBeNull();
  expect(answeredOf(unsplit)).toEqual(expect.arrayContaining(["split", "outsideShare"]));
  expect(answeredOf(STAY)).not.toContain("split");
});
