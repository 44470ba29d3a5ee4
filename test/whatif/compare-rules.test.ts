import { describe, expect, test } from "vitest";
import { type Bundle, bundleOf, openBundle } from "../../src/facts/bundle.ts";
import type { RuleSet } from "../../src/facts/rule-set.ts";
import { compareRules } from "../../src/whatif/compare-rules.ts";
import { caseOf, RULES, visit } from "../support.ts";

type BundleFact = Bundle["facts"][number];

/** Wenzhou's rules with some facts changed; `null` leaves one out. */
function rulesWhere(change: (fact: BundleFact) => BundleFact | null): RuleSet {
  const bundle = bundleOf(RULES, "wenzhou");
  return openBundle({ ...bundle, facts: bundle.facts.flatMap((fact) => change(fact) ?? []) });
}

const today = rulesWhere((fact) => fact);
const isRateOf = (care: string, { parameter, when, value }: BundleFact): boolean =>
  parameter === "basic.rate" && value === "0.90" && (when.care ?? []).includes(care);

const stay = (date: string) => visit(date, "inpatient", "primary", "10000.00", { site: "township" });
const twice = caseOf({ encounters: [stay("2024-05-01"), stay("2025-05-01")] });
const named = ({ differences }: ReturnType<typeof compareRules>) =>
  differences.map(({ parameter, here, there, sameValue }) => [parameter, here?.value, there?.value, sameValue]);

describe("a case under two versions of its rules", () => {
  test("says what is paid under both and which facts changed, each once however many visits rest on it", () => {
    const older = rulesWhere((fact) => (isRateOf("inpatient", fact) ? { ...fact, value: "0.80" } : fact));
    const compared = compareRules(twice, older, today);
    // (10000 − 300) × 80% = 7760, 2240.00 to pay in each year; (10000 − 300) × 90% = 8730, 1270.00
    const cash = [compared.before, compared.now].map(
      (one) => one.ok && one.result.years.map(({ amounts }) => amounts.psn_cash_pay),
    );
    expect(cash).toEqual([
      ["2240.00", "2240.00"],
      ["1270.00", "1270.00"],
    ]);
    expect(compared.change).toEqual({ direction: "less", amount: "1940.00" });
    expect(named(compared)).toEqual([["basic.rate", "0.80", "0.90", false]]);
  });

  test("tells a fact whose words changed from one whose figure did", () => {
    const older = rulesWhere((fact) => (isRateOf("inpatient", fact) ? { ...fact, from: "2020-01-01" } : fact));
    const compared = compareRules(twice, older, today);
    expect(compared.change).toEqual({ direction: "same", amount: "0.00" });
    expect(named(compared)).toEqual([["basic.rate", "0.90", "0.90", true]]);
  });

  test("names nothing where nothing that concerns the case changed", () => {
    const older = rulesWhere((fact) => (fact.when.care?.includes("outpatient") ? { ...fact, note: "changed" } : fact));
    expect(named(compareRules(twice, older, today))).toEqual([]);
  });

  test("a case that the older rules cannot settle is still settled under today's", () => {
    const older = rulesWhere((fact) => (fact.parameter === "basic.rate" ? null : fact));
    const compared = compareRules(twice, older, today);
    expect(compared.before).toMatchObject({ ok: false, problem: { code: "noFact" } });
    expect(compared.now.ok).toBe(true);
    expect([compared.change, compared.differences]).toEqual([null, []]);
  });
});
