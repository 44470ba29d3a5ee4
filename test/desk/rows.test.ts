import { describe, expect, test } from "vitest";
import { amountOf, openRow } from "../../src/desk/record.ts";
import { caseOf, employee, resident, settlementOf, visit } from "../support.ts";
import { faultsOf, runOver } from "./desk.ts";

const FIXED = { city: "wenzhou", category: "resident", care: "inpatient", level: "primary" } as const;
const cash = (run: ReturnType<typeof runOver>, row: number): string | null => {
  const packed = run.job.settled[row];
  return packed ? amountOf(packed, "psn_cash_pay") : null;
};

describe("a row is a bill", () => {
  test("in Chinese, in national codes and in our own words alike", () => {
    // A resident's stay at a township hospital of 温州 after 2024-03-01: deductible 300 (assumed), then 90%.
    const chinese = runOver([
      ["单据号", "参保地", "参保类型", "就诊日期", "就诊类型", "医疗机构等级", "机构类型", "总费用"],
      ["甲", "温州市", "居民", "2024年5月1日", "住院", "基层", "乡镇卫生院", "10,000.00"],
    ]);
    const national = runOver(
      [
        ["setl_id", "insutype", "setl_time", "med_type", "medfee_sumamt"],
        ["甲", "390", "2024-05-01 10:00:00", "21", "10000"],
      ],
      { city: "wenzhou", level: "primary", site: "township" },
    );
    const own = runOver([
      ["id", "city", "category", "date", "care", "level", "site", "total"],
      ["甲", "wenzhou", "resident", "2024-05-01", "inpatient", "primary", "township", "10000.00"],
    ]);
    const settled = settlementOf(
      caseOf({ encounters: [visit("2024-05-01", "inpatient", "primary", "10000.00", { site: "township" })] }),
    );
    for (const run of [chinese, national, own]) {
      expect(faultsOf(run)).toEqual([]);
      expect(openRow(run.job.settled[0] ?? "")).toMatchObject({
        amounts: settled.amounts,
        qualifiers: settled.qualifiers,
        documented: settled.documented,
        assumed: settled.assumed,
        isIncomplete: false,
      });
    }
  });

  test("kinds of persons tell who is retired", () => {
    const run = runOver(
      [
        ["人员类别", "总费用"],
        ["12", "5000.00"],
        ["1101", "5000.00"],
        ["16", "5000.00"],
      ],
      { ...FIXED, category: "", date: "2024-05-01" } as never,
    );
    const people = [employee({ retired: true }), employee(), resident()];
    people.forEach((person, row) => {
      const one = caseOf({ person, encounters: [visit("2024-05-01", "inpatient", "primary", "5000.00")] });
      expect(cash(run, row)).toBe(settlementOf(one).amounts.psn_cash_pay);
    });
  });

  test("headings stand below a title, blank rows are no bills", () => {
    const run = runOver(
      [
        ["某某医院结算清单", "", ""],
        ["2024 年 5 月"],
        ["编号", "就诊日期", "总费用"],
        ["", "", ""],
        ["1", "2024-05-01", "100"],
      ],
      FIXED,
    );
    expect(run.job.total).toBe(1);
    expect(run.job.numberOf(1)).toBe(5);
    expect(cash(run, 1)).not.toBeNull();
  });
});

describe("bad rows harm no other", () => {
  const HEADINGS = ["编号", "险种", "就诊日期", "医疗类别", "等级", "病种", "账户余额", "总费用", "自费", "自理"];
  const GOOD = ["好", "390", "2024-05-01", "住院", "二级", "", "", "1000.00", "10.00", "5.00"];
  const bad = (changes: Readonly<Record<string, string>>): string[] =>
    GOOD.map((cell, i) => changes[HEADINGS[i] ?? ""] ?? cell);

  test.each([
    [{ 总费用: "" }, "3 missingKey 总费用"],
    [{ 总费用: "一千" }, "3 invalidMoney 总费用"],
    [{ 总费用: "-1000.00" }, "3 invalidMoney 总费用"],
    [{ 总费用: "10.005" }, "3 invalidMoney 总费用"],
    [{ 总费用: "99999999999" }, "3 tooLarge 总费用"],
    [{ 自费: "2000.00" }, "3 partsExceedTotal"],
    [{ 就诊日期: "2024-02-30" }, "3 invalidDate 就诊日期"],
    [{ 就诊日期: "昨天" }, "3 invalidDate 就诊日期"],
    [{ 就诊日期: "2021-12-31" }, "3 dateBeforeRules 就诊日期"],
    [{ 就诊日期: "" }, "3 missingKey 就诊日期"],
    [{ 险种: "999" }, "3 unknownValue 险种"],
    [{ 医疗类别: "14" }, "3 unknownValue 医疗类别"],
    [{ 等级: "四级" }, "3 unknownValue 等级"],
    [{ 医疗类别: "门诊慢病", 病种: "感冒" }, "3 diseaseNotListed 病种"],
    [{ 账户余额: "12.00" }, "3 notAllowed 账户余额"],
  ])("%j", (changes, fault) => {
    const run = runOver([HEADINGS, GOOD, bad(changes), GOOD], { city: "wenzhou" });
    expect(faultsOf(run)).toEqual([fault]);
    expect(run.job.settled.map((packed) => packed !== null)).toEqual([true, false, true]);
    expect(cash(run, 2)).toBe(cash(run, 0));
  });

  test("an empty city is told as empty, and what is said once for all bills holds for it", () => {
    const rows = [
      ["城市", ...HEADINGS],
      ["温州", ...GOOD],
      ["", ...GOOD],
    ];
    expect(faultsOf(runOver(rows))).toEqual(["3 missingKey 城市"]);
    const run = runOver(rows, { city: "wenzhou" });
    expect(faultsOf(run)).toEqual([]);
    expect(cash(run, 1)).toBe(cash(run, 0));
  });

  test("a row with more cells than headings", () => {
    const run = runOver([HEADINGS, GOOD, [...GOOD, "1", "2"], [...GOOD, "", " "]], { city: "wenzhou" });
    expect(faultsOf(run)).toEqual(["3 beyondHeadings"]);
    expect(run.job.settled.map((packed) => packed !== null)).toEqual([true, false, true]);
  });

  test("everything that is wrong with a row is said", () => {
    const run = runOver([HEADINGS, bad({ 总费用: "x", 就诊日期: "y", 等级: "z" })], { city: "wenzhou" });
    expect(faultsOf(run)).toEqual(["2 invalidDate 就诊日期", "2 unknownValue 等级", "2 invalidMoney 总费用"]);
  });

  test("an amount of the sheet that is none", () => {
    const run = runOver(
      [
        [...HEADINGS, "统筹支付"],
        [...GOOD, "？"],
        [...GOOD, ""],
      ],
      { city: "wenzhou" },
    );
    expect(faultsOf(run)).toEqual(["2 invalidMoney 统筹支付"]);
    expect(cash(run, 1)).not.toBeNull();
  });
});

test("names that mean something to programs are words like others", () => {
  const run = runOver(
    [
      ["__proto__", "constructor", "个人编号", "险种", "就诊日期", "总费用"],
      ["x", "y", "__proto__", "390", "2024-05-01", "1000.00"],
      ["x", "y", "constructor", "390", "2024-05-01", "1000.00"],
      ["x", "y", "3", "__proto__", "2024-05-01", "1000.00"],
      ["x", "y", "4", "toString", "2024-05-01", "__proto__"],
    ],
    { city: "wenzhou", care: "inpatient", level: "secondary" },
  );
  expect(faultsOf(run)).toEqual(["4 unknownValue 险种", "5 unknownValue 险种", "5 invalidMoney 总费用"]);
  expect(cash(run, 0)).toBe(cash(run, 1));
  expect(cash(run, 0)).not.toBeNull();
});

describe("rows of one person are one case", () => {
  const HEADINGS = ["编号", "身份证号", "账户余额", "险种", "就诊日期", "总费用"];
  const row = (id: string, person: string, date: string, more: Readonly<Record<string, string>> = {}): string[] => [
    id,
    person,
    more.balance ?? "",
    more.category ?? "310",
    date,
    more.total ?? "2000.00",
  ];
  const fixed = { city: "wenzhou", care: "inpatient", level: "secondary" } as const;

  test("in the order of their days, whatever the file's; the account runs down", () => {
    const run = runOver(
      [
        HEADINGS,
        row("b", "p", "2024-06-01", { balance: "9999.00" }),
        row("x", "q", "2024-06-01"),
        row("a", "p", "2024-03-05", { balance: "700.00" }),
      ],
      fixed,
    );
    const one = caseOf({
      person: employee({ accountBalance: "700.00" }),
      encounters: [
        visit("2024-06-01", "inpatient", "secondary", "2000.00"),
        visit("2024-03-05", "inpatient", "secondary", "2000.00"),
      ],
    });
    expect(cash(run, 2)).toBe(settlementOf(one, undefined, 0).amounts.psn_cash_pay);
    expect(cash(run, 0)).toBe(settlementOf(one, undefined, 1).amounts.psn_cash_pay);
    expect(cash(run, 0)).not.toBe(cash(run, 1));
  });

  test("a row that says other of the person, or is bad, is left out, and the others say that something is missing", () => {
    const run = runOver(
      [
        HEADINGS,
        row("a", "p", "2024-03-05"),
        row("b", "p", "2024-04-05", { category: "390" }),
        row("c", "p", "2024-05-05", { total: "?" }),
        row("d", "p", "2024-06-05"),
        row("e", "q", "2024-06-05"),
      ],
      fixed,
    );
    expect(faultsOf(run)).toEqual(["3 personDiffers 险种", "4 invalidMoney 总费用"]);
    expect([0, 3, 4].map((i) => openRow(run.job.settled[i] ?? "").isIncomplete)).toEqual([true, true, false]);
  });
});
