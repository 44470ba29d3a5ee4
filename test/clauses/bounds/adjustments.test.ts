import { expect, test } from "vitest";
import { stay, type Terms, under } from "./lab.ts";

/** Exact, but an assumption: where it counts, what is paid is assumed. */
const assumed = (value: unknown) => ({ value, evidence: "reference" });
const about = (value: unknown) => ({ value, bound: "about" });
const VISIT = { "basic.deductible.basis": { value: "visit" } };
const ABOUT = "basic about, funds about, part about, cash about";

// A stay of 1,100.00: (1,100 − 100) × 80% = 800.00, where nothing adjusts it.
test.each<[string, Terms, string]>([
  ["a share paid first of 0", { "basic.preShare": assumed("0") }, "800.00 documented"],
  // (1,100 − 110 − 100) × 80%
  ["a share paid first of 10%", { "basic.preShare": assumed("0.10") }, "712.00 assumed"],
  ["a reduction of 0", { "basic.rate.reduction": assumed("0") }, "800.00 documented"],
  // 1,000 × 75%
  ["a reduction of 5%", { "basic.rate.reduction": assumed("0.05") }, "750.00 assumed"],
  ["a factor of 1", { "basic.rate.factor": assumed("1") }, "800.00 documented"],
  // 1,000 × 80% × 95%
  ["a factor of 0.95", { "basic.rate.factor": assumed("0.95") }, "760.00 assumed"],
  // 1,100 × 80%, and (1,100 − 50) × 80%
  ["a repeat factor of 0", { ...VISIT, "basic.deductible.repeat": assumed(["0"]) }, "880.00 documented"],
  ["a repeat factor of 0.5", { ...VISIT, "basic.deductible.repeat": assumed(["0.5"]) }, "840.00 assumed"],
  ["a repeat factor of 1", { ...VISIT, "basic.deductible.repeat": assumed(["1"]) }, "800.00 documented"],
])("what an exact assumption decides is assumed: %s", (_name, terms, paid) => {
  const one = under(terms, [stay("1100.00")]);
  const [amount] = paid.split(" ");
  expect(one.amounts).toContain(`basic ${amount}, funds ${amount}`);
  expect([one.documented, one.assumed]).toEqual(paid.endsWith("assumed") ? ["0.00", amount] : [amount, "0.00"]);
  expect(one.qualifiers).toBe("");
});

test.each<[string, Terms, string]>([
  ["a share paid first of about 0", { "basic.preShare": about("0") }, ABOUT],
  // Nothing is left for basic insurance, and critical illness pays half of what 1,100.00 has above 1,000.00.
  ["a share paid first of about all", { "basic.preShare": about("1") }, ABOUT.replace(",", ", critical about,")],
  ["a reduction of about 0", { "basic.rate.reduction": about("0") }, ABOUT],
  ["a factor of about 1", { "basic.rate.factor": about("1") }, ABOUT],
  ["a repeat factor of about 0", { ...VISIT, "basic.deductible.repeat": about(["0"]) }, ABOUT],
  ["a repeat factor of about 1, which is 1", { ...VISIT, "basic.deductible.repeat": about(["1"]) }, ""],
  // A rate of 0 stays 0 whatever is taken off it, and whatever is borne before it.
  ["a reduction of a rate of 0", { "basic.rate": { value: "0" }, "basic.rate.reduction": about("0.05") }, ""],
  ["a factor of a rate of 0", { "basic.rate": { value: "0" }, "basic.rate.factor": about("0.5") }, ""],
  [
    "a repeat factor of about 0 before a rate of 0",
    { ...VISIT, "basic.rate": { value: "0" }, "basic.deductible.repeat": about(["0"]) },
    "",
  ],
])("what is about so much counts where it could change the figure: %s", (_name, terms, qualifiers) => {
  expect(under(terms, [stay("1100.00")]).qualifiers).toBe(qualifiers);
});
