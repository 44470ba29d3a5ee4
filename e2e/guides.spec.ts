import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "./form.ts";
import { expectAccessible, turnTo } from "./journey.ts";

const answer = (page: Page): Locator => page.getByRole("region", { name: "回答" });
const group = (page: Page, name: string): Locator => page.getByRole("group", { name, exact: true });

/** One way through each guide, with and without clauses of the city's own. */
const WAYS = [
  "#/guides",
  "#/guides?city=wenzhou&guide=insurance&work=flexible",
  "#/guides?city=wenzhou&day=2024-03-15&flexible=resumed&guide=start&who=flexible",
  "#/guides?city=ningbo&flexible=unknown&guide=start&who=flexible",
  "#/guides?birth=2026-03-10&city=wenzhou&guide=maternity&insured=flexible&paidSince=2025-12-20",
  "#/guides?city=ningbo&guide=maternity&insured=unit&paidSince=2025-12-20",
  "#/guides?bills=heavy&card=none&city=wenzhou&guide=aid&home=here&income=near",
  "#/guides?city=wenzhou&guide=diseases&on=2024-05-01",
  "#/guides?guide=level&kind=hospital",
  "#/guides?city=atlantis&day=2024-13-01&foo=bar&guide=start&who=flexible",
];

test("from the estimate to the guides and back, and what was typed is still there", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("总费用", { exact: true }).fill("777");
  await page.getByRole("link", { name: "办事指引" }).click();
  await expect(page.getByRole("heading", { name: "办事指引" })).toBeVisible();
  await expect(page).toHaveTitle(/^办事指引/);
  await page.getByRole("link", { name: "算这次看病的钱" }).click();
  await expect(page.getByLabel("总费用", { exact: true })).toHaveValue(/^777/);
  await expect(page).toHaveTitle(/^明白账/);
});

test("when benefits start is counted month by month, cited, and kept in the address", async ({ page }) => {
  await page.goto("/#/guides?city=wenzhou");
  await page.getByRole("link", { name: /从哪一天起能报销/ }).click();
  await expect(page.getByRole("heading", { name: "从哪一天起能报销？" })).toBeFocused();
  await expect(answer(page)).toContainText("选好上面的");
  await group(page, "您参加哪种医保？").getByLabel("职工医保，自己交（灵活就业）").check();
  await group(page, "是哪种情况？").getByLabel("断过，现在重新交").check();
  await expect(answer(page)).toContainText("从第 3 个自然月起");
  await page.getByLabel("哪一天重新交的？").fill("2024-03-15");
  await expect(answer(page)).toContainText("从 2024年5月1日起，您又能用职工医保报销");
  await expect(answer(page)).toContainText("到 2024年6月1日");
  await expect(answer(page).getByRole("listitem")).toHaveText([/2024年3月/, /2024年4月/, /2024年5月/]);
  await expect(answer(page)).toContainText("第二十九条");
  await expect(answer(page)).toContainText("自缴费月起的第三个自然月开始享受");
  await expect(answer(page).getByRole("status")).toContainText("2024年5月1日");
  await expect(answer(page).getByRole("link", { name: "打电话 12393" })).toHaveAttribute("href", "tel:12393");
  await expect(page).toHaveURL(/city=wenzhou&day=2024-03-15&flexible=resumed&guide=start&who=flexible$/);
  await page.reload();
  await expect(answer(page)).toContainText("从 2024年5月1日起");
  await page.goBack();
  await expect(group(page, "是哪种情况？").getByLabel("断过，现在重新交")).not.toBeChecked();
});

test("who does not know gets a range with its causes, and is told what to do", async ({ page }) => {
  await page.goto("/#/guides?city=ningbo&day=2024-03-15&flexible=unknown&guide=start&who=flexible");
  await expect(answer(page)).toContainText("最早 2024年4月1日，最晚 2024年5月1日");
  await expect(answer(page)).toContainText("断过再交：从 2024年5月1日起能报");
  await expect(answer(page)).toContainText("下面都是浙江省的规定，宁波市也适用");
});

test("maternity: the allowance opens after the wait of the day, and a lapsed document says so", async ({ page }) => {
  await page.goto("/#/guides?city=wenzhou&guide=maternity&insured=flexible&paidSince=2025-12-20");
  await expect(answer(page)).toContainText("到 2026年5月连续交满 6 个月");
  await expect(answer(page)).toContainText("费率 1%");
  await expect(answer(page)).toContainText("2025年12月31日");
  await page.getByLabel("哪一天生，或预产期是哪天？").fill("2026-03-10");
  await expect(answer(page)).toContainText("会补发给您");
  await page.getByLabel("城市", { exact: true }).selectOption("宁波市");
  await expect(answer(page)).toContainText("这个地方的文件我们手上没有");
});

test("medical aid is a hint and never a refusal", async ({ page }) => {
  await page.goto("/#/guides?card=none&city=wenzhou&guide=aid");
  await group(page, "看病自己要付的钱，家里扛得住吗？").getByLabel("还付得起").check();
  await expect(answer(page)).toContainText("这不等于不行");
  await group(page, "家里每人每月的收入，和当地低保标准比？").getByLabel("高一些，但不到它的 1.5 倍").check();
  await expect(answer(page)).toContainText("可能算低保边缘家庭");
  await expect(answer(page)).toContainText("第十三条");
});

test("a disease is found by part of its name, with what puts it on the list", async ({ page }) => {
  await page.goto("/#/guides?city=wenzhou&guide=diseases&on=2024-05-01");
  const list = page.getByRole("region", { name: "名单" });
  await page.getByLabel("找一个病").fill("癫痫");
  await expect(list.getByRole("status")).toContainText("找到 1 种病");
  await expect(list).toContainText("门诊特殊病种");
  await list.getByText("依据（癫痫）").click();
  await expect(list).toContainText("将儿童孤独症、癫痫等儿童多发病种纳入门诊特殊病种管理");
  await page.getByLabel("找一个病").fill("感冒");
  await expect(list).toContainText("名单上没有找到“感冒”");
});

test("a hospital's name tells its level only by the words that do", async ({ page }) => {
  await page.goto("/#/guides?city=wenzhou&guide=level");
  await page.getByLabel("医院的名字").fill("柳市镇卫生院");
  await expect(answer(page)).toContainText("基层。名字里有“卫生院”");
  await page.getByLabel("医院的名字").fill("温州医科大学附属第一医院（三甲）");
  await expect(answer(page)).toContainText("三级。名字里写着是三级医院。");
  await expect(answer(page)).toContainText("“医疗机构等级”选“三级”");
  await page.getByLabel("医院的名字").fill("温州市人民医院");
  await expect(answer(page)).toContainText("我们不猜");
});

test("a link that no longer fits says what it could not read and keeps the rest", async ({ page }) => {
  await page.goto("/#/guides?city=atlantis&day=2024-13-01&foo=bar&guide=start&who=flexible");
  await expect(page.getByText("打开的链接里有 3 处读不懂")).toBeVisible();
  await expect(group(page, "您参加哪种医保？").getByLabel("职工医保，自己交（灵活就业）")).toBeChecked();
  await page.getByRole("button", { name: "知道了" }).click();
  await expect(page.getByText("打开的链接里有")).toBeHidden();
});

test("the keyboard alone answers", async ({ page }) => {
  await page.goto("/#/guides?city=wenzhou&guide=insurance");
  await page.getByLabel("城市", { exact: true }).focus();
  const isAtWork = () => page.evaluate(() => document.activeElement?.getAttribute("name") === "work");
  for (let step = 0; step < 12 && !(await isAtWork()); step += 1) await page.keyboard.press("Tab");
  expect(await isAtWork()).toBe(true);
  await page.keyboard.press("Space");
  await expect(answer(page)).toContainText("您参加职工医保");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(answer(page)).toContainText("您可以自己选");
});

for (const language of ["zh-CN", "en"]) {
  test(`nothing to find for axe, and no sideways scrolling, in ${language}`, async ({ page }) => {
    await page.addInitScript((kept) => localStorage.setItem("language", kept), language);
    await page.goto("/#/guides");
    for (const way of WAYS) {
      await turnTo(page, way);
      await expect(page.getByRole("link", { name: /12393/ })).toBeVisible();
      await expectAccessible(page, way);
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(isWide, way).toBe(false);
    }
  });
}
