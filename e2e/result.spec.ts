import { expect } from "@playwright/test";
import { field, result, STAY, test } from "./form.ts";
import { citation, expectAccessible, figuresInTables, formulas, headline, keysShown } from "./journey.ts";

/** All that the result can show at once: four payers, three parts outside the catalogue's scope. */
const FULL =
  "#/?accountBalance=500&assistance=none&care=inpatient&category=employee&city=wenzhou&date=2024-05-01&firstPay=1500.5&huiminbao=wenzhou-employee&level=primary&overLimit=120&ownExpense=3210.55&place=local&retired=false&site=township&total=52345.67";
const LAPSED = STAY.replace("2024-05-01", "2026-05-01").replace("=10000", "=300000");
const WRONG = STAY.replace("=10000", "=lots");

test("the same result is there again after a reload and for whoever opens the link", async ({ page, browser }) => {
  await page.goto(`/${FULL}`);
  await expect(headline(page)).toHaveText(/6,590\.71 元/);
  const words = (await headline(page).textContent()) ?? "";
  const tables = await figuresInTables(page, "结算结果");
  await page.reload();
  await expect(headline(page)).toHaveText(words);
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(headline(other)).toHaveText(words);
  await expect.poll(() => figuresInTables(other, "结算结果")).toEqual(tables);
  expect(await formulas(other)).toEqual(await formulas(page));
  await context.close();
});

test("a total alone is said to be counted whole, until a part of it is known to be outside", async ({ page }) => {
  const said = result(page).getByText(/账单里没有填医保不能报的部分，这里按全都能报算/);
  await page.goto(`/${STAY}`);
  await expect(said).toBeVisible();
  await field(page, "全自费").fill("500");
  await expect(said).toBeHidden();
});

test("a broken link says what could not be read and settles the rest", async ({ page }) => {
  await page.goto(`/${STAY.replace("site=township", "site=spaceship")}&colour=red`);
  await expect(page.getByText("“机构类型”：认不出“spaceship”。")).toBeVisible();
  await expect(page.getByText("“colour”：这里没有这一项（值是“red”）。")).toBeVisible();
  // (10000 − 300) × 90% = 8730; 10000 − 8730 = 1270: the kind of facility decides nothing here
  await expect(headline(page)).toHaveText(/1,270\.00 元/);
  await expect(field(page, "机构类型")).toHaveValue("");
});

test("English has the same figures and formulas", async ({ page }) => {
  await page.goto(`/${FULL}`);
  const tables = await figuresInTables(page, "结算结果");
  const numbers = (lines: readonly string[]): string[] => lines.flatMap((line) => line.match(/[\d,]+\.\d\d/g) ?? []);
  const inChinese = numbers(await formulas(page));
  await page.getByRole("button", { name: "English" }).click();
  const region = page.getByRole("region", { name: "Settlement" });
  await expect(region.getByRole("status")).toHaveText("You pay about 6,590.71 yuan");
  expect(await figuresInTables(page, "Settlement")).toEqual(tables);
  const lines = await region.getByText("Formula:").filter({ visible: true }).locator("..").allInnerTexts();
  const inEnglish = numbers(lines.filter((line) => line.includes("=") || line.includes("≈")));
  expect(inEnglish.filter((figure) => !inChinese.includes(figure))).toEqual([]);
  expect(inEnglish.length).toBeGreaterThanOrEqual(inChinese.length);
});

for (const language of ["中文", "English"]) {
  test(`no key stands where a text is missing, ${language}`, async ({ page }) => {
    for (const state of [FULL, LAPSED, WRONG]) {
      await page.goto("about:blank");
      await page.goto(`/${state}`);
      await page.getByRole("button", { name: language }).click();
      if (state !== WRONG) await expect(page.locator("blockquote").first()).toBeAttached();
      expect(await keysShown(page)).toEqual([]);
    }
  });
}

test("one status line stays through every state of the region", async ({ page }) => {
  await page.goto(`/${STAY}`);
  await expect(headline(page)).toHaveText(/1,270\.00 元/);
  const node = await headline(page).elementHandle();
  const stays = () => node?.evaluate((element) => element.isConnected);
  await field(page, "总费用").fill("");
  await expect(headline(page)).toHaveText("还不能算：1 处要改。");
  await field(page, "总费用").fill("500");
  // (500 − 300) × 90% = 180; 500 − 180 = 320
  await expect(headline(page)).toHaveText(/320\.00 元/);
  await page.route("**/rules/ningbo.*.json", (route) => route.abort());
  await field(page, "城市").selectOption("宁波市");
  await expect(headline(page)).toHaveText(/没能取到宁波市的规则/);
  expect(await stays()).toBe(true);
  await page.goto(`/${STAY.replace("wenzhou", "atlantis")}`);
  await expect(headline(page)).toHaveText(/还没有选城市/);
  await expect(page.getByRole("status")).toHaveCount(1);
});

test("the amount stands while the explanation cannot be fetched, and it can be asked for again", async ({ page }) => {
  await page.route("**/assets/explanation-*.js", (route) => route.abort());
  await page.goto(`/${STAY}`);
  await expect(headline(page)).toHaveText(/1,270\.00 元/);
  await expect(result(page).getByText("没能取到每一步的算法和依据")).toBeVisible();
  await page.unroute("**/assets/explanation-*.js");
  await result(page).getByRole("button", { name: "再试一次" }).click();
  await expect(citation(page, "基本医保报销比例：90%", "不低于 90%")).toBeVisible();
});

test("printing opens what a figure rests on, and leaves long lists beside it closed", async ({ page }) => {
  await page.goto(`/${FULL}`);
  const open = () => result(page).locator("details[open]").count();
  const lists = result(page).getByRole("group").filter({ hasText: "和这一部分有关的其他规定" });
  await expect(lists.first()).toBeVisible();
  expect(await open()).toBe(0);
  await page.emulateMedia({ media: "print" });
  await expect.poll(open).toBeGreaterThan(3);
  for (const list of await lists.all()) await expect(list).not.toHaveAttribute("open");
  await page.emulateMedia({ media: "screen" });
  await expect.poll(open).toBe(0);
});

for (const language of ["中文", "English"]) {
  test(`axe finds nothing in any state of the result, ${language}`, async ({ page }) => {
    test.slow();
    for (const [state, hash] of Object.entries({ normal: FULL, error: WRONG, lapsed: LAPSED })) {
      await page.goto("about:blank");
      await page.goto(`/${hash}`);
      await page.getByRole("button", { name: language }).click();
      if (hash !== WRONG) await expect(page.locator("section li blockquote").first()).toBeAttached();
      await expectAccessible(page, state);
    }
    await page.getByRole("button", { name: language === "中文" ? "清空重填" : "Clear the form" }).click();
    await expectAccessible(page, "empty");
  });

  test(`nothing is wider than the screen at thirty pixels a letter, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    for (const hash of [FULL, LAPSED, WRONG]) {
      await page.goto("about:blank");
      await page.goto(`/${hash}`);
      await page.getByRole("button", { name: language }).click();
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "30px";
        for (const fold of document.querySelectorAll("details")) fold.open = true;
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      const outside = await page.evaluate(() =>
        [...document.querySelectorAll("body *:not(.sr-only, .sr-only *)")]
          .filter((element) => element.getBoundingClientRect().right > 361)
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(outside).toEqual([]);
    }
  });
}
