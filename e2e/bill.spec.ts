import { expect, type Page } from "@playwright/test";
import { field, result, test } from "./form.ts";
import { expectAccessible, headline } from "./journey.ts";

/** A child's visit to a township hospital. */
const VISIT =
  "assistance=none&birthDate=2019-01-01&care=outpatient&category=resident&city=wenzhou&date=2024-05-01&huiminbao=none&level=primary&place=local&site=township";

const cell = (page: Page, line: number, column: string) =>
  page.getByLabel(`第 ${line} 行 ${column}`, { exact: true }).filter({ visible: true });
const total = (page: Page, name: string) =>
  page.locator("dl[aria-label=合计] div").filter({ hasText: name }).locator("dd");

/** 药 100.00, class B, 5% first, limit 80: over limit 20, first pay 80 × 5% = 4, in scope 76; 床位 50 in scope. */
async function typeTwoLines(page: Page): Promise<void> {
  await page.goto(`/#/bill?${VISIT}`);
  await cell(page, 1, "项目").focus();
  for (const typed of ["药", "乙", "100", "5", "80"]) {
    await page.keyboard.type(typed);
    await page.keyboard.press("ArrowRight");
  }
  await cell(page, 2, "项目").focus();
  await page.keyboard.type("床位");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("a");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("50");
}

test("a bill is typed like a spreadsheet, its totals and result follow", async ({ page }) => {
  await typeTwoLines(page);
  await expect(total(page, "医疗费总额")).toHaveText("150.00");
  await expect(total(page, "超限价自费")).toHaveText("20.00");
  await expect(total(page, "先行自付")).toHaveText("4.00");
  await expect(total(page, "符合政策范围")).toHaveText("126.00");
  // 126 × 50% = 63 from the fund, at least.
  await expect(headline(page)).toContainText("87.00");
  await page.keyboard.press("ArrowUp");
  await expect(cell(page, 1, "金额（元）")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(cell(page, 2, "金额（元）")).toBeFocused();
  await page.keyboard.type("60");
  await expect(total(page, "医疗费总额")).toHaveText("160.00");
  await page.keyboard.press("Control+z");
  await expect(total(page, "医疗费总额")).toHaveText("150.00");
  await page.keyboard.press("Control+y");
  await expect(total(page, "医疗费总额")).toHaveText("160.00");
  await page.keyboard.press("Control+Delete");
  await expect(total(page, "医疗费总额")).toHaveText("100.00");
  await page.reload();
  await expect(cell(page, 1, "类别")).toHaveValue("B");
  await expect(total(page, "医疗费总额")).toHaveText("100.00");
});

test("rows of a spreadsheet are pasted, and what is wrong is said at its line", async ({ page }) => {
  await page.goto(`/#/bill?${VISIT}`);
  await cell(page, 1, "项目").focus();
  await page.evaluate(() => {
    const clipboard = new DataTransfer();
    clipboard.setData("text/plain", "检查\t甲类\t1,200.50\r\n药品\t乙类\t很多\t10%\r\n");
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: clipboard, bubbles: true }));
  });
  await expect(cell(page, 2, "先行自付 %")).toHaveValue("10%");
  await expect(cell(page, 2, "金额（元）")).toHaveAttribute("aria-invalid", "true");
  await expect(cell(page, 2, "金额（元）")).toHaveAccessibleDescription(/第 2 行的金额/);
  await cell(page, 2, "金额（元）").fill("99.50");
  await expect(total(page, "医疗费总额")).toHaveText("1,300.00");
  await page.getByRole("button", { name: "撤销" }).click();
  await expect(cell(page, 2, "金额（元）")).toHaveValue("很多");
  await page.getByRole("button", { name: "删掉第 2 行" }).click();
  await expect(total(page, "医疗费总额")).toHaveText("1,200.50");
});

test("fees that documents fix: offered with their sentence, a higher one is named with the clause", async ({
  page,
}) => {
  await page.goto(`/#/bill?${VISIT}`);
  await page.getByRole("button", { name: "加一般诊疗费 12.00 元" }).click();
  await expect(total(page, "医疗费总额")).toHaveText("12.00");
  await cell(page, 1, "金额（元）").fill("15");
  await expect(cell(page, 1, "金额（元）")).toHaveAccessibleDescription(
    /规定是 12\.00 元。.*温政办〔2024〕6号.*一（二）/,
  );
  await cell(page, 1, "金额（元）").fill("10");
  await page.getByRole("button", { name: /第 1 行加收 30%/ }).click();
  await expect(total(page, "医疗费总额")).toHaveText("13.00");
  await expect(cell(page, 1, "项目")).toHaveValue("一般诊疗费（儿童加收 30%）");
  await field(page, "出生日期").fill("2017-05-01");
  await expect(page.getByRole("button", { name: /加收/ })).toHaveCount(0);
  const why = page.locator("details").filter({ hasText: "这些项目的依据" });
  await why.locator("summary").click();
  await expect(why.getByText("就诊那天超过 6 周岁，不能加收。")).toBeVisible();
  await expect(why.getByText("在价格调整后的基础上按收费价格加收 30%执行")).toBeVisible();
});

test("the same bill in the estimate, in its comparison, and back to a total", async ({ page }) => {
  await typeTwoLines(page);
  await page.getByRole("link", { name: "回到普通的算法" }).click();
  await expect(page.getByText("这张账单有 2 行明细")).toBeVisible();
  await expect(headline(page)).toContainText("87.00");
  await page.getByRole("link", { name: /换一家医院/ }).click();
  await expect(page.getByText(/总费用 150\.00 元/)).toBeVisible();
  await expect(page.getByRole("heading", { name: /离下一道线/ })).toBeVisible();
  await page.goBack();
  await page.getByRole("button", { name: "不用明细，改填总费用" }).click();
  await expect(field(page, "总费用")).toBeVisible();
  await page.goBack();
  await expect(page.getByText("这张账单有 2 行明细")).toBeVisible();
});

test("the keys are shown and lead where they say; the form fits on a desk's screen", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`/#/bill?${VISIT}`);
  await expect(result(page)).toBeVisible();
  await page.keyboard.press("Alt+g");
  await expect(cell(page, 1, "项目")).toBeFocused();
  await page.keyboard.press("Alt+f");
  await expect(field(page, "城市")).toBeFocused();
  await page.keyboard.press("F1");
  await expect(page.getByRole("dialog", { name: "快捷键" })).toContainText("Ctrl + Z");
  await page.keyboard.press("Escape");
  const form = await page.getByRole("form", { name: "填写的情况" }).boundingBox();
  expect(form?.height).toBeLessThan(600);
});

for (const language of ["zh-CN", "en"]) {
  test(`axe finds nothing, no text is missing and nothing is wider than the screen, ${language}`, async ({ page }) => {
    await page.addInitScript((chosen) => localStorage.setItem("language", chosen), language);
    const items = encodeURIComponent('[["a","B","100","5","80"],["b","A","15","","","consultation"],["c","X","1"]]');
    await page.goto(`/#/bill?${VISIT}&items=${items}`);
    await expect(page.locator("[data-cell='2-1'][aria-invalid]")).toBeVisible();
    await expect(page.locator("main")).not.toContainText(/\w+:\w+\.\w+|\{\{/);
    await expectAccessible(page, "bill");
    const side = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(side).toBeLessThanOrEqual(0);
  });
}
