import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { zipSync } from "fflate";
import { ownRuleFiles } from "../src/cli/rule-files.ts";
import { readCase } from "../src/core/read-case.ts";
import { AMOUNT_KEYS } from "../src/core/result.ts";
import { settle } from "../src/core/settle.ts";
import { readRules } from "../src/facts/read-rules.ts";
import { test } from "./form.ts";
import { expectAccessible, keysShown } from "./journey.ts";
import { pdfPages } from "./pdf.ts";

const HEADINGS = [
  "编号",
  "险种",
  "就诊日期",
  "医疗类别",
  "医院等级",
  "总费用",
  "全自费",
  "先行自付",
  "统筹支付",
  "备注",
];
const GOOD = 300;
const LEVELS = { 三级: "tertiary", 二级: "secondary", 基层: "primary" } as const;

/** Stays of residents, none like another; every tenth has a sheet beside it that says 1.00. */
const bill = (i: number): string[] => [
  `A${i}`,
  "390",
  `2024-${String(1 + (i % 12)).padStart(2, "0")}-15`,
  "21",
  Object.keys(LEVELS)[i % 3] ?? "",
  `${2000 + i * 37}.45`,
  "12.30",
  "5.05",
  i % 10 === 0 ? "1.00" : "",
  i === 7 ? "=1+1" : "",
];

/** One row for every way to be bad, each with the column that says so. */
const BAD: readonly (readonly [row: string[], column: string])[] = [
  [bad({ 总费用: "" }), "总费用"],
  [bad({ 总费用: "一千" }), "总费用"],
  [bad({ 总费用: "-5.00" }), "总费用"],
  [bad({ 总费用: "10.005" }), "总费用"],
  [bad({ 总费用: "1.00", 全自费: "99.00" }), ""],
  [bad({ 就诊日期: "2024-02-30" }), "就诊日期"],
  [bad({ 就诊日期: "2021-06-01" }), "就诊日期"],
  [bad({ 就诊日期: "" }), "就诊日期"],
  [bad({ 险种: "外地" }), "险种"],
  [bad({ 医疗类别: "99" }), "医疗类别"],
  [bad({ 医院等级: "四级" }), "医院等级"],
  [bad({ 统筹支付: "见附页" }), "统筹支付"],
  [[...bill(1), "多出来", "的"], ""],
];

function bad(changes: Readonly<Record<string, string>>): string[] {
  return bill(1).map((cell, i) => changes[HEADINGS[i] ?? ""] ?? cell);
}

const csv = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(`${[HEADINGS, ...rows].map((row) => row.join(",")).join("\r\n")}\r\n`);
const fileOf = (rows: readonly (readonly string[])[]) => ({
  name: "bills.csv",
  mimeType: "text/csv",
  buffer: csv(rows),
});

/** Good rows with the bad ones among them. */
const MIXED = Array.from({ length: GOOD }, (_, i) => i).flatMap((i) => {
  const [row] = i % 20 === 5 ? (BAD[(i - 5) / 20] ?? []) : [];
  return row === undefined ? [bill(i)] : [row, bill(i)];
});

async function openFile(page: Page, file: Parameters<Locator["setInputFiles"]>[0]): Promise<void> {
  await page.goto("/#/desk");
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByLabel("城市", { exact: true }).selectOption("温州市");
}
const run = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: /^开始结算/ }).click();
  await expect(page.getByText(/行都算完了/).first()).toBeVisible();
};
const exported = async (page: Page, name: string): Promise<string[][]> => {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name }).click();
  const text = readFileSync(await (await waiting).path(), "utf8");
  expect(text.startsWith("\uFEFF")).toBe(true);
  return text
    .slice(1)
    .trim()
    .split("\r\n")
    .map((line) => line.split(","));
};

/** What the command makes of the good bills: the amounts of each. */
function settledByCommand(): readonly (readonly string[])[] {
  const read = readRules(ownRuleFiles("rules"));
  if (!read.ok) throw new Error("the rules are refused");
  return Array.from({ length: GOOD }, (_, i) => {
    const [id = "", , date, , level = "", total, ownExpense, firstPay] = bill(i);
    const json = {
      id,
      city: "wenzhou",
      person: { category: "resident", retired: false, assistance: "none", huiminbao: "none" },
      encounters: [
        {
          date,
          care: "inpatient",
          level: LEVELS[level as keyof typeof LEVELS],
          expenses: { total, ownExpense, overLimit: "0.00", firstPay },
        },
      ],
    };
    const one = readCase(json, read.rules);
    const settled = one.ok ? settle(one.case, read.rules, { steps: false }) : null;
    const [first] = settled?.ok ? settled.result.settlements : [];
    if (first === undefined) throw new Error(`not settled: ${id}`);
    return AMOUNT_KEYS.map((key) => first.amounts[key]);
  });
}

test("a file goes in and out equal to the command's results; every kind of bad row is told, and none harms the rest", async ({
  page,
}) => {
  await openFile(page, fileOf(MIXED));
  await run(page);
  await expect(page.getByText(`${BAD.length} 行不能算`)).toBeVisible();
  const results = await exported(page, "全部结果 csv");
  const [headings = [], ...rows] = results;
  const first = headings.indexOf("医疗费总额 medfee_sumamt");
  expect(rows.map((row) => row[1])).toEqual(Array.from({ length: GOOD }, (_, i) => `A${i}`));
  expect(rows.map((row) => row.slice(first, first + AMOUNT_KEYS.length))).toEqual(settledByCommand());
  // What a spreadsheet would run came out as text.
  expect(rows[7]?.[10]).toBe("'=1+1");
  expect(rows[0]?.[headings.indexOf("规则版本")]).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(rows[0]?.[headings.indexOf("准不准")]).toContain("个人现金支出");
  expect(rows[0]?.[headings.indexOf("第一处不同")]).toContain("hifp_pay");

  const bads = await exported(page, "不能算的行 csv");
  expect(bads.slice(1).map((row) => row[1])).toEqual(BAD.map(([, column]) => column));
  for (const row of bads.slice(1)) expect(row[2]).toMatch(/[\u4e00-\u9fff]/);
  expect(bads.slice(1).map((row) => row.slice(3, 13))).toEqual(BAD.map(([row]) => row.slice(0, 10)));
});

test("the results are gone through, sorted, filtered and opened by the keyboard alone", async ({ page }) => {
  await openFile(page, fileOf(MIXED));
  await run(page);
  const grid = page.getByRole("grid", { name: "一行一张账单" });
  const active = grid.locator('[aria-selected="true"]');
  await grid.focus();
  await expect(active).toContainText("A0");
  await page.keyboard.press("End");
  await expect(active).toContainText("A299");
  await page.keyboard.press("PageUp");
  await page.keyboard.press("ArrowUp");
  await expect(active).toContainText("A284");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /^第 \d+ 行 A284/ })).toBeFocused();
  await expect(page.getByRole("link", { name: "打开完整的算法和依据" })).toHaveAttribute("href", /total=12508.45/);
  await page.keyboard.press("Escape");
  await expect(grid).toBeFocused();

  await page.getByRole("button", { name: "医疗费总额" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(grid.getByRole("columnheader", { name: /医疗费总额/ })).toHaveAttribute("aria-sort", "descending");
  await expect(active).toContainText("A299");
  await page.getByLabel("看哪些").selectOption("不能算的");
  await expect(page.getByText(`${BAD.length} 行 ·`)).toBeVisible();
  await page.getByLabel(/^找一找/).fill("四级");
  await expect(grid.getByRole("row").nth(1)).toContainText("医院等级");
  await expect(grid.getByRole("row")).toHaveCount(2);
});

test("from the file to the export without a mouse: every action has a key, and the focus is never lost", async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem("desk", '{"form":1,"fixed":{"city":"wenzhou"}}'));
  await page.goto("/#/desk");
  await page.getByRole("heading", { name: "选文件" }).waitFor();
  const isLost = () => page.evaluate(() => document.activeElement === document.body);
  const choosing = page.waitForEvent("filechooser");
  await page.keyboard.press("Alt+f");
  await (await choosing).setFiles(fileOf(MIXED));
  await expect(page.getByRole("heading", { name: "核对每一列的意思" })).toBeFocused();
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog");
  await expect(keys).toContainText("Alt + S");
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();
  await page.keyboard.press("Alt+s");
  await expect(page.getByText(/行都算完了/).first()).toBeVisible();
  expect(await isLost()).toBe(false);
  await page.keyboard.press("Alt+g");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /^第 2 行 A0/ })).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Alt+i");
  await page.keyboard.type("A29?");
  await expect(page.getByLabel(/^找一找/)).toHaveValue("A29?");
  const written = page.waitForEvent("download");
  await page.keyboard.press("Alt+e");
  expect((await written).suggestedFilename()).toBe("结算结果.xlsx");
  await page.keyboard.press("Alt+2");
  await expect(page.getByRole("heading", { name: "核对一张结算单" })).toBeVisible();
  await page.keyboard.press("Alt+d");
  await expect(page.getByLabel("总费用", { exact: true })).toBeFocused();
  // What was under way is still there.
  await page.keyboard.press("Alt+1");
  await expect(page.getByText(/行都算完了/).first()).toBeVisible();
});

test("a row leads to its quote, its bill and its working, and back to the table as it was left", async ({ page }) => {
  await openFile(page, fileOf(MIXED));
  await run(page);
  const grid = page.getByRole("grid");
  await page.getByLabel(/^找一找/).fill("A12");
  await expect(grid.getByRole("row")).toHaveCount(12);
  await grid.focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  const opened = page.getByRole("heading", { name: /^第 \d+ 行 A129$/ });
  await expect(opened).toBeFocused();
  // 2000.45 + 129 × 37
  const total = "6,773.45";
  await page.getByRole("link", { name: "做一张测算单" }).click();
  await expect(page.getByRole("article")).toContainText(total);
  expect(new URL(page.url()).hash).toMatch(/^#\/quote\?.*total=6773.45/);
  await page.goBack();
  await expect(opened).toBeFocused();
  await expect(grid.locator('[aria-selected="true"]')).toContainText("A129");
  await expect(page.getByLabel(/^找一找/)).toHaveValue("A12");
  await page.keyboard.press("Alt+m");
  await expect(page.getByLabel("就诊日期", { exact: true })).toHaveValue("2024-10-15");
  expect(new URL(page.url()).hash).toMatch(/^#\/bill\?.*total=6773.45/);
  await page.goBack();
  await expect(opened).toBeFocused();
  await page.keyboard.press("Alt+l");
  await expect(page.getByRole("region", { name: "结算结果" })).toContainText(total);
  await page.goBack();
  await expect(opened).toBeFocused();
});

test("the sheets of the rows that the table shows are printed: one for each person, none for a bad row", async ({
  page,
}) => {
  const head = [...HEADINGS, "个人编号", "姓名"];
  // Every row is of a person of its own but two, and one row is bad.
  const rows = [0, 1, 2, 3].map((i) => [...bill(i), i === 3 ? "P2" : `P${i}`, `患者${i}`]);
  const lines = [head, ...rows, [...bad({ 总费用: "" }), "P9", "患者9"]];
  const buffer = Buffer.from(lines.map((row) => row.join(",")).join("\r\n"));
  await openFile(page, { name: "bills.csv", mimeType: "text/csv", buffer });
  await run(page);
  await page.getByRole("button", { name: "打印表里 5 行的测算单" }).click();
  const sheets = page.getByRole("article");
  await expect(page.getByRole("button", { name: "打印或存成 PDF" })).toBeVisible();
  await expect(sheets).toHaveCount(3);
  expect(await pdfPages(page)).toBe(3);
  for (const [at, name] of ["患者0", "患者1", "患者2"].entries()) {
    await expect(sheets.nth(at)).toContainText(`姓名：${name}`);
  }
  await expect(sheets.nth(2)).toContainText("2 次一共");
  await page.getByRole("link", { name: "回到窗口" }).click();
  await page.getByLabel("看哪些").selectOption("不能算的");
  await page.keyboard.press("Alt+q");
  await expect(page.getByRole("alert")).toContainText("这些行都没有能做的测算单");
});

test("more sheets than a pile of paper are printed part by part", async ({ page }) => {
  const many = Array.from({ length: 260 }, (_, i) => bill(i).map((cell, column) => (column === 8 ? "" : cell)));
  await openFile(page, fileOf(many));
  await run(page);
  await expect(page.getByText("一次最多做 250 张")).toBeVisible();
  await page.getByLabel("打印哪些行").selectOption("第 251 到 260 行");
  await page.getByRole("button", { name: "打印表里 10 行的测算单" }).click();
  await expect(page.getByRole("heading", { name: "费用测算单（10 张）" })).toBeVisible();
  await expect(page.getByRole("button", { name: "打印或存成 PDF" })).toBeVisible();
  expect(await pdfPages(page)).toBe(10);
  await expect(page.getByRole("article").first()).toContainText("11,250.45");
});

test("the whole desk by keyboard alone, at 1280 × 720", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const expectFocus = () => expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await expectFocus();
    }
  };
  const tabTo = async (target: Locator): Promise<void> => {
    const isThere = () => target.evaluate((one) => one === document.activeElement);
    // Beyond the last control the browser's own follow, then the first again.
    for (let i = 0; i < 90 && !(await isThere()); i += 1) await page.keyboard.press("Tab");
    await expect(target).toBeFocused();
  };
  const pick = async (list: Locator, value: string): Promise<void> => {
    await tabTo(list);
    await press("Home");
    for (let i = 0; i < 40 && (await list.inputValue()) !== value; i += 1) await press("ArrowDown");
    await expect(list).toHaveValue(value);
  };

  await page.goto("/#/desk");
  await page.locator('input[type="file"]').waitFor({ state: "attached" });
  await tabTo(page.locator('input[type="file"]'));
  const choosing = page.waitForEvent("filechooser");
  await page.keyboard.press("Space");
  const headings = HEADINGS.map((heading) => (heading === "总费用" ? "折后金额" : heading));
  const buffer = Buffer.from([headings, ...MIXED].map((row) => row.join(",")).join("\r\n"));
  await (await choosing).setFiles({ name: "bills.csv", mimeType: "text/csv", buffer });
  await expect(page.getByRole("heading", { name: "核对每一列的意思" })).toBeFocused();
  await pick(page.getByLabel("“折后金额”是什么"), "total");
  await pick(page.getByLabel("城市", { exact: true }), "wenzhou");
  await tabTo(page.getByRole("button", { name: /^开始结算/ }));
  await press("Enter");
  await expect(page.getByText(/行都算完了/).first()).toBeVisible();
  await expectFocus();

  await pick(page.getByLabel("看哪些"), "settled");
  await tabTo(page.getByLabel(/^找一找/));
  await page.keyboard.type("A2");
  const grid = page.getByRole("grid");
  await expect(grid.getByRole("row").nth(1)).toContainText("A2");
  await tabTo(page.getByRole("button", { name: "医疗费总额" }));
  await press("Enter", "Enter");
  await press("Alt+g", "Home", "Enter");
  // 2000 + 299 × 37
  const opened = page.getByRole("heading", { name: /^第 \d+ 行 A299$/ });
  await expect(opened).toBeFocused();
  await press("?");
  await expect(page.getByRole("dialog")).toContainText("Alt + U做一张测算单");
  await press("Escape");
  await expect(opened).toBeFocused();
  await press("Escape");
  await expect(grid).toBeFocused();
  const written = page.waitForEvent("download");
  await press("Alt+r");
  expect((await written).suggestedFilename()).toBe("结算结果.csv");

  await press("Alt+2");
  await expect(page.getByRole("heading", { name: "核对一张结算单" })).toBeFocused();
  const field = (name: string): Locator => page.getByLabel(name, { exact: true });
  await pick(field("参保类型"), "resident");
  await tabTo(field("就诊日期"));
  // The first of January of this year, in whatever order the day is written.
  await press("ArrowUp", "ArrowRight", "ArrowUp", "ArrowRight", "ArrowUp");
  await expect(field("就诊日期")).toHaveValue(/-01-01$/);
  await pick(field("就诊类型"), "inpatient");
  await pick(field("医疗机构等级"), "primary");
  // Every field of the form and every box of the sheet is on the screen as it opens.
  await page.evaluate(() => window.scrollTo(0, 0));
  const bottoms = await page
    .locator("main select, main input")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
  expect(bottoms.length).toBeGreaterThan(27);
  expect(Math.max(...bottoms)).toBeLessThanOrEqual(720);
  await press("Alt+d");
  await expect(page.getByLabel("总费用", { exact: true })).toBeFocused();
  await page.keyboard.type("10000");
  await tabTo(page.getByLabel("结算单：基本医疗保险统筹基金支出"));
  await page.keyboard.type("1.00");
  await expect(page.getByRole("region", { name: "对照的结果" })).toContainText("第一处不同");
  await press("Alt+d");
  await expect(page.getByLabel("总费用", { exact: true })).toBeFocused();
  await press("Alt+1");
  await expect(page.getByText(/行都算完了/).first()).toBeVisible();
  await press("Alt+k");
  await expect(page.getByRole("heading", { name: "核对每一列的意思" })).toBeFocused();
  await press("Alt+n");
  await expect(page.locator('input[type="file"]')).toBeFocused();
});

test("columns and words are put right by hand, and the desk remembers", async ({ page }) => {
  const rows = [
    ["折后金额", "类型", "日期"],
    ["1000.00", "外地", "2024-05-01"],
  ];
  const file = {
    name: "x.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(rows.map((row) => row.join(",")).join("\n")),
  };
  await page.goto("/#/desk");
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByText(/^还要知道/)).toContainText("城市");
  await expect(page.getByRole("button", { name: /^开始结算/ })).toBeDisabled();
  await page.getByLabel("“折后金额”是什么").selectOption("总费用");
  await page.getByLabel("“类型”是什么").selectOption("参保类型");
  await page.getByLabel("“参保类型”里的“外地”（1 行）").selectOption("居民");
  await page.getByLabel("城市", { exact: true }).selectOption("宁波市");
  await page.getByLabel("就诊类型", { exact: true }).selectOption("住院");
  await page.getByLabel("医疗机构等级", { exact: true }).selectOption("三级");
  await run(page);
  await expect(page.getByText("没有不能算的行")).toBeVisible();

  await page.reload();
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByLabel("“折后金额”是什么")).toHaveValue("total");
  await run(page);
  await expect(page.getByText("没有不能算的行")).toBeVisible();
});

test("a run is stopped and goes on from where it was", async ({ page }) => {
  const many = Array.from({ length: 60_000 }, (_, i) => bill(i).map((cell, column) => (column === 8 ? "" : cell)));
  await openFile(page, fileOf(many));
  await page.getByRole("button", { name: /^开始结算/ }).click();
  await page.getByRole("button", { name: "停下" }).click();
  await expect(page.getByText(/^停在/).first()).toBeVisible();
  const stopped = await page.getByRole("progressbar").getAttribute("value");
  expect(Number(stopped)).toBeGreaterThan(0);
  expect(Number(stopped)).toBeLessThan(60_000);
  await page.getByRole("button", { name: "接着算" }).click();
  await expect(page.getByText("60,000 行都算完了。").first()).toBeVisible();
  const grid = page.getByRole("grid");
  await grid.focus();
  await page.keyboard.press("End");
  await expect(grid.locator('[aria-selected="true"]')).toContainText("A59999");
});

test("what is no table is refused in words", async ({ page }) => {
  await page.goto("/#/desk");
  const refused = async (name: string, buffer: Buffer, says: RegExp): Promise<void> => {
    await page.locator('input[type="file"]').setInputFiles({ name, mimeType: "", buffer });
    await expect(page.getByRole("alert")).toContainText(says);
  };
  await refused("a.xlsx", Buffer.from("PK\u0003\u0004 broken"), /不是我们认识的表格文件/);
  await refused("a.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), /旧格式/);
  await refused("a.csv", Buffer.from("编号,总费用\n"), /没有账单/);
  await refused("b.csv", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), /不是我们认识的表格文件/);
  await refused("c.csv", Buffer.alloc(0), /没有账单/);
  await refused("d.csv", Buffer.from("1,2\n".repeat(250_000)), /行数太多了/);
  // A hundred thousand to one.
  const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(450_000_000) });
  expect(bomb.length).toBeLessThan(1_000_000);
  await refused("e.xlsx", Buffer.from(bomb), /这个文件太大了/);
  // After all that the desk still works.
  await page.locator('input[type="file"]').setInputFiles(fileOf(MIXED));
  await expect(page.getByRole("heading", { name: "核对每一列的意思" })).toBeFocused();
});

test("of two files chosen one after the other the last is settled", async ({ page }) => {
  const many = Array.from({ length: 60_000 }, (_, i) => bill(i));
  await page.goto("/#/desk");
  const files = [
    ["first.csv", csv(many).toString()],
    ["second.csv", csv([bill(1), bill(2)]).toString()],
  ] as const;
  await page.locator('input[type="file"]').evaluate((box: HTMLInputElement, both) => {
    for (const [name, text] of both) {
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], name));
      box.files = chosen.files;
      box.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }, files);
  await expect(page.getByText("“second.csv”，2 行")).toBeVisible();
  await page.getByLabel("城市", { exact: true }).selectOption("温州市");
  await run(page);
  await expect(page.getByText("2 行都算完了").first()).toBeVisible();
});

test("a template is filled in and comes back as what it is, as a workbook too", async ({ page }) => {
  await page.goto("/#/desk");
  for (const format of ["xlsx", "csv"]) {
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: format, exact: true }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(`账单模板.${format}`);
    await page.locator('input[type="file"]').setInputFiles(await download.path());
    await page.getByLabel("“城市”是什么").waitFor();
    expect(
      await page.getByLabel(/是什么$/).evaluateAll((all) => all.every((one) => (one as HTMLSelectElement).value)),
    ).toBe(true);
    await page.getByRole("button", { name: "开始结算 2 行" }).click();
    await expect(page.getByText("没有不能算的行")).toBeVisible();
    await page.getByRole("button", { name: "改列或改选项" }).click();
    await page.getByRole("button", { name: "换一个文件" }).click();
  }
});

test("empty cells of a needed column are told as empty, and are chosen once for all bills", async ({ page }) => {
  await page.goto("/#/desk");
  const rows = ["城市,参保类型,就诊日期,就诊类型,医疗机构等级,总费用", ",居民,2024-05-01,住院,三级,1000"];
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "a.csv", mimeType: "text/csv", buffer: Buffer.from(rows.join("\n")) });
  await expect(page.getByText("还要知道：城市。")).toBeVisible();
  await page.getByLabel("城市", { exact: true }).selectOption("温州市");
  await page.getByRole("button", { name: "开始结算 1 行" }).click();
  await expect(page.getByText("没有不能算的行")).toBeVisible();
});

test("one sheet is checked line by line as it is typed", async ({ page }) => {
  await page.goto("/#/desk?way=one");
  const answers = { 城市: "温州市", 参保类型: "居民", 就诊类型: "住院", 医疗机构等级: "三级" };
  for (const [label, answer] of Object.entries(answers)) {
    await page.getByLabel(label, { exact: true }).selectOption(answer);
  }
  await page.getByLabel("就诊日期", { exact: true }).fill("2024-05-01");
  await page.getByLabel("总费用", { exact: true }).fill("10,000");
  const sheet = page.getByRole("region", { name: "结算单上的数" });
  await expect(sheet.getByRole("row", { name: /^医疗费总额/ })).toContainText("10,000.00");
  // 76% of 9,200: neither our 70% nor another level's.
  await sheet.getByLabel("结算单：基本医疗保险统筹基金支出").fill("一万");
  await expect(sheet.getByText("这不是金额")).toBeVisible();
  await sheet.getByLabel("结算单：基本医疗保险统筹基金支出").fill("6992.80");
  const found = page.getByRole("region", { name: "对照的结果" });
  await expect(found).toContainText("第一处不同：基本医疗保险统筹基金支出");
  await expect(found.getByRole("listitem").first()).not.toBeEmpty();
  await sheet.getByLabel("结算单：基本医疗保险统筹基金支出").fill("");
  await sheet.getByLabel("结算单：医疗费总额").fill("10000.00");
  await expect(found).toContainText("每一行都和我们算的一样");
  await expectAccessible(page, "one sheet");
});

test("a sheet that differs leads to its bill line by line, and an itemised bill to its sheet", async ({ page }) => {
  await page.goto(
    "/#/desk?way=one&assistance=none&care=inpatient&category=resident&city=wenzhou&date=2024-05-01&huiminbao=none&level=tertiary&place=local&total=10000",
  );
  await expect(page.getByLabel("总费用", { exact: true })).toHaveValue("10,000");
  await page.getByLabel("结算单：基本医疗保险统筹基金支出").fill("6992.80");
  await expect(page.getByRole("region", { name: "对照的结果" })).toContainText("第一处不同：基本医疗保险统筹基金支出");
  await page.getByRole("link", { name: "到账单里一行行看" }).click();
  await expect(page).toHaveURL(/#\/bill\?.*level=tertiary/);
  const cell = (column: string) => page.getByLabel(`第 1 行 ${column}`, { exact: true }).filter({ visible: true });
  await cell("项目").fill("床位");
  await cell("类别").fill("A");
  await cell("金额（元）").fill("9000");
  await page.getByRole("link", { name: "和结算单对照" }).click();
  const sheet = page.getByRole("region", { name: "结算单上的数" });
  await expect(page.getByText("按一行行填的 1 行明细算。")).toBeVisible();
  await expect(sheet.getByRole("row", { name: /^医疗费总额/ })).toContainText("9,000.00");
  // What the sheet says is still there.
  await expect(page.getByLabel("结算单：基本医疗保险统筹基金支出")).toHaveValue("6992.80");
  // Two visits have no one sheet.
  await page.goto("/#/bill?city=wenzhou&category=resident&date=2024-05-01&2.date=2024-06-01&2.total=1");
  await page.getByRole("heading", { name: "逐项算一张账单" }).waitFor();
  await expect(page.getByRole("link", { name: "和结算单对照" })).toHaveCount(0);
});

for (const language of ["zh-CN", "en"]) {
  test(`nothing to find for axe, no key shown, nothing sideways, in ${language}`, async ({ page }) => {
    await page.addInitScript((kept) => localStorage.setItem("language", kept), language);
    await page.setViewportSize({ width: 360, height: 800 });
    const check = async (state: string): Promise<void> => {
      await expectAccessible(page, state);
      expect(await keysShown(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
    };
    await page.goto("/#/desk");
    await page.locator('input[type="file"]').waitFor({ state: "attached" });
    await check("no file");
    await page.locator('input[type="file"]').setInputFiles(fileOf(MIXED.slice(0, 40)));
    await page.locator("#field-desk-city").selectOption("wenzhou");
    await check("columns");
    await page.getByRole("button", { name: /^(开始结算|Settle) / }).click();
    await page.getByRole("grid").waitFor();
    await expect(page.getByRole("grid")).toContainText("A9");
    await page.getByRole("grid").press("Enter");
    await page.locator("#desk-row").waitFor();
    await check("results");
  });
}

for (const language of ["zh-CN", "en"] as const) {
  test(`all of one sheet's form is on a desk's screen, empty and answered, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.addInitScript((kept) => localStorage.setItem("language", kept), language);
    await page.goto("/#/desk?way=one");
    const controls = page.locator("main select, main input");
    const lowest = async (): Promise<number> =>
      Math.max(...(await controls.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom))));
    await expect(controls.first()).toBeVisible();
    expect(await lowest()).toBeLessThanOrEqual(720);
    const select = (name: string, value: string) => page.locator(`[name=sheet-${name}]`).selectOption(value);
    await select("city", "wenzhou");
    await select("category", "employee");
    await page.locator("[name=sheet-date]").fill("2024-05-01");
    await select("care", "special");
    await select("level", "primary");
    await page.locator("[name=sheet-total]").fill("123456.78");
    await page.locator("[name=sheet-ownExpense]").fill("12345.67");
    await select("retired", "true");
    await expect(page.getByRole("row").nth(1)).toContainText("123,456.78");
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await lowest()).toBeLessThanOrEqual(720);
  });
}
