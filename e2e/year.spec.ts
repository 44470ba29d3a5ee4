import { expect, type Page } from "@playwright/test";
import { field, result, STAY, test } from "./form.ts";
import { expectAccessible, headline } from "./journey.ts";

const visits = (page: Page) => page.getByRole("region", { name: "今年看过的病" });
const taken = (page: Page, name: RegExp) => visits(page).getByRole("button", { name });

/** A stay at the township hospital, then 2,000.00 in a tertiary one. */
const TWO = `${STAY}&2.care=inpatient&2.date=2024-06-03&2.level=tertiary&2.place=local&2.total=2000`;

test("a second visit goes on from the first, and the sums of the year are shown", async ({ page }) => {
  await page.goto(`/${STAY}`);
  await page.getByRole("button", { name: "再加一次" }).click();
  await expect(page.getByRole("heading", { name: "第 2 次看病" })).toBeFocused();
  await field(page, "就诊日期").fill("2024-06-03");
  await field(page, "医疗机构等级").getByLabel("三级").check();
  await expect(field(page, "总费用")).toHaveValue("");
  await expect(result(page)).toContainText("第 2 次就诊的总费用");
  await field(page, "总费用").fill("2000");
  // 10,000: 300 of deductible, 90% of 9,700; 2,000: 500 more of 800, 70% of 1,500
  await expect(headline(page)).toContainText("2 次一共，您大约要付 2,220.00 元");
  await expect(taken(page, /^第 1 次/)).toContainText("您付 1,270.00 元");
  await expect(taken(page, /^第 2 次/)).toContainText("您付 950.00 元");
  const sum = result(page).getByRole("table", { name: /2024/ }).getByRole("row", { name: /^合计/ });
  await expect(sum.getByRole("cell")).toHaveText("约2,220.00");
  await expect(page).toHaveURL(/2\.total=2000/);
  await page.reload();
  await expect(headline(page)).toContainText("2,220.00 元");
});

test("visits stand by day: an earlier one comes before, and takes the deductible first", async ({ page }) => {
  await page.goto(`/${TWO}&at=2`);
  await expect(page.getByRole("heading", { name: "第 2 次看病" })).toBeVisible();
  await field(page, "就诊日期").fill("2024-03-05");
  await expect(page.getByRole("heading", { name: "第 1 次看病" })).toBeVisible();
  // 2,000 first: 800 of deductible, 70% of 1,200; then nothing of a deductible is left for 10,000 at 90%
  await expect(taken(page, /^第 1 次：2024年3月5日/)).toContainText("您付 1,160.00 元");
  await expect(taken(page, /^第 2 次：2024年5月1日/)).toContainText("您付 1,000.00 元");
});

test("a visit that was removed can be brought back, also after something else was typed", async ({ page }) => {
  await page.goto(`/${TWO}`);
  await page.getByRole("button", { name: "删掉第 2 次" }).click();
  await expect(page.getByText("删掉了一次看病")).toBeVisible();
  await expect(visits(page)).toBeHidden();
  await expect(headline(page)).toContainText("1,270.00 元");
  await field(page, "总费用").fill("1000");
  await page.getByRole("button", { name: "撤销删除" }).click();
  await expect(taken(page, /^第 2 次/)).toContainText("总费用 2,000.00 元");
  await expect(taken(page, /^第 1 次/)).toContainText("总费用 1,000.00 元");
});

test("what was used before is typed from a settlement sheet and counts for its year", async ({ page }) => {
  await page.goto(`/${STAY}`);
  await page.getByText("今年在这之前已经用掉的").click();
  await page.getByLabel("住院已付的起付线", { exact: true }).fill("200");
  // 100 of 300 is left: 90% of 9,900
  await expect(headline(page)).toContainText("1,090.00 元");
  await expect(result(page)).toContainText("以前用掉 200.00，第 1 次 100.00");
  await expect(page).toHaveURL(/used\.inpatient\.deductible=200&used\.year=2024$/);
  await page.getByLabel("住过几次院", { exact: true }).fill("二");
  await expect(page.getByLabel("住过几次院", { exact: true })).toHaveAccessibleDescription(/整数/);
  await page.getByLabel("住过几次院", { exact: true }).fill("1");
  await field(page, "就诊日期").fill("2025-05-01");
  await expect(page.getByText("这些是 2024 年的")).toBeVisible();
  await expect(headline(page)).toContainText("1,270.00 元");
  await page.getByRole("button", { name: "改成 2025 年的" }).click();
  await expect(headline(page)).toContainText("1,090.00 元");
  await page.getByRole("button", { name: "这些都不要了" }).click();
  await expect(headline(page)).toContainText("1,270.00 元");
  await page.getByRole("button", { name: "撤销去掉" }).click();
  await expect(headline(page)).toContainText("1,090.00 元");
});

test("what each visit used up stands beside what is left", async ({ page }) => {
  await page.goto(`/${TWO}`);
  const limits = result(page).getByRole("listitem");
  await expect(limits.filter({ hasText: "（住院）起付线" })).toContainText("第 1 次 300.00，第 2 次 500.00");
  await expect(limits.filter({ hasText: "（住院）起付线" })).toContainText("一共 800.00 元，已经满了");
  // 8,730.00 + 1,050.00
  await expect(limits.filter({ hasText: "（住院）封顶线" })).toContainText("还能付 190,220.00 元");
});

test("a used-up figure that cannot be read is asked for in the bar, too", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`/${STAY}&used.criticalBase=abc&used.year=2024`);
  await expect(page.getByRole("button", { name: /看明细/ })).toContainText("请看一下：今年在这之前用掉的");
});

test("on paper a notice stands once, a table's head with its first row, and what is left out is said", async ({
  page,
}) => {
  await page.goto(`/${TWO.replaceAll("2024-", "2026-").replace("assistance=none", "assistance=minimumLiving")}`);
  await expect(headline(page)).toContainText("2 次一共");
  await page.emulateMedia({ media: "print" });
  await expect(result(page).getByText("纸上没有列出这些规定").first()).toBeVisible();
  expect(await result(page).getByRole("heading", { name: "请留意" }).count()).toBe(1);
  expect(
    await result(page)
      .locator("thead")
      .first()
      .evaluate((head) => getComputedStyle(head).breakAfter),
  ).toBe("avoid");
});

test("two years count apart and are told apart", async ({ page }) => {
  await page.goto(`/${TWO.replace("2024-06-03", "2025-06-03")}`);
  await expect(headline(page)).toContainText("2024 年您");
  // 2,000 in the new year: 800 of deductible, 70% of 1,200
  await expect(headline(page)).toContainText(/2025 年您大约要付 1,160.00 元/);
});

test("what-if is about the visit in hand, after what the earlier ones used", async ({ page }) => {
  await page.goto(`/${TWO}&at=2`);
  await page.getByRole("link", { name: "换一家医院" }).click();
  await expect(page.getByText("2 次看病里的第 2 次")).toBeVisible();
  // at a primary facility the year's deductible of 300 was borne already: 90% of 2,000
  const rows = page.getByRole("table", { name: "换一家医院（按等级）" }).getByRole("row");
  await expect(rows.filter({ hasText: /^基层/ }).first()).toContainText("200.00");
  await expect(rows.filter({ hasText: "三级" }).first()).toContainText("950.00");
});

for (const language of ["中文", "English"]) {
  test(`axe finds nothing in a year of visits and nothing is wider than the screen, ${language}`, async ({ page }) => {
    await page.goto(`/${TWO}&at=2&used.inpatient.paid=lots`);
    await page.getByRole("button", { name: language }).click();
    await expect(page.locator("details").first()).toBeVisible();
    await expectAccessible(page, "a mistake in what was used before");
    await page.goto(`/${TWO}&at=2&used.inpatient.paid=2000`);
    await expect(page.getByText(/^2 次一共|^2 visits together/).first()).toBeVisible();
    await expectAccessible(page, "a year");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
}
