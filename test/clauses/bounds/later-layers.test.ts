import { expect, test } from "vitest";
import { INSURED, POOR, stay, type Terms, under } from "./lab.ts";

/** Exact, but an assumption: where it counts, what is paid is assumed. */
const assumed = (value: unknown) => ({ value, evidence: "reference" });
const about = (value: unknown) => ({ value, bound: "about" });
const BRACKETS = {
  "critical.brackets": { value: [{ upTo: "5000.00", rate: "0.50" }, { rate: "0.60" }] },
};
const PASSED = { carriedIn: { year: 2024, criticalBase: "2000.00" } };

// 10,100: (10,100 − 100) × 80% = 8,000; critical illness (2,100 − 1,000) × 50% = 550; 1,550 left.
// 3,100: 2,400, and 700 left, which is below critical illness's threshold.
test.each<[string, Terms, string, string, string]>([
  // 1,550 × 50%; what was left after basic insurance alone would be another base.
  ["what is left", { "huiminbao.inScope.base": assumed("left") }, "10100.00", "8550.00", "775.00"],
  // 2,100 × 50%
  ["what basic left", { "huiminbao.inScope.base": assumed("afterBasic") }, "10100.00", "8550.00", "1050.00"],
  // 700 × 50%, whichever of the two is the base.
  ["either, which is the same", { "huiminbao.inScope.base": assumed("left") }, "3100.00", "2750.00", "0.00"],
  [
    "a base above a cap that decides",
    { "huiminbao.inScope.base": assumed("left"), "huiminbao.inScope.cap": { value: "10.00" } },
    "10100.00",
    "8560.00",
    "0.00",
  ],
])("Huiminbao's base counts where it could change the figure: %s", (_name, terms, total, documented, isAssumed) => {
  const one = under(terms, [stay(total)], INSURED);
  expect([one.documented, one.assumed]).toEqual([documented, isAssumed]);
});

test.each([
  // Twice 1,550 is above 2,000 but not above 5,000.
  ["2000.00", "huiminbao about, cash about"],
  ["5000.00", ""],
])("Huiminbao's base below a deductible of %s", (value, qualifiers) => {
  const terms = { "huiminbao.inScope.base": about("left"), "huiminbao.inScope.deductible": { value } };
  expect(under(terms, [stay("10100.00")], INSURED).qualifiers).toBe(qualifiers);
});

// 4,100 in scope: basic insurance pays 3,200, and 900 is left: below critical illness's threshold, but above half of it.
test.each([
  ["0.00", "3650.00", "0.00"],
  ["100.00", "3200.00", "450.00"],
])("what critical illness counts rests on its base where there is first pay: %s", (firstPay, documented, isAssumed) => {
  const total = firstPay === "0.00" ? "4100.00" : "4200.00";
  const one = under({ "critical.base": assumed("inScope") }, [stay(total, { firstPay })], POOR);
  expect([one.documented, one.assumed]).toEqual([documented, isAssumed]);
});

// 900 × 50% = 450 of a year's base that was above the threshold before.
test.each([
  ["cumulative", "3650.00", "0.00"],
  ["aboveThreshold", "3200.00", "450.00"],
])("a threshold passed before shifts the brackets only where these begin at it: %s", (basis, documented, isAssumed) => {
  const terms = { ...BRACKETS, "critical.brackets.basis": { value: basis }, "critical.threshold": assumed("1000.00") };
  const one = under(terms, [stay("4100.00")], PASSED);
  expect(one.amounts).toContain("critical 450.00");
  expect([one.documented, one.assumed]).toEqual([documented, isAssumed]);
});

test("a threshold of exactly 0 does not count, one of about 0 does", () => {
  const exact = under({ "critical.threshold": assumed("0.00") }, [stay("4100.00")]);
  expect([exact.documented, exact.assumed]).toEqual(["3650.00", "0.00"]);
  const { qualifiers } = under({ "critical.threshold": about("0.00") }, [stay("4100.00")]);
  expect(qualifiers).toBe("critical about, funds about, part about, cash about");
});

test("above the threshold a rate of 0 counts, and the threshold does not", () => {
  const terms = { "critical.brackets": { value: [{ rate: "0" }] }, "critical.threshold": about("1000.00") };
  const { zeros, qualifiers } = under(terms, [stay("10100.00")]);
  expect(zeros).toContain("critical rateZero");
  expect(qualifiers).toBe("");
});

test("a cap of critical illness that did not bind does not count", () => {
  const one = under({ "critical.cap": assumed("10000.00") }, [stay("10100.00")]);
  expect([one.documented, one.assumed]).toEqual(["8550.00", "0.00"]);
});
