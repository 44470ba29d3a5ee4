import { describe, expect, it } from "vitest";
import { problemsOf as refusals } from "../../src/facts/test-rules.ts";
import { caseOf, problemsOf, rulesWith, settled, settlementOf, visit } from "../support.ts";

// A desk's own table of overrides, as a file that `--rules` takes (SPEC section 2, rule 1).
const table = (...facts: readonly string[]): string =>
  `jurisdiction: wenzhou\nfacts:\n${facts.map((fact) => `  - { ${fact}, evidence: override }\n`).join("")}`;
const DEDUCTIBLE =
  'parameter: basic.deductible, when: { care: inpatient, level: tertiary }, value: "1200.00", note: 本院的表';
const stay = visit("2024-05-01", "inpatient", "tertiary", "6200.00");

describe("a desk's own table in a file", () => {
  // (6,200.00 − 1,200.00) × 70% = 3,500.00
  it("settles as the same override in the case does", () => {
    const rules = rulesWith(table(DEDUCTIBLE, 'parameter: basic.rate, value: "0.70"'));
    const inFile = settled(caseOf({ encounters: [stay] }), rules);
    const overrides = [
      { parameter: "basic.deductible", when: { care: "inpatient", level: "tertiary" }, value: "1200.00" },
      { parameter: "basic.rate", value: "0.70" },
    ];
    const inCase = settled(caseOf({ encounters: [stay], overrides }));
    const plain = ({ steps: _, ...rest }: (typeof inCase.settlements)[number]) => rest;
    expect(inFile.settlements.map(plain)).toEqual(inCase.settlements.map(plain));
    expect(inFile.settlements[0]).toMatchObject({
      amounts: { act_pay_dedc: "1200.00", hifp_pay: "3500.00", psn_cash_pay: "2700.00" },
      qualifiers: {},
      documented: "3500.00",
    });
    const said = inFile.settlements[0]?.steps?.flatMap(({ facts }) => facts).find(({ note }) => note === "本院的表");
    expect(said).toMatchObject({ evidence: "override", jurisdiction: "wenzhou", used: true });
  });

  it("goes before the city's own document, on its own days", () => {
    const rules = rulesWith(
      table(
        'parameter: basic.rate, when: { category: resident, care: chronic, level: primary }, value: "0.68", from: 2024-07-01, to: 2024-12-31',
      ),
    );
    const paid = (day: string) =>
      settlementOf(caseOf({ encounters: [visit(day, "chronic", "primary", "100.00")] }), rules).amounts.hifp_pay;
    expect(["2024-06-30", "2024-07-01", "2024-12-31", "2025-01-01"].map(paid)).toEqual([
      "65.00",
      "68.00",
      "68.00",
      "65.00",
    ]);
  });

  it("ties with an override of the case that says as much; a more specific one goes before it", () => {
    const rules = rulesWith(table('parameter: basic.rate, when: { care: inpatient }, value: "0.70"'));
    const asked = (when: object) =>
      caseOf({ encounters: [stay], overrides: [{ parameter: "basic.rate", when, value: "0.75" }] });
    expect(problemsOf(asked({ level: "tertiary" }), rules)).toEqual(["notAllowed overrides[0]"]);
    // (6,200.00 − 800.00) × 75% = 4,050.00
    const specific = asked({ level: "tertiary", care: "inpatient" });
    expect(settlementOf(specific, rules).amounts.hifp_pay).toBe("4050.00");
  });

  it.each([
    ["two that say the same", table(DEDUCTIBLE, DEDUCTIBLE), { line: 4, code: "conflict" }],
    ["one that is not exact", table('parameter: basic.rate, value: "0.70", bound: about'), { code: "unknownWord" }],
  ])("%s is refused", (_what, text, problem) => {
    const city = "jurisdiction: wenzhou\nkind: city\n";
    expect(refusals({ "city.yaml": city, "+mine.yaml": text })).toMatchObject([{ file: "+mine.yaml", ...problem }]);
  });
});
