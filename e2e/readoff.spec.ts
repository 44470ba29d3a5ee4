import { expect, type Page } from "@playwright/test";
import { remember, smallTargets } from "./elder.ts";
import { field, result, test } from "./form.ts";
import { expectAccessible, headline, keysShown } from "./journey.ts";

/*
 * Three stays of a resident of 温州 in tertiary hospitals, settled by invented local figures: deductible 1,100, rate 75%,
 * critical illness from 28,000 on, 65% (the rules at hand assume 800, 70%, 33,690 and 60%).
 *
 * First, 50,000 with 2,000 own expense and 3,000 first pay: 45,000 in scope; (45,000 − 1,100) × 75% = 32,925; 12,075 of
 * what is in scope is left, below 28,000. Paid: 50,000 − 32,925 = 17,075.
 * Second, 80,000: 60,000 from basic insurance, the year's deductible is borne; 20,000 left, 32,075 with the first;
 * (32,075 − 28,000) × 65% = 2,648.75. Paid: 17,351.25.
 * Third, 40,000: 30,000; of the 10,000 left 65% = 6,500. Paid: 3,500.
 */
const FIRST =
  "assistance=none&care=inpatient&category=resident&city=wenzhou&date=2024-03-05&firstPay=3000&huiminbao=none&level=tertiary&ownExpense=2000&place=local&total=50000";
const FIRST_SHEET = "&1.sheet.act_pay_dedc=1100&1.sheet.hifp_pay=32925&1.sheet.hifmi_pay=0";
const SECOND =
  "&2.care=inpatient&2.date=2024-06-05&2.level=tertiary&2.place=local&2.total=80000&2.sheet.hifp_pay=60000&2.sheet.hifmi_pay=2648.75&2.sheet.psn_cash_pay=17351.25";
const THIRD =
  "&3.care=inpatient&3.date=2024-09-05&3.level=tertiary&3.place=local&3.total=40000&3.sheet.hifp_pay=30000&3.sheet.hifmi_pay=6500&3.sheet.psn_cash_pay=3500";
const TWO = `/#/readoff?${FIRST}${FIRST_SHEET}${SECOND}`;
const THREE = TWO + THIRD;

const outcome = (page: Page) => page.locator("section[aria-labelledby=outcome]");
const find = (page: Page) => page.getByRole("button", { name: "从这些数里读出来" }).click();

async function fillSheet(page: Page, lines: Readonly<Record<string, string>>): Promise<void> {
  for (const [line, amount] of Object.entries(lines)) await page.getByLabel(line, { exact: true }).fill(amount);
}

test("three sheets are typed in, read back into the hidden figures and adopted; the result is then theirs to the fen", async ({
  page,
}) => {
  await page.goto(`/#/?${FIRST}`);
  await result(page).getByRole("link", { name: "从结算单读出来", exact: true }).click();
  await fillSheet(page, {
    符合政策范围金额: "45000",
    实际支付起付线: "1100",
    基本医疗保险统筹基金支出: "32925",
    大病保险资金支出: "0",
    个人负担总金额: "17075",
  });
  await page.getByRole("button", { name: "再加一张结算单" }).click();
  await expect(page.getByRole("heading", { name: "第 2 次看病的结算单" })).toBeFocused();
  await field(page, "就诊日期").fill("2024-06-05");
  await fillSheet(page, {
    医疗费总额: "8万",
    基本医疗保险统筹基金支出: "60,000.00",
    大病保险资金支出: "2648.75",
    个人现金支出: "17351.25",
  });
  await page.getByRole("button", { name: "再加一张结算单" }).click();
  await field(page, "就诊日期").fill("2024-09-05");
  await fillSheet(page, { 医疗费总额: "40000", 基本医疗保险统筹基金支出: "30000", 基金支付总额: "36500" });
  await page.keyboard.press("Enter");
  await expect(outcome(page).getByRole("heading", { name: "找到了：这些数能让每一行一分不差" })).toBeFocused();
  const figures = outcome(page).getByRole("listitem");
  await expect(figures).toHaveText([
    /^基本医保起付线：1,100\.00 元用于：居民 · 住院 · 三级医院别的不变，只有这个数对得上/,
    /^基本医保报销比例：75%用于：居民 · 住院 · 三级医院/,
    /^大病保险起付标准：28,000\.00 元用于所有情况/,
    /^大病保险报销比例：65%用于所有情况/,
  ]);
  await page.getByRole("button", { name: "采用", exact: true }).click();
  await expect(page.getByRole("heading", { name: "采用了 4 个数" })).toBeFocused();
  await page.getByRole("link", { name: "看结果" }).click();
  // 17,075.00 + 17,351.25 + 3,500.00
  await expect(headline(page)).toContainText("37,926.25");
  for (const cash of ["17,075.00", "17,351.25", "3,500.00"]) {
    await expect(page.getByRole("listitem").filter({ hasText: `您付 ${cash} 元` })).toBeVisible();
  }
  await result(page)
    .getByRole("link", { name: /^自己填的数/ })
    .click();
  await expect(page.getByRole("heading", { name: "您自己填的数（4 个）" })).toBeVisible();
  await expect(page.getByText("依据：结算单 2024年3月5日、2024年6月5日、2024年9月5日")).toHaveCount(4);
});

test("nothing typed is lost on reload and on going back", async ({ page }) => {
  await page.goto(TWO);
  const line = page.getByLabel("实际支付起付线", { exact: true });
  await expect(line).toHaveValue("1,100");
  await line.fill("1101.5");
  await page.reload();
  await expect(line).toHaveValue("1,101.5");
  await page.getByRole("link", { name: "回到结果" }).click();
  await expect(headline(page)).toBeVisible();
  await page.goBack();
  await expect(line).toHaveValue("1,101.5");
});

test("two sheets leave two sets: side by side, with what would tell; adopting is undone", async ({ page }) => {
  await page.goto(TWO);
  await find(page);
  await expect(page.getByRole("heading", { name: "有 2 组数都能让每一行一分不差" })).toBeVisible();
  // 28,000 and 65%; or the 60% of the rules from 32,075 − 2,648.75 ÷ 60% = 27,660.41… on.
  await expect(outcome(page)).toContainText("大病保险起付标准：28,000.00 元");
  await expect(outcome(page)).toContainText("大病保险起付标准：27,660.41 元");
  // Of 1,000 more 250 is left: 65% of it, or 60%.
  await expect(outcome(page).getByText("第 1 组是 162.50 元")).toBeVisible();
  await expect(outcome(page).getByText("第 2 组是 150.00 元")).toBeVisible();
  await page.getByRole("button", { name: "采用第 1 组" }).click();
  await expect(page.getByRole("heading", { name: "采用了 4 个数" })).toBeFocused();
  await expect(page).toHaveURL(/figures=.*28000\.00/);
  await page.getByRole("button", { name: "撤销采用" }).click();
  await expect(page).not.toHaveURL(/figures=/);
  await expect(page.getByRole("button", { name: "采用第 1 组" })).toBeVisible();
  // With the third there is one alone.
  await page.goto(THREE);
  await find(page);
  await expect(page.getByRole("heading", { name: "找到了：这些数能让每一行一分不差" })).toBeVisible();
});

test("figures of one's own are replaced, and the sheets then need nothing more", async ({ page }) => {
  const figures = encodeURIComponent(
    '[{"parameter":"basic.rate","when":{"care":"inpatient"},"value":"0.90"},{"parameter":"basic.deductible","when":{"category":"resident","care":"inpatient","level":"tertiary"},"value":"900.00"}]',
  );
  await page.goto(`${THREE}&figures=${figures}`);
  await find(page);
  await page.getByRole("button", { name: "采用", exact: true }).click();
  // 1,100 in the stead of 900; the rate of all other stays goes on.
  await expect(page).toHaveURL(/1100\.00/);
  await expect(page).not.toHaveURL(/900\.00/);
  await expect(page).toHaveURL(/0\.90/);
  await page.reload();
  await find(page);
  await expect(page.getByRole("heading", { name: "已经一分不差" })).toBeFocused();
});

test("a figure copied wrong is pointed at before anything is searched for", async ({ page }) => {
  await page.goto(THREE.replace("1.sheet.hifmi_pay=0", "1.sheet.hifmi_pay=0&1.sheet.fund_pay_sumamt=32952"));
  await find(page);
  await expect(page.getByRole("heading", { name: "结算单上的数自己对不上" })).toBeFocused();
  await expect(outcome(page)).toContainText("加起来是 32,925.00 元，少了 27.00 元");
  await expect(outcome(page)).toContainText("两个数字抄反了");
  await page.getByRole("button", { name: "去看：基金支付总额" }).click();
  const sum = page.getByLabel("基金支付总额", { exact: true });
  await expect(sum).toBeFocused();
  await expect(sum).toHaveAccessibleDescription(/少了 27\.00 元/);
  await sum.fill("32925");
  await expect(outcome(page)).toContainText("上面改过了，请再找一次");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "找到了：这些数能让每一行一分不差" })).toBeVisible();
});

test("where nothing fits, the first line that differs is named, with how far off it is and why that may be", async ({
  page,
}) => {
  // 123.45 more from basic insurance than 75% of 80,000, and as much less to pay.
  await page.goto(TWO.replace("=60000", "=60123.45").replace("=17351.25", "=17227.80"));
  await find(page);
  await expect(page.getByRole("heading", { name: "没有找到" })).toBeFocused();
  await expect(outcome(page)).toContainText(
    "第 2 次的“基本医疗保险统筹基金支出”：单子上是 60,123.45 元，按最接近的算是 60,000.00 元，单子上多了 123.45 元",
  );
  await expect(outcome(page).getByText(/漏了一项/)).toBeVisible();
});

test("what is still missing is named, and an empty sheet is no sheet", async ({ page }) => {
  await page.goto("/#/readoff");
  await find(page);
  await expect(outcome(page)).toContainText("还没有填“总费用”");
  await page.goto(`/?again#/readoff?${FIRST}`);
  await find(page);
  await expect(outcome(page)).toContainText("还没有照结算单填数");
});

const STATES = {
  "two sets": TWO,
  "a fault": TWO.replace("1.sheet.act_pay_dedc=1100", "1.sheet.act_pay_dedc=x&1.sheet.inscp_scp_amt=54000"),
  nothing: TWO.replace("=60000", "=60123.45").replace("=17351.25", "=17227.80"),
};

for (const language of ["zh-CN", "en"]) {
  test(`axe finds nothing, all can be hit and nothing is wider than the screen, ${language}`, async ({ page }) => {
    await remember(page, { language, "size.full": "largest" });
    for (const [state, address] of Object.entries(STATES)) {
      await page.goto(address.replace("/#", `/?${encodeURIComponent(state)}#`));
      await page.locator("form button[type=submit]").click();
      await expect(outcome(page).getByRole("heading").first()).toBeFocused();
      await expectAccessible(page, state);
      expect(await keysShown(page)).toEqual([]);
      await expect(page.locator("main")).not.toContainText("{{");
      expect(await smallTargets(page, 48)).toEqual([]);
      const side = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(side, state).toBeLessThanOrEqual(0);
    }
  });
}
