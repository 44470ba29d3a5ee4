import { expect, test } from "vitest";
import { NOTHING } from "../estimate/form.ts";
import { sheetOf, withVisit } from "../estimate/sheet.ts";
import { isPlace } from "./questions.ts";
import { usedAskedOf, usedFollowing } from "./used-questions.ts";

const visit = (care: string) => sheetOf({ ...NOTHING, date: "2024-05-01", care });

test("a stay is asked what stays have used up, a visit what visits have", () => {
  const stay = ["inpatient.admissions", "inpatient.deductible", "inpatient.paid", "criticalBase"];
  expect(usedAskedOf(visit("inpatient"))).toEqual(stay);
  expect(usedAskedOf(visit("special"))).toEqual(stay);
  expect(usedAskedOf(visit("chronic"))).toEqual(["outpatient.deductible", "outpatient.paid", "criticalBase"]);
  const both = withVisit(visit("outpatient"), "2024-06-01");
  const mixed = { ...both, visits: both.visits.map((one, i) => (i === 0 ? one : { ...one, care: "maternity" })) };
  expect(usedAskedOf(mixed)).toHaveLength(6);
});

test("what was filled in elsewhere is asked, too", () => {
  const sheet = visit("inpatient");
  const filled = { ...sheet, used: { ...sheet.used, year: "2024", "huiminbaoInScope.paid": "5" } };
  expect(usedAskedOf(filled).at(-1)).toBe("huiminbaoInScope.paid");
});

test("one figure after the other, then none", () => {
  const sheet = visit("outpatient");
  expect(usedFollowing("used", sheet)).toBe("used.outpatient.deductible");
  expect(usedFollowing("used.outpatient.deductible", sheet)).toBe("used.outpatient.paid");
  expect(usedFollowing("used.criticalBase", sheet)).toBeNull();
});

test("each is a place to be found again; what is none is not", () => {
  expect(["used", "used.criticalBase", "used.inpatient.paid"].every(isPlace)).toBe(true);
  expect(["used.", "used.year", "used.toString", "inpatient.paid"].some(isPlace)).toBe(false);
});
