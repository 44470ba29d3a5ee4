import { describe, expect, test } from "vitest";
import { matchColumns, withChoices } from "./match.ts";

describe("what columns stand for", () => {
  test("our names, the national fields' and Chinese headings, whatever their spaces, case and unit", () =>
    expect(
      matchColumns([
        "id",
        " INSUTYPE",
        "结算时间",
        "医疗 类别",
        "*医院等级",
        "medfee_sumamt",
        "全自费金额（元）",
        "统筹基金支出",
      ]),
    ).toEqual(["id", "category", "date", "care", "level", "total", "ownExpense", "sheet.hifp_pay"]));

  test("a second column of the bill is what the sheet says of it; a third only goes along", () =>
    expect(matchColumns(["先行自付", "preselfpay_amt", "自理"])).toEqual(["firstPay", "sheet.preselfpay_amt", null]));

  test("both names of critical illness insurance are added up", () =>
    expect(matchColumns(["hifmi_pay", "hifob_pay"])).toEqual(["sheet.hifmi_pay", "sheet.hifmi_pay"]));

  test("names of other sites' variants", () =>
    expect(matchColumns(["psn_pay", "cashPayamt", "inscp_amt", "cvlserv_pay"])).toEqual([
      "sheet.psn_part_amt",
      "sheet.psn_cash_pay",
      "sheet.inscp_scp_amt",
      "otherFunds",
    ]));

  test("what was decided goes before what is known, and before a heading that stands earlier", () =>
    expect(
      matchColumns(["总费用", "折后金额", "科室"], { 折后金额: "total", 科室: "", __proto__: "id" } as never),
    ).toEqual(["sheet.medfee_sumamt", "total", null]));

  test("a heading that means something to programs alone is none of ours", () =>
    expect(matchColumns(["constructor", "__proto__", "toString", ""])).toEqual([null, null, null, null]));
});

test("what a column takes from another is given back when it takes something else", () => {
  const matched = matchColumns(["编号", "日期", "总费用", "折后金额"]);
  expect(matched).toEqual(["id", "date", "total", null]);
  const first = { column: 3, target: "date" } as const;
  expect(withChoices(matched, [first])).toEqual(["id", null, "total", "date"]);
  const second = { column: 3, target: "total" } as const;
  expect(withChoices(matched, [first, second])).toEqual(["id", "date", null, "total"]);
  // Of two that were both said, the last has it.
  expect(withChoices(matched, [second, { column: 1, target: "total" }])).toEqual(["id", "total", null, null]);
  expect(withChoices(matched, [second, { column: 3, target: null }])).toEqual(["id", "date", "total", null]);
  const others = { column: 3, target: "otherFunds" } as const;
  expect(withChoices([...matched, "otherFunds"], [others])).toEqual([
    "id",
    "date",
    "total",
    "otherFunds",
    "otherFunds",
  ]);
});
