import { readdirSync, readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { STAY, test } from "./form.ts";
import { expectAccessible, headline, keysShown } from "./journey.ts";
import { pdfPages } from "./pdf.ts";
import { scannedFrom } from "./qr.ts";

const QUOTE = STAY.replace("#/", "#/quote");
/** Three payers, what was used before, an assumption in each layer and a document past its end. */
const FULL =
  "#/quote?accountBalance=500&assistance=none&birthDate=1955-03-01&care=inpatient&category=employee&city=wenzhou&date=2026-05-01&firstPay=1500.5&huiminbao=wenzhou-employee&level=tertiary&overLimit=120&ownExpense=3210.55&place=unreferred&retired=true&total=152345.67&used.inpatient.deductible=500&used.inpatient.paid=12000&used.year=2026";

const sheet = (page: Page, at = 0): Locator => page.getByRole("article").nth(at);
const codeOn = async (page: Page, at = 0): Promise<string> =>
  (
    (await sheet(page, at)
      .getByText(/^(代码|Code) /)
      .textContent()) ?? ""
  ).replace(/^\S+ /, "");
const linkOn = async (page: Page, at = 0): Promise<string> =>
  (await sheet(page, at).getByText(/^http/).textContent()) ?? "";

async function check(page: Page, code: string, answer: string | RegExp): Promise<void> {
  await page.getByLabel("纸上的代码", { exact: true }).fill(code);
  await page.getByRole("button", { name: "核对", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: answer })).toBeVisible();
}

const expectNothingSideways = async (page: Page): Promise<void> =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

test("from a result to a sheet with figures, capitals, grounds and a code", async ({ page }) => {
  await page.goto(`/${STAY}`);
  await page.getByRole("link", { name: "做一张测算单" }).click();
  await expect(page.getByRole("heading", { name: "费用测算单" })).toBeFocused();
  const paper = sheet(page);
  await expect(paper).toContainText("您大约要付 1,270.00 元");
  // 10000 in all, (10000 − 300) × 90% = 8730 from the fund, 1270 to pay
  await expect(paper).toContainText("医疗费总额 人民币壹万元整");
  await expect(paper).toContainText("基金支付总额 人民币捌仟柒佰叁拾元整");
  await expect(paper).toContainText("个人现金支出 人民币壹仟贰佰柒拾元整");
  await expect(paper).toContainText("就诊日期：2024年5月1日");
  await expect(paper).toContainText("三（八）：“住院医保政策范围内报销比例不低于 90%”");
  await expect(paper).toContainText("温政办〔2024〕6号");
  await expect(paper).toContainText("它只证明两张单子相同，不证明是谁做的");
  await expect(paper).not.toContainText("姓名：");
  expect(await codeOn(page)).toMatch(/^\w{4}-\w{4}-\w{4}$/);
  await expectAccessible(page, "quote sheet");
  await expectNothingSideways(page);
  expect(await keysShown(page)).toEqual([]);
  await page.getByRole("link", { name: "回到这笔账，改一改" }).click();
  await expect(headline(page)).toHaveText(/1,270\.00 元/);
});

test("its code opens the very sheet again, and tells whether a paper says the same", async ({ page, browser }) => {
  await page.goto(`/${QUOTE}`);
  const [code, link] = [await codeOn(page), await linkOn(page)];
  expect(link).toMatch(/#\/quote\?.*&made=\d{4}-\d\d-\d\d&.*&rules=[0-9a-f]{12}&.*&total=10000$/);
  const context = await browser.newContext();
  const other = await context.newPage();
  // Scanned a month later.
  await other.clock.install({ time: new Date("2027-01-05T08:00:00+08:00") });
  await other.goto(link);
  expect(await codeOn(other)).toBe(code);
  expect(await linkOn(other)).toBe(link);
  await check(other, code.toLowerCase().replaceAll("-", " "), "一样：");
  await check(other, "3F7K-9QXM-2TBC", "不一样：");
  await other.getByLabel("纸上的代码", { exact: true }).fill("1270.00");
  await other.getByRole("button", { name: "核对", exact: true }).click();
  await expect(other.getByText("这不是单子上的代码")).toBeVisible();
  // A fen more than on the paper, or another day.
  await other.goto(link.replace("total=10000", "total=10000.01"));
  await check(other, code, "不一样：");
  await other.goto(link.replace(/made=[\d-]+/, "made=2026-01-01"));
  await check(other, code, "不一样：");
  await context.close();
});

test("a name stands on the sheet alone, and changes the last signs of its code", async ({ page }) => {
  await page.goto(`/${QUOTE}`);
  const bare = await codeOn(page);
  const link = await linkOn(page);
  await page.getByLabel("姓名", { exact: true }).fill("王秀英");
  await page.getByLabel("医院或窗口", { exact: true }).fill("郭溪街道社区卫生服务中心");
  await expect(sheet(page)).toContainText("姓名：王秀英");
  await expect(sheet(page)).toContainText("医院或窗口：郭溪街道社区卫生服务中心");
  const named = await codeOn(page);
  expect(named).toMatch(new RegExp(`^${bare}-\\w{4}$`));
  expect(await linkOn(page)).toBe(link);
  expect(decodeURIComponent(page.url())).not.toContain("王");
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain("王");
  await check(page, named, "一样：");
  await check(page, bare, "账和金额一样。纸上的姓名或医院和这里写的不一样");
  await page.reload();
  await check(page, named, "纸上还写了姓名或医院");
});

test("one page of paper, with names as long as they get, in both languages; a year goes on with its head", async ({
  page,
}) => {
  await page.goto(`/${QUOTE}`);
  await page.getByLabel("姓名", { exact: true }).fill("阿卜杜热合曼·买买提依明·阿卜杜拉");
  await page
    .getByLabel("医院或窗口", { exact: true })
    .fill("温州市瓯海区郭溪街道社区卫生服务中心（郭溪街道中心卫生院）");
  expect(await pdfPages(page)).toBe(1);
  await page.getByRole("button", { name: "特大" }).click();
  expect(await pdfPages(page)).toBe(1);
  await page.getByRole("button", { name: "标准" }).click();
  await page.getByRole("button", { name: "English" }).click();
  await expect(sheet(page)).toContainText("You pay about 1,270.00 yuan");
  expect(await pdfPages(page)).toBe(1);
  expect(await keysShown(page)).toEqual([]);
  await page.getByRole("button", { name: "中文" }).click();
  await page.goto(`/${FULL}`);
  await expect(sheet(page)).toContainText("温政办〔2022〕98号");
  await expect(sheet(page)).toContainText("写明有效到 2025年12月31日");
  expect(await pdfPages(page)).toBe(1);
  await page.goto(`/${FULL}&2.care=inpatient&2.date=2027-01-05&2.level=secondary&2.total=20000`);
  await expect(sheet(page)).toContainText("2027 年您大约要付");
  expect(await pdfPages(page)).toBe(2);
  await expectNothingSideways(page);
});

test("a bill of forty lines takes two pages, and its code opens the very sheet again", async ({ page, browser }) => {
  const items = Array.from({ length: 40 }, (_, i) => [`第 ${i + 1} 项药品或者检查`, "B", `${100 + i}.01`, "5", "80"]);
  const bill = STAY.replace("&total=10000", `&items=${encodeURIComponent(JSON.stringify(items))}`);
  await page.goto(`/${bill.replace("#/", "#/quote")}`);
  await expect(sheet(page).getByRole("row", { name: /^第 40 项/ })).toContainText("139.01");
  // 100.01 + … + 139.01
  await expect(sheet(page).getByRole("row", { name: /^合计/ }).last()).toContainText("4,780.40");
  expect(await pdfPages(page)).toBe(2);
  const link = await scannedFrom(page, sheet(page).getByRole("img", { name: /二维码/ }));
  expect(link).toMatch(/#\/quote\?packed=[\w-]+$/);
  expect(link).toBe(await linkOn(page));
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(link ?? "");
  expect(await codeOn(other)).toBe(await codeOn(page));
  await expect(sheet(other).getByRole("row", { name: /^第 40 项/ })).toContainText("139.01");
  await context.close();
});

test("what cannot be worked out makes no sheet, and says why", async ({ page }) => {
  await page.goto(`/${QUOTE.replace("&total=10000", "")}`);
  await expect(page.getByText("还没有填“总费用”。")).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(0);
  await page.goto("/#/quote");
  await expect(page.getByText("还没有要做单子的账单。")).toBeVisible();
  await expect(page.getByRole("link", { name: "去算这次看病的钱" })).toBeVisible();
  await expectAccessible(page, "no quote");
});

test("the desk's cases come one page each; one that cannot be made is told and not printed", async ({ page }) => {
  const list = [
    { address: STAY, name: "甲" },
    { address: STAY.replace("total=10000", "total=20000"), facility: "一号窗口" },
    { address: STAY.replace("&total=10000", "") },
  ];
  await page.addInitScript((text) => sessionStorage.setItem("quotes", text), JSON.stringify(list));
  await page.goto("/#/quote");
  await expect(page.getByRole("heading", { name: "费用测算单（3 张）" })).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(2);
  await expect(page.getByText("有 1 张做不成")).toBeVisible();
  await expect(sheet(page, 0)).toContainText("姓名：甲");
  await expect(sheet(page, 1)).toContainText("医院或窗口：一号窗口");
  await check(page, await codeOn(page, 1), "第 2 张：一样：");
  await page.getByLabel("第 2 张：姓名").fill("乙");
  await expect(sheet(page, 1)).toContainText("姓名：乙");
  expect(await pdfPages(page)).toBe(2);
  await expectAccessible(page, "several quotes");
  await expectNothingSideways(page);
});

test("under rules that changed since it is worked out by its own, or says that they are gone", async ({ page }) => {
  const made = "0123456789ab";
  const url = `**/rules/released/wenzhou.${made}.json`;
  const name = readdirSync("rules/released").find((one) => one.startsWith("wenzhou.")) ?? "";
  const bundle = JSON.parse(readFileSync(`rules/released/${name}`, "utf8")) as Record<string, unknown> & {
    facts: { parameter: string; value: unknown; when: { care?: string[] } }[];
  };
  bundle.version = `sha256:${made.padEnd(64, "0")}`;
  for (const fact of bundle.facts) {
    if (fact.parameter === "basic.rate" && fact.value === "0.90" && fact.when.care?.includes("inpatient"))
      fact.value = "0.80";
  }
  await page.route(url, (route) => route.fulfill({ contentType: "application/json", body: JSON.stringify(bundle) }));
  await page.goto(`/${QUOTE}&rules=${made}&made=2026-03-01`);
  // (10000 − 300) × 80% = 7760 then, so that 2240 were to pay.
  await expect(sheet(page)).toContainText("您大约要付 2,240.00 元");
  await expect(sheet(page)).toContainText(`2026年3月1日测算 · 规则版本 ${made}`);
  await expect(sheet(page)).toContainText("规则后来改过");
  expect(await linkOn(page)).toContain(`rules=${made}`);
  await page.unroute(url);
  await page.route(url, (route) => route.fulfill({ status: 404, body: "" }));
  await page.reload();
  await expect(sheet(page)).toContainText(`做这张单子时的规则（版本 ${made}）这里没有留下来`);
  await expect(sheet(page)).toContainText("您大约要付 1,270.00 元");
});

test("a figure of one's own stands on the sheet with where one has it from", async ({ page }) => {
  const own = [
    {
      parameter: "basic.deductible",
      when: { care: "inpatient" },
      value: "500.00",
      source: { document: "医保局公告 12 号" },
    },
  ];
  await page.goto(`/${QUOTE}&figures=${encodeURIComponent(JSON.stringify(own))}`);
  // (10000 − 500) × 90% = 8550 from the fund
  await expect(sheet(page)).toContainText("您最多付 1,450.00 元");
  await expect(sheet(page)).toContainText("基本医保起付线：500.00 元（依据：医保局公告 12 号）");
  await page.goto(`/${QUOTE}&figures=nonsense`);
  await expect(page.getByText("自己填的数读不出来")).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(0);
});
