import { expect, type Locator, type Page } from "@playwright/test";
import { field, result, STAY, test } from "./form.ts";
import { expectNoViolations } from "./journey.ts";

/** A resident's stay of 10,000 in a tertiary hospital of 温州: 800 and 30% of 9,200 are 3,560. */
const TERTIARY = STAY.replace("level=primary", "level=tertiary").replace("&site=township", "");
const whatIf = (stay: string): string => `/${stay.replace("#/?", "#/what-if?")}`;

const section = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });
const row = (page: Page, table: string, name: string): Locator =>
  page
    .getByRole("table", { name: table })
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name }) });

/** Opens what stands below a row, and gives it. */
async function opened(page: Page, name: string): Promise<Locator> {
  const fold = page.getByRole("group").filter({ has: page.getByText(`${name}：为什么`, { exact: true }) });
  await fold.getByText(`${name}：为什么`, { exact: true }).click();
  return fold;
}

test("a link leads from the result to the comparison and back to the same case", async ({ page }) => {
  await page.goto(`/${STAY}`);
  await page.getByRole("link", { name: "换一家医院、换个城市会怎样？" }).click();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("换一种情况会怎样");
  await expect(page.getByRole("heading", { level: 2 })).toBeFocused();
  await expect(page).toHaveURL(/#\/what-if\?.*site=township.*total=10000$/);
  await page.getByRole("link", { name: "回到这次的结果" }).click();
  await expect(field(page, "总费用")).toHaveValue("10,000");
  await expect(result(page)).toContainText("1,270.00");
});

test("township against tertiary: what one pays and the two rules that differ", async ({ page }) => {
  await page.goto(whatIf(STAY));
  await expect(section(page, "这次")).toContainText("约 1,270.00 元");
  const levels = "换一家医院（按等级）";
  await expect(row(page, levels, "基层")).toContainText("就是这次");
  // 500 and 20% of 9,500; 800 and 30% of 9,200
  await expect(row(page, levels, "二级")).toHaveText(/2,400\.00.*多付 1,130\.00/);
  await expect(row(page, levels, "三级")).toHaveText(/3,560\.00.*多付 2,290\.00/);
  const why = await opened(page, "三级");
  await expect(why).toContainText("机构类型");
  await expect(why).toContainText("基本医保起付线：这次 300.00 元，这里 800.00 元");
  await expect(why).toContainText("基本医保报销比例：这次 90%，这里 70%");
  await expect(why).toContainText("住院医保政策范围内报销比例不低于 90%");
  await expect(why).toContainText("温政办〔2024〕6号");
  await expect(why).toContainText("三（八）");
  await why.getByRole("link", { name: "看明细：三级" }).click();
  await expect(page).toHaveURL(/#\/\?.*level=tertiary/);
  await expect(page).not.toHaveURL(/site=/);
  await expect(result(page)).toContainText("3,560.00");
});

test("elsewhere, in another city, with Huiminbao", async ({ page }) => {
  await page.goto(whatIf(TERTIARY));
  const places = "换个地方看病";
  // ten and twenty points off 70%: 800 and 40% or 50% of 9,200
  await expect(row(page, places, "转诊或急诊")).toHaveText(/4,480\.00.*多付 920\.00/);
  await expect(row(page, places, "自行外出")).toHaveText(/5,400\.00.*多付 1,840\.00/);
  await expect(row(page, places, "长期备案")).toHaveText(/3,560\.00.*一样/);
  await expect(await opened(page, "转诊或急诊（去外地）")).toContainText("外地看病降低的比例：这次 用不到，这里 10%");
  await expect(await opened(page, "长期备案（长住外地，已备案）")).toContainText("用的是同样的规定");
  // 60% there: 800 and 40% of 9,200
  const cities = "如果在别的城市参保";
  await expect(row(page, cities, "宁波市，不买惠民保")).toHaveText(/4,480\.00.*多付 920\.00/);
  await expect(row(page, cities, "浙江省的其他城市")).toHaveText(/4,480\.00/);
  const ningbo = await opened(page, "宁波市，不买惠民保");
  await expect(ningbo).toContainText("基本医保报销比例：这次 70%，这里 60%");
  await ningbo.getByRole("link", { name: "看明细" }).click();
  await expect(field(page, "城市")).toHaveValue("ningbo");
  await expect(result(page)).toContainText("4,480.00");
});

test("of several visits the whole year is compared, too", async ({ page }) => {
  await page.goto(whatIf(`${TERTIARY}&2.care=inpatient&2.date=2024-06-01&2.level=tertiary&2.place=local&2.total=2000`));
  // 3,560 and 30% of 2,000
  await expect(section(page, "这次")).toContainText("全年 2 次一共要付：约 4,160.00 元。");
  const levels = "换一家医院（按等级）";
  await expect(row(page, levels, "三级")).toHaveText(/约 3,560\.00全年 2 次一共 约 4,160\.00$/);
  // 1,270 and, with 500 of the deductible left, 500 + 30% of 1,500
  await expect(row(page, levels, "基层")).toHaveText(
    /1,270\.00↓ 少付 2,290\.00全年 2 次一共 约 2,220\.00↓ 少付 1,940\.00$/,
  );
  await expect(await opened(page, "基层")).toContainText("后面几次也会跟着变");
});

test("a year earlier and later: the day before a rule began has no twin in other years", async ({ page }) => {
  await page.goto(whatIf(STAY.replace("2024-05-01", "2024-02-29")));
  // 80% until then: 300 and 20% of 9,700; 90% a year later: 300 and 10% of 9,700
  await expect(section(page, "这次")).toContainText("2,240.00 元");
  const years = "早一年、晚一年";
  await expect(row(page, years, "2023年2月28日")).toHaveText(/2,240\.00.*一样/);
  await expect(row(page, years, "2025年2月28日")).toHaveText(/1,270\.00.*少付 970\.00/);
  await expect(await opened(page, "2025年2月28日")).toContainText("基本医保报销比例：这次 80%，这里 90%");
});

test("a variant that cannot be settled says why and holds nothing up", async ({ page }) => {
  await page.goto(whatIf(TERTIARY.replace("2024-05-01", "2022-05-01")));
  await expect(row(page, "早一年、晚一年", "2021年5月1日")).toContainText(/算不出来：.*2022/);
  await expect(row(page, "早一年、晚一年", "2023年5月1日")).toContainText("3,560.00");
});

test("the nearest limits with their distance, and what is used of each", async ({ page }) => {
  await page.goto(whatIf(TERTIARY));
  const ahead = section(page, "离下一道线还差多少");
  // 800 and 30% of 109,633.32 are 33,690.00; 70% of 285,714.28 are 200,000.00
  await expect(ahead.getByRole("listitem").nth(0)).toContainText("再花 100,433.32 元");
  await expect(ahead.getByRole("listitem").nth(0)).toContainText("大病保险开始付");
  await expect(ahead.getByRole("listitem").nth(1)).toContainText("再花 276,514.28 元");
  await ahead.getByText("封顶线的依据").click();
  await expect(ahead).toContainText("（二）8");
  const limits = section(page, "今年用到哪里了");
  await expect(limits.getByRole("meter", { name: "基本医保（住院）起付线" })).toBeVisible();
  await expect(limits).toContainText("最多付 200,000.00 元，已经付了 6,440.00 元，还能付 193,560.00 元。");
  await expect(limits).toContainText("一共 33,690.00 元，已经累计 3,560.00 元，还差 30,130.00 元。");
});

test("the curve by keyboard, as a table, and with totals to try", async ({ page }) => {
  await page.goto(whatIf(TERTIARY));
  const curve = section(page, "总费用变了，您付的怎么变");
  await expect(curve.getByRole("img", { name: /从 0\.00 到 120,000\.00.*2 个转折/ })).toBeVisible();
  const slider = curve.getByRole("slider", { name: "沿着曲线走" });
  await slider.focus();
  await expect(slider).toHaveAttribute("aria-valuetext", /总费用 10,000\.00 元.*约 3,560\.00 元。就是这次。/);
  await page.keyboard.press("ArrowLeft");
  await expect(slider).toHaveAttribute(
    "aria-valuetext",
    /总费用 800\.00 元，您要付：约 800\.00 元。.*起付线 800\.00 元满了/,
  );
  await page.keyboard.press("End");
  // 36,560 left in scope, less 60% of 2,870
  await expect(curve.getByText("您要付：约 34,838.00 元")).toBeVisible();

  await curve.getByText("把曲线写成表").click();
  const table = curve.getByRole("table");
  await expect(table.getByRole("row").filter({ hasText: "110,433.32" })).toContainText("33,690.00");
  await curve.getByLabel("试一个总费用").fill("2万");
  // 800 and 30% of 19,200
  await expect(slider).toHaveAttribute("aria-valuetext", /总费用 20,000\.00 元.*6,560\.00 元。您试的数。/);
  await curve.getByLabel("图画到多少总费用").fill("400000");
  // 200,000 paid; less 60% of 166,310
  await expect(table.getByRole("row").filter({ hasText: "400,000.00" })).toContainText("100,214.00");
  await expect(table.getByRole("row").filter({ hasText: "286,514.28" })).toContainText("54,819.71");
  await curve.getByLabel("图画到多少总费用").fill("许多");
  await expect(curve.getByLabel("图画到多少总费用")).toHaveAttribute("aria-invalid", "true");
});

test("the bill's other parts go along as shares or keep their amounts", async ({ page }) => {
  await page.goto(whatIf(`${TERTIARY.replace("10000", "1000")}&ownExpense=400&firstPay=100`));
  const curve = section(page, "总费用变了，您付的怎么变");
  await curve.getByLabel("图画到多少总费用").fill("3000");
  await curve.getByText("把曲线写成表").click();
  const last = curve.getByRole("row").filter({ hasText: "3,000.00" });
  // half outside: 1,500, 800 and 30% of 700
  await expect(last).toContainText("2,510.00");
  await curve.getByLabel("数目不变").check();
  // 500, 800 and 30% of 1,700
  await expect(last).toContainText("1,810.00");
  await curve.getByLabel("试一个总费用").fill("400");
  await expect(curve.getByLabel("试一个总费用")).toHaveAttribute("aria-invalid", "true");
});

test("who does not know the total yet can still try totals", async ({ page }) => {
  await page.goto(whatIf(TERTIARY.replace("&total=10000", "")));
  await expect(section(page, "这次")).toContainText("总费用");
  await expect(section(page, "这次")).toContainText("还算不出来");
  await page.getByLabel("试一个总费用").fill("10000");
  await expect(page.getByRole("slider")).toHaveAttribute("aria-valuetext", /3,560\.00 元/);
});

test("an address without a case leads to the form", async ({ page }) => {
  await page.goto("/#/what-if");
  await page.getByRole("link", { name: "去填这次看病的情况" }).click();
  await expect(field(page, "总费用")).toBeVisible();
});

test("rules of another city that do not arrive are said, and the rest is compared", async ({ page }) => {
  await page.route("**/rules/ningbo.*.json", (route) => route.abort());
  await page.goto(whatIf(TERTIARY));
  await expect(page.getByText("没能取到这些地方的规则：宁波市")).toBeVisible();
  await expect(row(page, "换一家医院（按等级）", "基层")).toContainText("1,270.00");
  await page.unroute("**/rules/ningbo.*.json");
  await page.getByRole("button", { name: "再试一次" }).click();
  await expect(row(page, "如果在别的城市参保", "宁波市，不买惠民保")).toContainText("4,480.00");
});

for (const [language, words] of [
  ["中文", ["为什么", "把曲线写成表"]],
  ["English", ["why", "The curve as a table"]],
] as const) {
  test(`axe finds nothing, closed and opened, and nothing is wider than the screen, ${language}`, async ({ page }) => {
    await page.goto(whatIf(TERTIARY));
    await page.getByRole("button", { name: language }).click();
    await expect(page.getByRole("slider")).toBeVisible();
    for (const state of ["closed", "opened", "largest type"]) {
      if (state === "opened") {
        for (const fold of await page.locator("summary").filter({ hasText: words[0] }).all()) await fold.click();
        await page.getByText(words[1]).click();
      }
      // The page's policy lets no style be added; a property of an element can be set.
      if (state === "largest type")
        await page.evaluate(() => document.documentElement.style.setProperty("font-size", "30px", "important"));
      await expectNoViolations(page, state);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), state).toBeLessThanOrEqual(
        0,
      );
    }
  });
}

test("printed, everything is opened", async ({ page }) => {
  await page.goto(whatIf(TERTIARY));
  await expect(page.getByRole("slider")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("基本医保报销比例：这次 70%，这里 90%")).toBeVisible();
  await expect(page.getByRole("slider")).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await expect(page.getByText("基本医保报销比例：这次 70%，这里 90%")).toBeHidden();
});
