import { describe, expect, test } from "vitest";
import { caseOf, employee, RULES, resident, visit } from "../../test/support.ts";
import { readCase } from "../core/read-case.ts";
import { settle } from "../core/settle.ts";
import { askedOf } from "./asked.ts";
import { situationText } from "./case-text.ts";
import { pictureText } from "./picture-text.ts";
import { shareText } from "./share-text.ts";
import type { Shared } from "./shared.ts";
import { strictWords } from "./test-words.ts";

const zh = strictWords("zh-CN");
const en = strictWords("en");
const LINK = "https://example.org/#/?total=10000";

/** A case settled and ready to be passed on. */
function shared(json: Record<string, unknown>): Shared {
  const read = readCase(json, RULES);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const settled = settle(read.case, RULES);
  if (!settled.ok) throw new Error(JSON.stringify(settled.problem));
  return { one: read.case, result: settled.result, rules: RULES, link: LINK, day: "2026-11-22" };
}

const stay = (date: string, level = "primary", more = {}) => visit(date, "inpatient", level, "10000.00", more);
// (10000 − 300) × 90% = 8730, which is a floor; 10000 − 8730 = 1270
const ONE = shared(caseOf({ encounters: [stay("2024-05-01", "primary", { site: "township" })] }));
const version = ONE.result.rulesVersion.slice(7, 19);

describe("one visit as plain text", () => {
  const lines = shareText(ONE, zh).split("\n");

  test("begins with who and what, and what is to be paid with its bound", () => {
    expect(lines.slice(0, 5)).toEqual([
      "明白账：这次看病，自己要付多少？",
      "温州市，居民，住院，基层医疗机构，2024年5月1日，总费用 10,000.00 元",
      "",
      "您大约要付 1,270.00 元",
      "有的数是大约的或者是我们估计的，所以实际会有出入。",
    ]);
  });

  test("says who pays, with the word of each bound, down to the total", () => {
    const at = lines.indexOf("谁来付（元）：");
    expect(lines.slice(at, at + 4)).toEqual([
      "谁来付（元）：",
      "· 基本医保：约 8,730.00",
      "· 您付现金：约 1,270.00",
      "· 总费用：10,000.00",
    ]);
  });

  test("cites each fact that counted once, by document and clause", () => {
    const at = lines.indexOf("依据：");
    const cited = lines.slice(at + 1, lines.indexOf("", at));
    expect(cited).toContainEqual(
      expect.stringMatching(/^· 基本医保报销比例：90%（温政办〔2024〕6号《.+》 三（.+）.*）$/),
    );
    expect(new Set(cited).size).toBe(cited.length);
    expect(cited.filter((line) => line.includes("我们的估计")).length).toBeGreaterThan(0);
  });

  test("ends with the day, the rules' version, the link and who it is not", () => {
    expect(lines.slice(-3)).toEqual([
      `2026年11月22日做成，规则版本 ${version}`,
      `每一步的算法和依据：${LINK}`,
      "明白账不是政府服务，结果以医院结算为准。",
    ]);
  });

  test("has the same figures in English", () => {
    const figures = (text: string): string[] => (text.match(/[\d,]+\.\d\d/g) ?? []).sort();
    expect(figures(shareText(ONE, en))).toEqual(figures(shareText(ONE, zh)));
  });
});

describe("several visits in two years", () => {
  const many = shared(
    caseOf({
      person: employee({ accountBalance: "500.00", huiminbao: "wenzhou-employee" }),
      encounters: [stay("2024-05-01"), stay("2024-06-01", "tertiary", { ownExpense: "800.00" }), stay("2025-03-01")],
    }),
  );

  test("each year has its headline and its receipt, each visit its line", () => {
    const lines = shareText(many, zh).split("\n");
    expect(lines.filter((line) => /^第 \d 次：/.test(line))).toHaveLength(3);
    expect(lines).toContain("2024 年谁来付（元）：");
    expect(lines).toContain("2025 年谁来付（元）：");
    expect(lines).toContain("· 总费用：20,000.00");
    expect(lines[1]).toBe("温州市，职工，在职，温州惠民保职工版");
  });

  test("the picture adds the payers of a year up to its total", () => {
    const { years, visits } = pictureText(many, true, zh);
    expect(visits).toHaveLength(3);
    for (const { parts, rows } of years) {
      const fen = (amount: string): number => Math.round(Number(amount.replaceAll(",", "")) * 100);
      const sum = parts.reduce((all, { amount }) => all + fen(amount), 0);
      expect(sum).toBe(fen(rows.at(-1)?.amount ?? ""));
    }
    expect(years.map(({ rows }) => rows.at(-1)?.amount)).toEqual(["20,000.00", "10,000.00"]);
    expect(years[0]?.rows.find(({ payer }) => payer === "account")?.amount).toBe("500.00");
  });

  test("more visits than the picture has room for are counted", () => {
    const visits = Array.from({ length: 11 }, (_, i) => visit(`2024-05-${10 + i}`, "outpatient", "primary", "50.00"));
    const told = pictureText(shared(caseOf({ encounters: visits })), false, zh);
    expect(told.visits).toHaveLength(9);
    expect(told.visits.at(-1)).toBe("另外还有 3 次");
    expect(told.scan).toContain("放不进二维码");
  });
});

describe("a figure that is another at other visits", () => {
  const year = shared(
    caseOf({
      encounters: [
        stay("2023-05-01"),
        stay("2024-05-01", "tertiary", { place: "referred" }),
        stay("2024-06-01", "tertiary", { place: "unreferred" }),
        stay("2024-07-01", "secondary"),
      ],
    }),
  );
  const linesAfter = (title: string, t = zh): string[] => {
    const lines = shareText(year, t).split("\n");
    return lines.slice(lines.indexOf(title) + 1);
  };

  test("is cited with the visits that it counted at", () => {
    const lines = linesAfter("依据：");
    expect(lines).toContain("· 基本医保起付线：300.00 元，第 1 次（我们的估计）");
    expect(lines).toContain("· 基本医保报销比例：70%，第 2、3 次（我们的估计）");
    expect(lines).toContainEqual(expect.stringMatching(/^· 外地看病降低的比例：10%，第 2 次（/));
    expect(linesAfter("Rests on:", en)).toContainEqual(expect.stringMatching(/: 70%, visits 2, 3 \(/));
  });

  test("is assumed for the visits that it is of", () => {
    const lines = linesAfter("估计的，差多少钱：").join();
    expect(lines).toContain("外地看病降低的比例（转诊或急诊到外地）不是 10%");
    expect(lines).toContain("外地看病降低的比例（自己去外地，没有转诊）不是 20%");
  });

  test("one that is the same at all of them stands without", () => {
    expect(linesAfter("依据：").filter((line) => line.includes("第 1、2、3、4 次"))).toEqual([]);
    const twice = shareText(shared(caseOf({ encounters: [stay("2024-05-01"), stay("2024-06-01")] })), zh);
    expect(twice.slice(twice.indexOf("依据：")).match(/，第 .+ 次（/g)).toBeNull();
  });
});

describe("what was asked", () => {
  const asked = (json: Record<string, unknown>, t = zh) => {
    const { one } = shared(json);
    return askedOf(one, RULES, t);
  };
  const pairs = (answers: readonly { label: string; value: string }[] = []) =>
    answers.map(({ label, value }) => `${label} ${value}`);

  test("stands as the form asks it, and what does not apply is left out", () => {
    const { person, visits } = asked(
      caseOf({
        person: resident({ birthDate: "1950-02-03", assistance: "minimumLiving" }),
        encounters: [stay("2024-05-01", "primary", { site: "township", ownExpense: "120.50", place: "local" })],
      }),
    );
    expect(pairs(person)).toEqual([
      "城市 温州市",
      "参保类型 居民",
      "出生日期 1950年2月3日",
      "救助身份 低保（最低生活保障）",
      "惠民保 没有买",
    ]);
    expect(pairs(visits[0])).toEqual([
      "就诊日期 2024年5月1日",
      "就诊类型 住院",
      "医疗机构等级 基层",
      "机构类型 乡镇卫生院",
      "就医地 本地（参保的城市）",
      "总费用 10,000.00 元",
      "全自费 120.50 元",
    ]);
  });

  test("an employee's account, a disease not known, what was used before and own figures are told", () => {
    const { person, visits, used } = asked(
      caseOf({
        person: employee({ retired: true, accountBalance: "88.00" }),
        carriedIn: { year: 2024, criticalBase: "100.00", inpatient: { admissions: 2, deductible: "300.00" } },
        encounters: [visit("2024-05-01", "chronic", "secondary", "60.00")],
        overrides: [{ parameter: "basic.cap", value: "5000.00" }],
      }),
    );
    expect(used?.year).toBe(2024);
    expect(pairs(used?.answers)).toEqual(["住院已付的起付线 300.00 元", "住过几次院 2", "大病保险已累计 100.00 元"]);
    expect(pairs(person)).toContain("个人账户余额 88.00 元");
    expect(pairs(person)).toContain("在职或退休 退休");
    expect(pairs(person)).toContain("基本医保封顶线 5,000.00 元");
    expect(pairs(visits[0])).toContain("病种 不知道");
  });

  test("an itemised bill is told line by line", () => {
    const items = [{ name: "阿司匹林", class: "B", amount: "20.00", firstPayRate: "0.05" }];
    const { visits } = asked(
      caseOf({ encounters: [{ date: "2024-05-01", care: "outpatient", level: "primary", items }] }),
    );
    expect(pairs(visits[0])).toContain("阿司匹林 20.00 元，B 类，先行自付 5%");
    expect(pairs(visits[0])).toContain("总费用 20.00 元");
  });
});

test("a province stands for its other cities", () => {
  const { one } = shared(caseOf({ city: "zhejiang", encounters: [stay("2024-05-01")] }));
  expect(situationText(one, RULES, zh)).toContain("浙江省的其他城市，居民");
});
