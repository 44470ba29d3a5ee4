import { expect } from "@playwright/test";
import { choose, field, result, STAY, test } from "./form.ts";
import { expectNoViolations, headline } from "./journey.ts";

const ALWAYS = [
  "城市",
  "参保类型",
  "出生日期",
  "救助身份",
  "惠民保",
  "就诊日期",
  "就诊类型",
  "医疗机构等级",
  "就医地",
  "总费用",
  "全自费",
  "超限价自费",
  "先行自付",
];

test("a first visit shows a filled example and lets it be cleared and brought back", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("这次看病，自己要付多少？");
  await expect(page.getByText("这是一个例子")).toBeVisible();
  await expect(field(page, "总费用")).toHaveValue("4,862.30");
  await expect(result(page)).toContainText("4,862.30");
  await page.getByRole("button", { name: "换成我的" }).click();
  await expect(field(page, "总费用")).toHaveValue("");
  await expect(page.getByText("这是一个例子")).toBeHidden();
  await expect(page.locator("[aria-invalid=true]")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "填这次看病的情况" })).toBeFocused();
  await page.getByRole("button", { name: "撤销清空" }).click();
  await expect(field(page, "总费用")).toHaveValue("4,862.30");
  await expect(page.getByText("这是一个例子")).toBeVisible();
});

test("every label is there, and what does not apply is not asked", async ({ page }) => {
  await page.goto(`/${STAY}`);
  for (const label of ALWAYS) await expect(field(page, label), label).toBeVisible();
  for (const label of ["在职或退休", "个人账户余额", "病种"]) await expect(field(page, label), label).toBeHidden();
  await expect(field(page, "机构类型")).toBeVisible();

  await choose(page, "参保类型", "职工");
  await expect(field(page, "在职或退休")).toBeVisible();
  await expect(field(page, "个人账户余额")).toBeVisible();

  await choose(page, "医疗机构等级", "三级");
  await expect(field(page, "机构类型")).toBeHidden();

  await choose(page, "就诊类型", "门诊慢性病");
  await expect(field(page, "病种")).toBeVisible();
  await field(page, "病种").selectOption("糖尿病");

  await choose(page, "就诊类型", "家庭病床");
  await expect(field(page, "医疗机构等级")).toBeHidden();
  await expect(field(page, "机构类型")).toBeVisible();
  await expect(field(page, "病种")).toBeHidden();
});

test("what was typed in a field that went away is there again when it comes back, but not in the link", async ({
  page,
}) => {
  await page.goto(`/${STAY}`);
  await choose(page, "参保类型", "职工");
  await field(page, "个人账户余额").fill("321");
  await expect(page).toHaveURL(/accountBalance=321/);
  await choose(page, "参保类型", "居民");
  await expect(page).not.toHaveURL(/accountBalance/);
  await choose(page, "参保类型", "职工");
  await expect(field(page, "个人账户余额")).toHaveValue("321");
});

test("the list of diseases is the day's own", async ({ page }) => {
  await page.goto(`/${STAY.replace("inpatient", "special").replace("2024-05-01", "2022-12-31")}`);
  const texts = () => field(page, "病种").locator("option").allTextContents();
  await expect.poll(texts).toContain("恶性肿瘤");
  expect((await texts())[0]).toBe("不知道");
  expect(await texts()).not.toContain("癫痫");
  await field(page, "就诊日期").fill("2023-01-01");
  await expect.poll(texts).toContain("癫痫");
});

test("diseases are called by their names as soon as the words have come, however late", async ({ page }) => {
  let come = (): void => {};
  const words = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route("**/assets/zh-CN-facts*.js", async (route) => {
    await words;
    await route.continue();
  });
  await page.goto(`/${STAY.replace("inpatient", "special")}`);
  const texts = () => field(page, "病种").locator("option").allTextContents();
  await expect(headline(page)).toHaveText(/元/);
  expect(await texts()).toEqual(["不知道"]);
  come();
  await expect.poll(texts).toContain("恶性肿瘤");
});

test("a disease that a link names shows no id before its name is there", async ({ page }) => {
  let come = (): void => {};
  const words = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route("**/assets/zh-CN-facts*.js", async (route) => {
    await words;
    await route.continue();
  });
  await page.goto(`/${STAY.replace("inpatient", "special")}&disease=malignantTumour`);
  const shown = field(page, "病种").locator("option:checked");
  await expect(headline(page)).toHaveText(/元/);
  await expect(shown).toHaveText("正在取规则……");
  come();
  await expect(shown).toHaveText("恶性肿瘤");
});

test("a day far ahead and a birth after the visit are told beside their fields", async ({ page }) => {
  await page.goto(`/${STAY}&birthDate=2025-01-01`);
  const birth = field(page, "出生日期");
  await expect(birth).toHaveAttribute("aria-invalid", "true");
  await expect(birth).toHaveAccessibleDescription(/出生日期比看病的那一天（2024年5月1日）还晚/);
  await birth.fill("1950-01-01");
  await birth.blur();
  await expect(birth).not.toHaveAttribute("aria-invalid");
  const day = field(page, "就诊日期");
  await day.fill("9999-01-01");
  await day.blur();
  await expect(day).not.toHaveAttribute("aria-invalid");
  await expect(day).toHaveAccessibleDescription(/这一天要到 \d+ 年以后。请看看年份打对了没有/);
  await expect(headline(page)).toHaveText(/元/);
  await expectNoViolations(page, "a day far ahead");
  await page.getByRole("button", { name: "English" }).click();
  await expect(field(page, "Date of visit")).toHaveAccessibleDescription(/This day lies \d+ years ahead/);
  await field(page, "Date of visit").fill("2024-05-01");
  await field(page, "Date of visit").blur();
  await expect(page.getByText(/years ahead/)).toHaveCount(0);
});

test("an amount is grouped only when the field is left, however it was typed", async ({ page }) => {
  await page.goto(`/${STAY}`);
  const total = field(page, "总费用");
  for (const [typed, shown] of [
    ["10000", "10,000"],
    ["１２３４．５", "1,234.5"],
    ["¥1 234.50元", "1,234.50"],
    ["1.2万", "12,000"],
  ] as const) {
    await total.fill("");
    await total.pressSequentially(typed);
    await expect(total).toHaveValue(typed);
    await total.blur();
    await expect(total).toHaveValue(shown);
  }
});

test("typing in the middle of an amount leaves the caret where it is", async ({ page }) => {
  await page.goto(`/${STAY}`);
  const total = field(page, "总费用");
  await total.focus();
  await page.keyboard.press("Home");
  await page.keyboard.type("9");
  await page.keyboard.type("8");
  await expect(total).toHaveValue("9810,000");
  await total.blur();
  await expect(total).toHaveValue("9,810,000");
});

test("a mistake stands beside its field, names it, gives an example and goes when it is mended", async ({ page }) => {
  await page.goto(`/${STAY}`);
  const total = field(page, "总费用");
  await total.fill("很多");
  await total.blur();
  await expect(total).toHaveAttribute("aria-invalid", "true");
  await expect(total).toHaveAccessibleDescription(/总费用.*1234\.50/);
  await expect(total).toHaveValue("很多");
  await page.reload();
  await expect(total).toHaveValue("很多");
  await expect(total).toHaveAttribute("aria-invalid", "true");
  await total.fill("500");
  await expect(total).not.toHaveAttribute("aria-invalid", "true");
  await field(page, "全自费").fill("501");
  await field(page, "全自费").blur();
  await expect(total).toHaveAccessibleDescription(/加起来比总费用还多/);
  await field(page, "全自费").fill("500");
  await expect(total).not.toHaveAttribute("aria-invalid", "true");
  await field(page, "就诊日期").fill("2021-12-31");
  await field(page, "就诊日期").blur();
  await expect(field(page, "就诊日期")).toHaveAccessibleDescription(/就诊日期.*2022/);
});

test("nothing is called a mistake before anything was typed: the result says what is missing", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "换成我的" }).click();
  await expect(page.locator("[aria-invalid=true]")).toHaveCount(0);
  for (const label of ["参保类型", "就诊类型", "医疗机构等级", "总费用"])
    await expect(result(page)).toContainText(label);
});

test("the address carries the case: reload, back and forward reopen it", async ({ page }) => {
  await page.goto(`/${STAY}`);
  await field(page, "总费用").fill("2.5万");
  await choose(page, "医疗机构等级", "二级");
  await expect(result(page)).toContainText("25,000.00");
  const hash = await page.evaluate(() => location.hash);
  expect(hash).toMatch(
    /^#\/\?assistance=none&care=inpatient&.*level=secondary&place=local&rules=[0-9a-f]{12}&total=25000$/,
  );
  await page.reload();
  await expect(field(page, "总费用")).toHaveValue("25,000");
  await expect(result(page)).toContainText("25,000.00");
  expect(await page.evaluate(() => location.hash)).toBe(hash);
  await page.goBack();
  await expect(field(page, "医疗机构等级").getByLabel("基层")).toBeChecked();
  await page.goForward();
  await expect(field(page, "医疗机构等级").getByLabel("二级")).toBeChecked();
});

test("a link opened in the same window replaces the form", async ({ page }) => {
  await page.goto(`/${STAY}`);
  await expect(field(page, "总费用")).toHaveValue("10,000");
  await page.goto(`/${STAY.replace("10000", "20000")}`);
  await expect(field(page, "总费用")).toHaveValue("20,000");
  await page.goBack();
  await expect(field(page, "总费用")).toHaveValue("10,000");
});

test("a link that no longer fits says what could not be read and keeps the rest", async ({ page }) => {
  await page.goto(`/${STAY}&colour=red&care=surgery&rules=000000000000`);
  await expect(page.getByText("有 2 处读不懂")).toBeVisible();
  await expect(page.getByText("“colour”：这里没有这一项（值是“red”）。")).toBeVisible();
  await expect(page.getByText("“就诊类型”写了不止一次")).toBeVisible();
  await expect(page.getByText("是按规则版本 000000000000 算的")).toBeVisible();
  await expect(field(page, "总费用")).toHaveValue("10,000");
  await expect(result(page)).toContainText("10,000.00");
  await page.getByRole("button", { name: "知道了" }).click();
  await expect(page.getByText("读不懂")).toBeHidden();
});

test("a form from a link can be cleared, and back leads to it again", async ({ page }) => {
  await page.goto(`/${STAY}`);
  await page.getByRole("button", { name: "清空重填" }).click();
  await expect(field(page, "总费用")).toHaveValue("");
  await expect(field(page, "城市")).toHaveValue("wenzhou");
  await page.goBack();
  await expect(field(page, "总费用")).toHaveValue("10,000");
});

test("a link to an unknown city keeps the rest and asks for a city", async ({ page }) => {
  await page.goto(`/${STAY.replace("wenzhou", "atlantis")}`);
  await expect(page.getByText("“城市”：认不出“atlantis”。")).toBeVisible();
  await expect(field(page, "总费用")).toHaveValue("10,000");
  await field(page, "城市").selectOption("宁波市");
  await expect(result(page)).toContainText("10,000.00");
});

test("an address that names no page says so and leads back", async ({ page }) => {
  await page.goto("/#/nowhere");
  await expect(page.getByRole("heading", { name: "没有这一页" })).toBeVisible();
  await page.getByRole("link", { name: "去算一次" }).click();
  await expect(field(page, "总费用")).toBeVisible();
});

test("what is typed on and on is all there after a reload right behind the last key", async ({ page }) => {
  await page.goto(`/${STAY}`);
  await field(page, "总费用").focus();
  await page.keyboard.press("End");
  // More often than a browser lets a page write its address.
  for (let times = 0; times < 45; times += 1) {
    await page.keyboard.press("1");
    await page.keyboard.press("Backspace");
  }
  await page.keyboard.press("7");
  await page.reload();
  await expect(field(page, "总费用")).toHaveValue("100,007");
  await page.goto("about:blank");
  await page.goBack();
  await expect(field(page, "总费用")).toHaveValue("100,007");
});

test("a digit more or less is no mistake beside the commas that the field put there", async ({ page }) => {
  await page.goto(`/${STAY}`);
  const total = field(page, "总费用");
  await total.focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Backspace");
  await expect(total).toHaveValue("10,00");
  // (1000 − 300) × 90% = 630
  await expect(headline(page)).toContainText("370.00");
  await page.keyboard.type("55");
  // (100055 − 300) × 90% = 89779.50
  await expect(headline(page)).toContainText("10,275.50");
  await total.blur();
  await expect(total).toHaveValue("100,055");
  await expect(total).not.toHaveAttribute("aria-invalid");
  // Commas of one's own are read as they stand.
  for (const typed of ["10,5", "1,23"]) {
    await total.fill(typed);
    await expect(total).toHaveAttribute("aria-invalid", "true");
  }
  await page.keyboard.type("0");
  await expect(total).toHaveValue("1,230");
  await expect(total).not.toHaveAttribute("aria-invalid");
});

test("rules that do not arrive are said in words and can be asked for again", async ({ page }) => {
  await page.route("**/rules/ningbo.*.json", (route) => route.abort());
  await page.goto(`/${STAY}`);
  await expect(result(page)).toContainText("10,000.00");
  await field(page, "城市").selectOption("宁波市");
  await expect(headline(page)).toContainText("没能取到宁波市的规则");
  await page.unroute("**/rules/ningbo.*.json");
  await page.getByRole("button", { name: "再试一次" }).click();
  await expect(result(page)).toContainText("10,000.00");
  await expect(page.getByText("没能取到")).toHaveCount(0);
});

test("the language is switched, said in the document, and kept", async ({ page }) => {
  await page.goto(`/${STAY}`);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What will I have to pay for this visit?");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByLabel("Total charge")).toHaveValue("10,000");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("button", { name: "中文" }).click();
  await expect(field(page, "总费用")).toHaveValue("10,000");
});

for (const language of ["中文", "English"]) {
  test(`axe finds nothing in any state of the form, ${language}`, async ({ page }) => {
    await page.goto("/");
    await page.getByRole("button", { name: language }).click();
    await expectNoViolations(page, "first visit");
    await page.goto(`/${STAY}&colour=red&rules=000000000000`);
    await page.getByRole("button", { name: language }).click();
    await expectNoViolations(page, "a link that does not fit");
    await page.goto(
      `/${STAY.replace("resident", "employee").replace("inpatient", "chronic").replace("=10000", "=lots")}`,
    );
    await expectNoViolations(page, "an employee's chronic visit with a mistake");
    await page.goto("/#/nowhere");
    await expectNoViolations(page, "no such page");
  });
}

test("nothing is wider than the screen", async ({ page }) => {
  for (const language of ["English", "中文"]) {
    await page.goto(`/${STAY}&${"colour".repeat(30)}=red`);
    await page.getByRole("button", { name: language }).click();
    await expect(page.locator("form")).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
});
