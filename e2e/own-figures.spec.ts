import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { result, test } from "./form.ts";
import { expectAccessible, headline } from "./journey.ts";

/** A resident's stay in a tertiary hospital: no document at hand gives its deductible (assumed 800) or rate (assumed 70%). */
const STAY = "?assistance=none&care=inpatient&category=resident&city=wenzhou&date=2024-05-01&huiminbao=none";
const TERTIARY = `${STAY}&level=tertiary&place=local&total=10000`;

const replace = (page: Page, name: string) =>
  result(page)
    .getByRole("button", { name: `填真实的数：${name}` })
    .first();
const deductible = (page: Page) => page.getByRole("textbox", { name: "基本医保起付线" });

async function enterDeductible(page: Page, amount: string): Promise<void> {
  await replace(page, "基本医保起付线").click();
  await deductible(page).fill(amount);
  await page.getByRole("button", { name: "用这个数" }).click();
}

test("an assumed figure is replaced in two steps, and the result, its reason and its address follow", async ({
  page,
}) => {
  await page.goto(`/#/${TERTIARY}`);
  // (10,000 − 800) × 70% = 6,440.
  await expect(headline(page)).toContainText("3,560.00");
  await enterDeductible(page, "1200");
  // (10,000 − 1,200) × 70% = 6,160.
  await expect(headline(page)).toContainText("3,840.00");
  await expect(page.getByRole("heading", { name: "您自己填的数（1 个）" })).toBeFocused();
  await expect(result(page).getByText("用于：居民 · 住院 · 三级医院")).toBeVisible();
  await expect(result(page).getByText("您自己填的").first()).toBeVisible();
  await expect(page).toHaveURL(/figures=.*1200\.00/);
  await page.getByRole("button", { name: "删掉：基本医保起付线" }).click();
  await expect(headline(page)).toContainText("3,560.00");
  await page.getByRole("button", { name: "撤销删除" }).click();
  await expect(headline(page)).toContainText("3,840.00");
});

test("by keyboard alone, from a step's own citation", async ({ page }) => {
  await page.goto(`/#/${TERTIARY}`);
  const step = result(page).getByRole("listitem").filter({ hasText: "9,200.00 × 70%" });
  await step
    .getByRole("button", { name: /^填真实的数/ })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("form:focus-within")).toBeVisible();
  await page.keyboard.type("lots");
  await page.keyboard.press("Enter");
  await expect(page.locator("input:focus")).toHaveAccessibleDescription(/要写/);
  await page.keyboard.press("Escape");
  await expect(step.getByRole("button", { name: /^填真实的数/ }).first()).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.type("65");
  await page.keyboard.press("Enter");
  // (10,000 − 800) × 65% = 5,980.
  await expect(headline(page)).toContainText("4,020.00");
});

test("it stays on the device for its city, its level and its days", async ({ page }) => {
  await page.goto(`/#/${TERTIARY}`);
  await enterDeductible(page, "1200");
  await expect(headline(page)).toContainText("3,840.00");
  await page.getByRole("button", { name: "改：基本医保起付线" }).click();
  await page.getByText("从哪天起、依据、备注").click();
  await page.getByLabel("从哪天起", { exact: true }).fill("2024-06-01");
  await page.getByLabel("到哪天为止").fill("2024-05-31");
  await page.getByRole("button", { name: "用这个数" }).click();
  await expect(page.getByLabel("到哪天为止")).toHaveAccessibleDescription(/比开始的日子还早/);
  await page.getByLabel("到哪天为止").fill("2024-12-31");
  await page.getByLabel("依据").fill("窗口的告示");
  await page.getByRole("button", { name: "用这个数" }).click();
  // The stay was in May.
  await expect(headline(page)).toContainText("3,560.00");
  await page.goto("/?again");
  await page.getByLabel("就诊日期").fill("2024-06-01");
  await page.getByRole("radio", { name: "三级" }).check();
  await expect(page).toHaveURL(/figures=.*1200\.00/);
});

test("a table travels by file and by link, and gives the same result elsewhere", async ({ page, browser, baseURL }) => {
  await page.goto(`/#/${TERTIARY}`);
  await enterDeductible(page, "1200");
  await expect(headline(page)).toContainText("3,840.00");
  await result(page)
    .getByRole("link", { name: /^自己填的数/ })
    .click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "存成文件" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("wenzhou.yaml");
  const text = await readFile(await file.path(), "utf8");
  const link = await page.getByLabel("带着这些数的链接").inputValue();

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? "", locale: "zh-CN", serviceWorkers: "block" });
  const other = await elsewhere.newPage();
  await other.goto("/#/figures?city=wenzhou");
  const upload = (name: string, content: string) =>
    other.getByLabel("从文件读入").setInputFiles({ name, mimeType: "application/yaml", buffer: Buffer.from(content) });
  await upload("bad.yaml", text.replace('"1200.00"', '"much"'));
  await expect(
    other.getByText(/“bad\.yaml”这份文件读不懂，里面的数一个也没有用。读不懂的地方在第 \d+ 行。/),
  ).toBeVisible();
  await expect(other.getByText(/bad\.yaml:\d+:/)).toContainText("最多两位小数，不带别的字");
  await expect(other.getByText(/bad\.yaml:\d+:/)).toContainText("（invalidValue）");
  await upload("unknown.yaml", text.replace("basic.deductible", "basic.dedu"));
  await expect(other.getByText(/“unknown\.yaml”这份文件读不懂/)).toBeVisible();
  await expect(other.getByText("docs/")).toHaveCount(0);
  await upload("other.yaml", text.replace("wenzhou", "zhejiang"));
  await expect(other.getByText(/另一个城市/)).toBeVisible();
  await upload("wenzhou.yaml", text);
  await expect(other.getByText("读入了 1 个数。", { exact: true })).toBeVisible();
  await upload("wenzhou.yaml", text.replace("1200.00", "1300.00"));
  await expect(other.getByText("读入了 1 个数，其中 1 个换掉了原来的。")).toBeVisible();
  await expect(other.getByRole("button", { name: "撤销删除" })).toHaveCount(0);
  await other.getByRole("button", { name: "撤销读入，恢复原来的" }).click();
  await expect(other.getByText("1,200.00 元").first()).toBeVisible();
  await expect(other.getByText(/读入了/)).toHaveCount(0);
  await other.goto(`/?again#/${TERTIARY}`);
  await other.getByRole("button", { name: "改用我自己的" }).click();
  await expect(headline(other)).toContainText("3,840.00");
  await elsewhere.close();

  const third = await browser.newContext({ baseURL: baseURL ?? "", locale: "zh-CN", serviceWorkers: "block" });
  const reader = await third.newPage();
  await reader.goto(link);
  await expect(reader.getByText(/用了 1 个跟着链接来的数/)).toBeVisible();
  await reader.getByRole("button", { name: "以后都用，存到这台设备" }).click();
  await expect(reader.getByText(/用了 1 个跟着链接来的数/)).toBeHidden();
  await reader.goto(`/?again#/${TERTIARY}`);
  await expect(headline(reader)).toContainText("3,560.00");
  await reader.getByRole("button", { name: "改用我自己的" }).click();
  await expect(headline(reader)).toContainText("3,840.00");
  await third.close();
});

const RATE =
  '[{"parameter":"basic.rate","when":{"care":"inpatient","category":"resident","level":"tertiary"},"value":"0.75"}]';
const DUE = '[{"parameter":"basic.deductible","value":"100.00"}]';
const keep = (page: Page, figures: string) =>
  page.addInitScript((kept) => {
    if (localStorage.getItem("figures:wenzhou") === null) localStorage.setItem("figures:wenzhou", kept);
  }, figures);
const kept = (page: Page) => page.evaluate(() => localStorage.getItem("figures:wenzhou"));

test("a figure typed into a link's case is one's own, beside those kept before", async ({ page }) => {
  await keep(page, RATE);
  await page.goto(`/#/${TERTIARY}`);
  await expect(page.getByText("您在这台设备上填过的 1 个数，这个链接没有用。")).toBeVisible();
  await enterDeductible(page, "900");
  // (10,000 − 900) × 75% = 6,825: both are one's own, and both are used.
  await expect(headline(page)).toContainText("3,175.00");
  await expect(page.getByRole("heading", { name: "您自己填的数（2 个）" })).toBeVisible();
  await expect(page.getByText(/跟着链接来的数/)).toBeHidden();
  expect(await kept(page)).toContain('"900.00"');
  expect(await kept(page)).toContain('"0.75"');
  await page.getByRole("button", { name: "删掉：基本医保起付线" }).click();
  // (10,000 − 800) × 75% = 6,900.
  await expect(headline(page)).toContainText("3,100.00");
  expect(await kept(page)).toBe(RATE);
});

test("figures of a link are taken over beside one's own, and given back", async ({ page }) => {
  await keep(page, RATE);
  await page.goto(`/#/${TERTIARY}&figures=${encodeURIComponent(DUE)}`);
  // (10,000 − 100) × 70% = 6,930.
  await expect(headline(page)).toContainText("3,070.00");
  await page.getByRole("button", { name: "以后都用，存到这台设备" }).click();
  // (10,000 − 100) × 75% = 7,425.
  await expect(headline(page)).toContainText("2,575.00");
  await expect(page.getByText("存下了 1 个数。", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "撤销，恢复原来的" }).click();
  await expect(headline(page)).toContainText("3,070.00");
  expect(await kept(page)).toBe(RATE);
});

test("a figure entered beside a link's own stays, without the link's", async ({ page }) => {
  await keep(page, RATE);
  await page.goto(`/#/${TERTIARY}&figures=${encodeURIComponent(DUE.replace("basic.deductible", "critical.cap"))}`);
  await expect(page.getByText(/用了 1 个跟着链接来的数/)).toBeVisible();
  await enterDeductible(page, "900");
  // (10,000 − 900) × 70% = 6,370.
  await expect(headline(page)).toContainText("3,630.00");
  await expect(page.getByText(/用了 1 个跟着链接来的数/)).toBeVisible();
  expect(await kept(page)).toContain('"900.00"');
  expect(await kept(page)).not.toContain("critical");
});

test("what the device does not take holds until the page is closed, and that is said", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.goto(`/#/${TERTIARY}`);
  await enterDeductible(page, "900");
  // (10,000 − 900) × 70% = 6,370.
  await expect(headline(page)).toContainText("3,630.00");
  await expect(page.getByRole("alert")).toHaveText(/没能存在这台设备上/);
  await expect(page.getByText(/跟着链接来的数/)).toBeHidden();
});

test("the rulebook's way to one's own figures finds them", async ({ page }) => {
  await keep(page, RATE);
  await page.goto("/#/rulebook?city=wenzhou&view=unknown");
  await page.getByRole("link", { name: /^自己填的数/ }).click();
  await expect(page.getByRole("heading", { name: "您自己填的数（1 个）" })).toBeVisible();
  await expect(page.getByText(/这个链接没有用/)).toBeHidden();
});

test("no link has words of its own printed as a document's", async ({ page }) => {
  const when = '"when":{"care":"inpatient","category":"resident","level":"tertiary"}';
  const source = '"source":{"document":"wz-2024-6","clause":"三（八）","quote":"起付标准一百元"}';
  const figures = `[{"parameter":"basic.deductible",${when},"value":"100.00",${source}}]`;
  await page.goto(`/#/${TERTIARY}&figures=${encodeURIComponent(figures)}`);
  await expect(headline(page)).toContainText("3,070.00");
  await expect(result(page).getByText("填的人写的依据：wz-2024-6 三（八） 起付标准一百元").first()).toBeAttached();
  await expect(result(page).getByRole("blockquote").filter({ hasText: "起付标准一百元" })).toHaveCount(0);
});

test("figures that cannot be used are not used at all, and that is said", async ({ page }) => {
  const figures = encodeURIComponent('[{"parameter":"basic.deductible","value":"<b>1</b>"}]');
  await page.goto(`/#/${TERTIARY}&figures=${figures}`);
  await expect(page.getByRole("alert")).toContainText("有读不懂的，一个也没有用");
  await expect(page.getByText(/^给做这些数的人看/)).toContainText("最多两位小数");
  await expect(headline(page)).toContainText("3,560.00");
  await page.getByRole("button", { name: "不用它们" }).click();
  await expect(page).not.toHaveURL(/figures=/);
});

test("the Huiminbao contract in short", async ({ page }) => {
  await page.goto(`/#/figures${TERTIARY.replace("huiminbao=none", "huiminbao=wenzhou-resident")}`);
  await expect(page.getByLabel("惠民保", { exact: true })).toHaveValue("wenzhou-resident");
  await page.getByLabel("惠民保（目录以内）比例").fill("160");
  await page.getByRole("button", { name: "用合同上的数" }).click();
  await expect(page.getByLabel("惠民保（目录以内）比例")).toHaveAccessibleDescription(/0 到 100/);
  await expect(page.getByLabel("惠民保（目录以内）比例")).toBeFocused();
  await page.getByLabel("惠民保（目录以内）比例").fill("50");
  await page.getByLabel("惠民保（目录以内）起付线").fill("1000");
  await page.keyboard.press("Enter");
  await expect(page.getByText("记下了，结果已经按合同算。")).toBeVisible();
  await page.getByRole("link", { name: "回到结果" }).click();
  // 3,560 of the stay is left in scope: (3,560 − 1,000) × 50% = 1,280.
  await expect(headline(page)).toContainText("2,280.00");
});

for (const language of ["zh-CN", "en"]) {
  test(`axe finds nothing, no text is missing and nothing is wider than the screen, ${language}`, async ({ page }) => {
    await page.addInitScript((chosen) => localStorage.setItem("language", chosen), language);
    const figures = encodeURIComponent(
      '[{"parameter":"basic.deductible","when":{"level":"tertiary"},"value":"1200.00","from":"2024-01-01","note":"x"}]',
    );
    await page.goto(`/#/figures${TERTIARY}&figures=${figures}`);
    await page.locator("select[name=figure-parameter]").selectOption("critical.brackets");
    await expect(page.locator("main")).not.toContainText(/\w+:\w+\.\w+|\{\{/);
    await expectAccessible(page, "own figures");
    const side = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(side).toBeLessThanOrEqual(0);
  });
}

const BROKEN = `${RATE.slice(0, -1)},{"parameter":"basic.cap","value":"much"}]`;

test("damaged figures of the device are told, and the others used once it is without them", async ({ page }) => {
  await keep(page, BROKEN);
  await page.goto(`/#/${TERTIARY}&figures=${encodeURIComponent(BROKEN)}`);
  const told = page.getByRole("alert").filter({ hasText: "有 1 个坏了，读不出来" });
  await expect(told).toContainText("基本医保封顶线：much");
  // (10,000 − 800) × 70% = 6,440.
  await expect(headline(page)).toContainText("3,560.00");
  await expectAccessible(page, "damaged figures");
  await page.getByRole("button", { name: "去掉坏的" }).click();
  // (10,000 − 800) × 75% = 6,900.
  await expect(headline(page)).toContainText("3,100.00");
  await expect(told).toHaveCount(0);
  expect(await kept(page)).toBe(RATE);
});

test("a table of the device that is no table at all is told in a link's case, and a new figure is kept", async ({
  page,
}) => {
  await keep(page, "[{");
  await page.goto(`/#/${TERTIARY}`);
  await expect(page.getByRole("alert")).toContainText("您存在这台设备上的数坏了，读不出来，没有用");
  await enterDeductible(page, "1200");
  await expect(headline(page)).toContainText("3,840.00");
  expect(await kept(page)).toContain('"1200.00"');
});

test("figures of a link that cannot be read are told in plain words", async ({ page }) => {
  await page.goto(`/#/${TERTIARY}&figures=${encodeURIComponent(DUE.replace("100.00", "much"))}`);
  await expect(page.getByRole("alert")).toContainText("请找给您链接的人，重新要一个。");
  await expect(page.getByRole("alert")).toContainText("（invalidValue）");
});

test("the contract form begins with a product that the person may have", async ({ page }) => {
  await page.goto(`/#/figures${STAY.replace("resident", "employee")}&level=tertiary&total=1`);
  await expect(page.getByLabel("惠民保", { exact: true })).toHaveValue("wenzhou-employee");
  await page.goto(`/#/figures${STAY}&level=tertiary&total=1`);
  await expect(page.getByLabel("惠民保", { exact: true })).not.toHaveValue("wenzhou-employee");
});
