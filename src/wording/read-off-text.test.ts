import { expect, test } from "vitest";
import type { Difference } from "../readoff/differences.ts";
import type { ReadFigure } from "../readoff/read-off.ts";
import { boundText, differenceText, furtherText, linesText, reasonsFor, sheetProblemText } from "./read-off-text.ts";
import { strictWords } from "./test-words.ts";

const zh = strictWords("zh-CN");
const en = strictWords("en");

const sum = {
  code: "doesNotAddUp",
  sheet: 0,
  whole: "fund_pay_sumamt",
  parts: ["hifp_pay", "hifmi_pay", "maf_pay"],
  stated: "6868.00",
  sum: "6886.00",
  direction: "more",
  by: "18.00",
} as const;

test("parts that do not make their whole: which, by how much, and where two digits may have been swapped", () => {
  expect(sheetProblemText(sum, zh)).toBe(
    "“基金支付总额”填的是 6,868.00 元，可是基本医疗保险统筹基金支出、大病保险资金支出、医疗救助基金支出加起来是 6,886.00 元，多了 18.00 元。差的数能被 9 除尽，可能是两个数字抄反了。",
  );
  expect(sheetProblemText({ ...sum, by: "17.00" }, zh)).toMatch(/多了 17\.00 元。$/);
});

test("every kind of problem has its sentence in both languages", () => {
  for (const t of [zh, en]) {
    expect(sheetProblemText({ ...sum, code: "exceeds" }, t)).toContain("6,868.00");
    expect(sheetProblemText({ code: "noSuchVisit", sheet: 3 }, t)).not.toBe("");
    expect(sheetProblemText({ code: "invalidMoney", sheet: 0, key: "maf_pay" }, t)).toContain("医疗救助基金支出");
    const bill = { stated: "54000.00", bill: "45000.00", direction: "more", by: "9000.00" } as const;
    expect(sheetProblemText({ code: "differsFromBill", sheet: 0, key: "inscp_scp_amt", ...bill }, t)).toContain(
      "45,000.00",
    );
  }
});

const off: Difference = {
  sheet: 1,
  key: "hifp_pay",
  stated: "6768.01",
  ours: "6768.00",
  direction: "more",
  by: "0.01",
};

test("the first line that nothing explains, and why", () => {
  expect(differenceText(off, true, zh)).toBe(
    "第 2 次的“基本医疗保险统筹基金支出”：单子上是 6,768.01 元，按最接近的算是 6,768.00 元，单子上多了 0.01 元。",
  );
  expect(reasonsFor(off, zh)[0]).toMatch(/^只差一分钱/);
  expect(reasonsFor({ ...off, by: "1.00" }, zh)[0]).toMatch(/漏了一项/);
});

const figure = (more: Partial<ReadFigure>): ReadFigure => ({
  override: { parameter: "basic.rate", when: {}, value: "0.72", note: null },
  bound: "exact",
  low: "0.72",
  high: "0.72",
  lines: [],
  ...more,
});

test("how sure a figure is", () => {
  expect(boundText(figure({}), zh)).toBe("别的不变，只有这个数对得上。");
  expect(boundText(figure({ low: "0.7199", high: "0.7201" }), zh)).toBe(
    "从 71.99% 到 72.01% 都对得上，这里取最圆整的。",
  );
  expect(boundText(figure({ bound: "atLeast" }), zh)).toMatch(/至少/);
  const deductible = { parameter: "basic.deductible", when: {}, value: "500.00", note: null } as const;
  expect(boundText(figure({ override: deductible, low: "499.50", high: "500.00" }), zh)).toMatch(
    /^从 499\.50 元 到 500\.00 元/,
  );
});

test("the lines that a figure was read off, without the sums that follow from them", () => {
  const lines = [
    { sheet: 1, key: "psn_cash_pay" },
    { sheet: 0, key: "hifp_pay" },
    { sheet: 0, key: "fund_pay_sumamt" },
  ] as const;
  expect(linesText({ lines }, true, zh)).toBe("从这里读出：第 1 次的基本医疗保险统筹基金支出 · 第 2 次的个人现金支出");
  expect(linesText({ lines: [{ sheet: 0, key: "hifp_pay" }] }, false, zh)).toBe("从这里读出：基本医疗保险统筹基金支出");
});

test("what another sheet would tell", () => {
  const expenses = { total: "1000.00", ownExpense: "0.00", overLimit: "0.00", firstPay: "0.00" };
  const lines = [
    { key: "psn_part_amt", amounts: ["87.50", "100.00"] },
    { key: "hifmi_pay", amounts: ["162.50", "150.00"] },
  ] as const;
  const further = { like: 0, date: "2024-06-05", expenses, lines, tellsAll: true };
  const visit = { care: "inpatient", level: "tertiary" };
  expect(furtherText(further, visit, 2024, zh)).toEqual({
    lead: "再有一张这样的结算单，就分得清：同一年、在这几次之后，住院，三级医院，总费用 1,000.00 元 左右。",
    line: "那时看“大病保险资金支出”（总费用正好 1,000.00 元 的话）：",
    sets: ["第 1 组是 162.50 元", "第 2 组是 150.00 元"],
  });
  const next = { ...further, date: "2025-01-01", tellsAll: false, expenses: { ...expenses, ownExpense: "1000.00" } };
  expect(furtherText(next, visit, 2024, zh).lead).toMatch(/其中几组：2025 年的第一次.*全是自费的/);
});
