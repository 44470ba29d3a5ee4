import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asBytes, resultText } from "../../src/cli/result-text.ts";
import { readCase } from "../../src/core/read-case.ts";
import { settle } from "../../src/core/settle.ts";
import type { RuleSet } from "../../src/facts/rule-set.ts";
import { invented, randomCases, rules } from "../properties/random.ts";
import { RULES } from "../support.ts";

function expectSameBytes(json: unknown, steps: boolean, by: RuleSet): void {
  const read = readCase(json, by);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const settled = settle(read.case, by, { steps });
  if (settled.ok) expect(resultText(settled.result)).toBe(asBytes(JSON.stringify(settled.result)));
}

describe("what the command writes is the JSON of the result, byte for byte", () => {
  test.each(["wenzhou", "ningbo", "zhejiang", ...invented])("%s", { timeout: 60_000 }, (city) => {
    fc.assert(
      fc.property(randomCases(city), fc.boolean(), fc.string({ unit: "binary" }), (given, steps, id) => {
        expectSameBytes({ ...given, id }, steps, rules);
      }),
      { numRuns: 150 },
    );
  });

  test("words of the user's own, a price above its limit and a document past its end", () => {
    const person = { category: "resident", retired: false, assistance: "none", huiminbao: "none" };
    const item = { name: "挂号费", class: "A", amount: "99.00", code: "consultation" };
    const note = 'the desk\'s "own" \\ table\n\u2028';
    const given = {
      id: '王"\\\u0007\ud800',
      city: "wenzhou",
      person: { ...person, birthDate: "1950-01-01" },
      encounters: [{ date: "2026-05-01", care: "outpatient", level: "primary", site: "township", items: [item] }],
      overrides: [{ parameter: "basic.rate", value: "0.5", note }],
    };
    for (const steps of [true, false]) expectSameBytes(given, steps, RULES);
  });
});
