import { describe, expect, test } from "vitest";
import { caseOf, RULES, rulesFrom, visit } from "../../test/support.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import type { Case } from "./case.ts";
import { chainFor } from "./chain-for.ts";
import { readCase } from "./read-case.ts";
import { settle } from "./settle.ts";
import { settleAmounts, settleAmountsOn } from "./settle-amounts.ts";

function read(json: Record<string, unknown>, rules: RuleSet = RULES): Case {
  const one = readCase(caseOf(json), rules);
  if (!one.ok) throw new Error(JSON.stringify(one.problems));
  return one.case;
}
const stay = (date: string) => visit(date, "inpatient", "primary", "10000.00");

describe("steps are written where they are asked for", () => {
  // 2026 is after the last day of 温政办〔2022〕98号, whose cap of the pool stands in a step.
  const one = read({ encounters: [stay("2026-05-01")] });
  const resultOf = (options = {}) => {
    const settled = settle(one, RULES, options);
    if (!settled.ok) throw new Error("not settled");
    return settled.result;
  };
  const lapsed = [{ code: "lapsedDocument", document: "wz-2022-98" }];

  test("the notice of a document past its end is the same with them and without", () => {
    const [whole, bare] = [resultOf(), resultOf({ steps: false })];
    expect(whole.settlements.map(({ notices }) => notices)).toEqual([lapsed]);
    expect(bare.settlements.map(({ notices }) => notices)).toEqual([lapsed]);
  });

  test("all else is the same, and what comes to the amounts alone too", () => {
    const [whole, bare] = [resultOf(), resultOf({ steps: false })];
    const { steps, notices: _notices, ...amounts } = whole.settlements[0] ?? { notices: [] };
    expect(steps?.length).toBeGreaterThan(5);
    expect(Object.keys(bare.settlements[0] ?? {})).not.toContain("steps");
    expect(bare.settlements).toEqual([{ ...amounts, notices: lapsed }]);
    const alone = settleAmounts(one, RULES);
    expect(alone.ok && alone.amounts.settlements).toEqual([amounts]);
    const { indicators: _none, ...year } = whole.years[0] ?? {};
    expect(alone.ok && alone.amounts.years).toEqual([year]);
    expect(alone.ok && [alone.amounts.id, alone.amounts.rulesVersion]).toEqual([whole.id, whole.rulesVersion]);
  });
});

test("by their days, those of one day as listed: the first bears the deductible", () => {
  const settled = settle(
    read({ encounters: [stay("2024-06-01"), stay("2024-05-01"), stay("2024-05-01"), stay("2024-03-02")] }),
    RULES,
  );
  const borne = settled.ok ? settled.result.settlements.map((each) => [each.index, each.amounts.act_pay_dedc]) : [];
  expect(borne).toEqual([
    [3, "300.00"],
    [1, "0.00"],
    [2, "0.00"],
    [0, "0.00"],
  ]);
});

test("a city that the rules do not have", () => {
  const elsewhere = { ...read({ encounters: [stay("2024-05-01")] }), city: "atlantis" };
  expect(settle(elsewhere, RULES)).toEqual({ ok: false, problem: { code: "unknownValue", path: "city" } });
});

test("a gap names parameter, situation and day", () => {
  const rules = rulesFrom("jurisdiction: gap\nkind: city\nfacts: []\n");
  expect(settle(read({ city: "gap", encounters: [stay("2024-05-01")] }, rules), rules)).toEqual({
    ok: false,
    problem: {
      code: "noFact",
      path: "encounters[0]",
      values: {
        parameter: "basic.rate",
        situation: "category resident, retired false, care inpatient, level primary, assistance none, place local",
        day: "2024-05-01",
      },
    },
  });
});

test("what is no gap is not told as one", () => {
  const facts = new Map();
  facts.get = () => {
    throw new Error("out of order");
  };
  const chain = chainFor(RULES, "wenzhou", []);
  const one = read({ encounters: [stay("2024-05-01")] });
  expect(() => chain && settleAmountsOn({ ...chain, facts }, one)).toThrow("out of order");
});
