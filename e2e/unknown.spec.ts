import { expect, type Page } from "@playwright/test";
import { choose, field, result, STAY, test } from "./form.ts";
import { expectAccessible, headline, keysShown } from "./journey.ts";

/** The stay of 10,000 with things that nobody knows. */
const LEVEL = STAY.replace("level=primary", "level=unknown").replace("&site=township", "");
const SPLIT = STAY.replace("&total", "&split=unknown&total");
const TOTAL = STAY.replace("total=10000", "total=unknown");
const ALL = LEVEL.replace("total=10000", "split=unknown&total=unknown");

const row = (page: Page, name: string) =>
  result(page)
    .getByRole("row")
    .filter({ has: page.getByRole("button", { name, exact: true }) });
const bar = (page: Page) => page.getByRole("button", { name: /\s看明细$/ });
const onPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 1000;

test("a level that nobody knows gives a range, and each level a row that settles it", async ({ page }) => {
  await page.goto(`/${STAY}`);
  await choose(page, "医疗机构等级", "不知道");
  await expect(page).toHaveURL(/level=unknown/);
  // 300 + 10% of 9,700; 500 + 20% of 9,500; 800 + 30% of 9,200
  await expect(headline(page)).toHaveText("您大约要付 1,270.00 到 3,560.00 元。 要看是哪一级医院。");
  await expect(row(page, "按基层医疗机构看明细").getByRole("cell")).toHaveText("约 1,270.00");
  await expect(row(page, "按二级医院看明细").getByRole("cell")).toHaveText("约 2,400.00");
  await expect(row(page, "按三级医院看明细").getByRole("cell")).toHaveText("约 3,560.00");
  await expect(result(page)).toContainText("有的数是大约的");
  await expect(result(page).getByRole("table")).toHaveCount(1);
  await expect(result(page).getByRole("link", { name: "怎么知道是几级医院？" })).toHaveAttribute(
    "href",
    "#/guides?city=wenzhou&guide=level",
  );
  if (onPhone(page)) await expect(bar(page)).toContainText("1,270 到 3,560 元");
  await result(page).getByRole("button", { name: "按二级医院看明细" }).click();
  await expect(field(page, "医疗机构等级").getByLabel("二级")).toBeChecked();
  await expect(headline(page)).toHaveText(/2,400\.00 元/);
  await expect(result(page).locator("blockquote").first()).toBeAttached();
  await page.goBack();
  await expect(field(page, "医疗机构等级").getByLabel("不知道")).toBeChecked();
  await expect(headline(page)).toHaveText(/1,270\.00 到 3,560\.00 元/);
});

test("a bill that nobody has seen gives a range over an assumed share, which can be changed", async ({ page }) => {
  await page.goto(`/${STAY}`);
  const split = page.getByRole("group", { name: "账单上分得清吗" });
  await expect(split.getByLabel("分得清")).toBeChecked();
  await split.getByLabel("不知道").check();
  await expect(page).toHaveURL(/split=unknown/);
  for (const label of ["全自费", "超限价自费", "先行自付"]) await expect(field(page, label)).toBeHidden();
  // 300 + 10% of 9,700; 2,000 and 300 + 10% of 7,700
  await expect(headline(page)).toHaveText(/1,270\.00 到 3,070\.00 元.*要看账单里有多少不能报/);
  await expect(result(page)).toContainText("估计不能报的部分，按从一点没有到占 20% 算");
  const share = page.getByLabel("估计不能报的占百分之几");
  await expect(share).toHaveAccessibleDescription(/20%.*估计/);
  await share.fill("10%");
  // 1,000 and 300 + 10% of 8,700
  await expect(headline(page)).toHaveText(/1,270\.00 到 2,170\.00 元/);
  await expect(result(page)).toContainText("10% 是您自己填的");
  await share.fill("很多");
  await share.blur();
  await expect(share).toHaveAccessibleDescription(/0 到 100/);
  await expect(headline(page)).toHaveText("还不能算：1 处要改。");
  await share.fill("10");
  await expect(page).toHaveURL(/outsideShare=10/);
  await page.reload();
  await expect(share).toHaveValue("10");
  await result(page).getByRole("button", { name: "按有 1,000.00 元 不能报看明细" }).click();
  await expect(field(page, "全自费")).toHaveValue("1,000");
  await expect(headline(page)).toHaveText(/2,170\.00 元/);
});

test("a total that nobody knows gives amounts to try and the curve; typing one ends it", async ({ page }) => {
  await page.goto(`/${STAY}`);
  await page.getByLabel("不知道要花多少").check();
  await expect(page).toHaveURL(/total=unknown/);
  await expect(field(page, "总费用")).toHaveValue("");
  await expect(headline(page)).toHaveText("还不知道一共花多少。 下面试几个数。");
  await expect(result(page)).toContainText("先当作全部能报");
  await expect(row(page, "试 300 元")).toContainText("满了");
  await expect(row(page, "试 1,000 元").getByRole("cell")).toHaveText("约 370.00");
  if (onPhone(page)) await expect(bar(page)).toContainText("还不知道一共花多少");
  await page.reload();
  await expect(page.getByLabel("不知道要花多少")).toBeChecked();
  await result(page).getByRole("link", { name: "看总费用从少到多的曲线" }).click();
  await expect(page.getByRole("heading", { name: "换一种情况会怎样" })).toBeFocused();
  await expect(page.getByLabel("试一个总费用")).toBeVisible();
  await page.goBack();
  await result(page).getByRole("button", { name: "试 10,000 元", exact: true }).click();
  await expect(field(page, "总费用")).toHaveValue("10,000");
  await expect(page.getByLabel("不知道要花多少")).not.toBeChecked();
  await expect(headline(page)).toHaveText(/1,270\.00 元/);
  await page.getByLabel("不知道要花多少").check();
  await field(page, "总费用").fill("500");
  await expect(page.getByLabel("不知道要花多少")).not.toBeChecked();
  await expect(headline(page)).toHaveText(/320\.00 元/);
});

test("all three together give one table, and one answer after the other leads to the details", async ({ page }) => {
  await page.goto(`/${ALL}`);
  await expect(result(page).getByRole("table")).toHaveCount(1);
  await expect(headline(page)).toHaveText(
    /^还不知道一共花多少。 下面试几个数。 要看是哪一级医院、账单里有多少不能报。$/,
  );
  // all in scope at primary; a fifth outside at tertiary: 2,000 and 800 + 30% of 7,200
  await expect(row(page, "试 10,000 元").getByRole("cell")).toHaveText("约 1,270.00 到 4,960.00");
  await result(page).getByRole("button", { name: "试 10,000 元", exact: true }).click();
  await expect(headline(page)).toHaveText(/1,270\.00 到 4,960\.00 元/);
  // 300 + 10% of 9,700 and 2,000 + 300 + 10% of 7,700
  await expect(row(page, "是基层医疗机构").getByRole("cell")).toHaveText("约 1,270.00 到 3,070.00");
  await result(page).getByRole("button", { name: "是基层医疗机构" }).click();
  await expect(headline(page)).toHaveText(/1,270\.00 到 3,070\.00 元/);
  await result(page).getByRole("button", { name: "按全部能报看明细" }).click();
  await expect(headline(page)).toHaveText(/您.*付 1,270\.00 元/);
  await expect(field(page, "全自费")).toHaveValue("0");
});

test("of several visits the range is of all together, and one without a total is named", async ({ page }) => {
  const second = "&2.care=inpatient&2.date=2024-06-01&2.place=local";
  await page.goto(`/${STAY}${second}&2.level=unknown&2.total=10000&at=2`);
  // primary twice: 1,270 and 10% of 10,000; tertiary then: 500 more of the deductible and 30% of 9,500
  await expect(headline(page)).toHaveText(/2 次一共，您大约要付 2,270\.00 到 4,620\.00 元/);
  await expect(row(page, "按三级医院看明细").getByRole("cell")).toHaveText("约 4,620.00");
  await page.goto(`/${STAY}${second}&2.level=primary&2.total=unknown`);
  await expect(headline(page)).toHaveText(/第 2 次看病的总费用还不知道/);
  if (onPhone(page)) await expect(bar(page)).toContainText("第 2 次看病的总费用还不知道先到那一次，试一个数");
  const visits = page.getByRole("region", { name: "今年看过的病" }).getByRole("listitem");
  await expect(visits.nth(0)).toContainText("总费用 10,000.00 元");
  await expect(visits.nth(1)).toContainText("总费用还不知道");
  await expect(visits.nth(1)).not.toContainText("没有填完");
  await result(page).getByRole("button", { name: "去第 2 次" }).click();
  await expect(row(page, "试 1,000 元").getByRole("cell")).toHaveText("约 1,370.00");
});

/** Languages and sizes by the words of their buttons, and how many lines a single figure takes at most. */
const LOOKS = [
  ["中文", "标准", 1],
  ["中文", "特大", 1],
  // "at most" may stand above its figure
  ["English", "Largest", 2],
  ["English", "Normal", 2],
] as const;

test("the table of a range is as wide as its place", async ({ page }) => {
  for (const hash of [LEVEL, TOTAL, ALL]) {
    await page.goto("about:blank");
    await page.goto(`/${hash}`);
    await expect(page.getByRole("table")).toBeVisible();
    for (const [language, size, linesOfOne] of LOOKS) {
      await page.getByRole("button", { name: language, exact: true }).click();
      await page.getByRole("button", { name: size, exact: true }).click();
      const table = page.getByRole("table");
      await expect(table).toHaveAccessibleName(language === "中文" ? /各要付多少/ : /What you pay/);
      const { over, title, place, lines } = await table.evaluate((element) => {
        const [above, around] = [element.previousElementSibling, element.parentElement];
        const linesOf = (cell: Element): number => {
          const range = document.createRange();
          range.selectNodeContents(cell.firstChild ?? cell);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
        };
        const single = [...element.querySelectorAll("td")].filter(({ textContent }) => !/ 到 | to /.test(textContent));
        return {
          over: element.scrollWidth - (around?.clientWidth ?? 0),
          title: above?.clientWidth ?? 0,
          place: around?.clientWidth ?? 0,
          lines: Math.max(...single.map(linesOf)),
        };
      });
      expect(over, `${hash} ${language} ${size}`).toBeLessThanOrEqual(0);
      expect(title, `${hash} ${language} ${size}`).toBe(place);
      expect(lines, `${hash} ${language} ${size}`).toBeLessThanOrEqual(linesOfOne);
    }
  }
});

test("the keyboard alone asks for a range and picks from it", async ({ page }) => {
  await page.goto(`/${STAY}`);
  await field(page, "医疗机构等级").getByLabel("三级").focus();
  await page.keyboard.press("ArrowDown");
  await expect(field(page, "医疗机构等级").getByLabel("不知道")).toBeChecked();
  await expect(headline(page)).toHaveText(/1,270\.00 到 3,560\.00 元/);
  await page.getByLabel("不知道要花多少").focus();
  await page.keyboard.press("Space");
  const tried = result(page).getByRole("button", { name: "试 1,000 元", exact: true });
  await expect(tried).toBeVisible();
  for (let i = 0; i < 40 && !(await tried.evaluate((one) => one === document.activeElement)); i += 1) {
    await page.keyboard.press("Tab");
  }
  await expect(tried).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(field(page, "总费用")).toHaveValue("1,000");
  await expect(headline(page)).toHaveText(/370\.00 到 860\.00 元/);
  // the focus is in the result, where one reads on: the next stop is its first row
  await page.keyboard.press("Tab");
  await expect(result(page).getByRole("button", { name: "按基层医疗机构看明细" })).toBeFocused();
});

test("what cannot be fetched is said and can be asked for again", async ({ page }) => {
  await page.route("**/assets/ranges*.js", (route) => route.abort());
  await page.goto(`/${LEVEL}`);
  await expect(result(page)).toContainText("没能取到这一部分");
  await page.unroute("**/assets/ranges*.js");
  await result(page).getByRole("button", { name: "再试一次" }).click();
  await expect(headline(page)).toHaveText(/1,270\.00 到 3,560\.00 元/);
});

for (const language of ["中文", "English"]) {
  test(`axe finds nothing, no key is shown and nothing is wider than the screen, ${language}`, async ({ page }) => {
    test.slow();
    for (const [state, hash] of Object.entries({ level: LEVEL, split: SPLIT, total: TOTAL, all: ALL })) {
      await page.goto("about:blank");
      await page.goto(`/${hash}`);
      await page.getByRole("button", { name: language, exact: true }).click();
      const region = page.getByRole("region", { name: language === "中文" ? "结算结果" : "Settlement" });
      await expect(region.getByRole("table")).toHaveCount(1);
      await expectAccessible(page, state);
      expect(await keysShown(page)).toEqual([]);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "30px";
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
    }
  });
}
