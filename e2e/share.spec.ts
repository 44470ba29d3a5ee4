import { expect, type Locator, type Page } from "@playwright/test";
import { result, STAY, test } from "./form.ts";
import { expectAccessible, figuresInTables, formulas, headline, keysShown } from "./journey.ts";
import { decoded, pixelsOf, scannedFrom } from "./qr.ts";

/** Three payers, a purse besides cash, and parts outside the catalogue. */
const FULL =
  "#/?accountBalance=500&assistance=none&care=inpatient&category=employee&city=wenzhou&date=2024-05-01&firstPay=1500.5&huiminbao=wenzhou-employee&level=primary&overLimit=120&ownExpense=3210.55&place=local&retired=false&site=township&total=52345.67";
const TWICE = `${STAY}&2.care=inpatient&2.date=2025-06-01&2.level=tertiary&2.total=20000`;
/** More visits than a code has room for. */
const LONG = Array.from({ length: 20 }, (_, i) => i + 2).reduce(
  (hash, n) =>
    `${hash}&${n}.care=outpatient&${n}.date=2024-05-${String(n).padStart(2, "0")}&${n}.level=primary&${n}.total=100`,
  STAY,
);

const part = (page: Page): Locator => page.getByRole("region", { name: "保存和转发" });
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test.beforeEach(({ context }) => context.grantPermissions(["clipboard-read", "clipboard-write"]));

/** The code on the screen as a phone sees it. */
const scanned = (page: Page): Promise<string | undefined> =>
  scannedFrom(page, part(page).getByRole("img", { name: /二维码/ }));

test("the way from the amount to the link, and the link opens the same result to the fen", async ({
  page,
  browser,
}) => {
  await page.goto(`/${FULL}`);
  await expect(headline(page)).toHaveText(/6,590\.71 元/);
  await result(page).getByRole("button", { name: "转发" }).click();
  await expect(page.getByRole("heading", { name: "保存和转发" })).toBeFocused();
  await part(page).getByRole("button", { name: "复制链接" }).click();
  await expect(part(page).getByText("复制好了。")).toBeVisible();
  const link = await clipboard(page);
  expect(link).toBe(await part(page).getByLabel("这个结果的链接").inputValue());
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#\/\?accountBalance=500&.*&rules=[0-9a-f]{12}&.*&total=52345\.67$/);
  expect(await scanned(page)).toBe(link);
  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await expect(headline(other)).toHaveText((await headline(page).textContent()) ?? "");
  await expect.poll(() => formulas(other)).toEqual(await formulas(page));
  expect(await figuresInTables(other, "结算结果")).toEqual(await figuresInTables(page, "结算结果"));
  // Made under today's rules: there is nothing to compare with.
  await expect(other.getByText("这个链接是按规则版本")).toHaveCount(0);
  await other.context().close();
});

test("the link follows what is typed", async ({ page }) => {
  await page.goto(`/${STAY}`);
  await expect(part(page).getByLabel("这个结果的链接")).toHaveValue(/total=10000$/);
  await page.getByLabel("总费用", { exact: true }).fill("12000");
  await expect(part(page).getByLabel("这个结果的链接")).toHaveValue(/total=12000$/);
  await expect.poll(() => scanned(page)).toContain("total=12000");
});

test("a link made under older rules is passed on under today's, without what could not be read in it", async ({
  page,
}) => {
  await page.goto(`/${STAY}&rules=0123456789ab&colour=red`);
  await expect(part(page).getByLabel("这个结果的链接")).toHaveValue(
    /^(?!.*(0123456789ab|colour)).*&rules=[0-9a-f]{12}&/,
  );
});

test("where the clipboard is refused the old way is tried, and else the text is selected", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto(`/${STAY}`);
  await part(page).getByRole("button", { name: "复制链接" }).click();
  await expect(part(page).getByText("浏览器不让自动复制。文字已经选中了")).toBeVisible();
  const field = part(page).getByLabel("这个结果的链接");
  await expect(field).toBeFocused();
  const selected = await field.evaluate((one: HTMLTextAreaElement) =>
    one.value.slice(one.selectionStart, one.selectionEnd),
  );
  expect(selected).toBe(await field.inputValue());
});

test("a device that can hand things on is asked to, for the link and for the picture", async ({ page }) => {
  await page.addInitScript(() => {
    const sent: unknown[] = [];
    Object.assign(window, { sent });
    navigator.canShare = () => true;
    navigator.share = async (data) => {
      sent.push({
        url: data?.url,
        files: data?.files?.map(({ name, type, size }) => ({ name, type, isFull: size > 10_000 })),
      });
    };
  });
  await page.goto(`/${STAY}`);
  await part(page).getByRole("button", { name: "用别的应用发链接" }).click();
  await part(page).getByRole("button", { name: "做成图片" }).click();
  await part(page).getByRole("button", { name: "把图片发出去" }).click();
  const sent = () => page.evaluate(() => (window as unknown as { sent: unknown[] }).sent);
  await expect.poll(sent).toHaveLength(2);
  const [link, picture] = (await sent()) as [{ url: string }, { files: unknown[] }];
  expect(link.url).toBe(await part(page).getByLabel("这个结果的链接").inputValue());
  expect(picture.files).toEqual([
    { name: expect.stringMatching(/^明白账-\d{4}-\d\d-\d\d\.png$/), type: "image/png", isFull: true },
  ]);
});

for (const [language, make, alt, save] of [
  ["中文", "做成图片", /^结果的图片：您大约要付 6,590\.71 元/, "保存图片"],
  ["English", "Make the picture", /^Picture of the result: You pay about 6,590\.71 yuan/, "Save the picture"],
] as const) {
  test(`the picture is drawn, leads back by its code, and can be saved, ${language}`, async ({ page }) => {
    await page.goto(`/${FULL}`);
    await page.getByRole("button", { name: language }).click();
    await page.getByRole("button", { name: make }).click();
    const image = page.getByRole("img", { name: alt });
    const url = (await image.getAttribute("src")) ?? "";
    expect(url).toMatch(/^data:image\/png;base64,/);
    const pixels = await pixelsOf(page, url);
    expect(pixels.width).toBe(1080);
    expect(pixels.height).toBeGreaterThan(1200);
    expect(pixels.height).toBeLessThan(2600);
    // Paper, ink, accent and the payers of this bill.
    for (const colour of [
      "255,253,248",
      "35,33,29",
      "18,75,62",
      "10,87,69",
      "229,162,19",
      "207,79,23",
      "119,113,106",
    ]) {
      expect(pixels.colours).toContain(colour);
    }
    expect(decoded(pixels)).toMatch(/#\/\?accountBalance=500&.*&total=52345\.67$/);
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: save }).click();
    expect((await download).suggestedFilename()).toMatch(/-\d{4}-\d\d-\d\d\.png$/);
  });
}

test("the text says the result, who pays, what it rests on and where to see it again", async ({ page }) => {
  await page.goto(`/${STAY}`);
  await part(page).getByRole("button", { name: "复制文字" }).click();
  await expect(part(page).getByText("复制好了。")).toBeVisible();
  const lines = (await clipboard(page)).split(/\r?\n/);
  expect(lines).toContain("温州市，居民，住院，基层医疗机构，2024年5月1日，总费用 10,000.00 元");
  expect(lines).toContain("您大约要付 1,270.00 元");
  expect(lines).toContain("· 基本医保：约 8,730.00");
  expect(lines).toContain("· 总费用：10,000.00");
  expect(lines.some((line) => /^· 基本医保报销比例：90%（温政办〔2024〕6号《.*》 三（八）/.test(line))).toBe(true);
  expect(lines).toContain(`每一步的算法和依据：${await part(page).getByLabel("这个结果的链接").inputValue()}`);
});

test("several visits go along, and too many for a code are said to be", async ({ page }) => {
  await page.goto(`/${TWICE}`);
  await part(page).getByRole("button", { name: "复制文字" }).click();
  await expect(part(page).getByText("复制好了。")).toBeVisible();
  const text = await clipboard(page);
  expect(text).toContain("2024 年谁来付（元）：");
  expect(text).toContain("2025 年谁来付（元）：");
  expect(await scanned(page)).toContain("2.total=20000");
  await page.goto("about:blank");
  await page.goto(`/${LONG}`);
  await expect(part(page).getByText("内容太多，放不进二维码。请用上面的链接")).toBeVisible();
  await expect(part(page).getByRole("img", { name: /二维码/ })).toHaveCount(0);
  await part(page).getByRole("button", { name: "做成图片" }).click();
  await expect(part(page).getByRole("img", { name: /^结果的图片/ })).toBeVisible();
});

test("what only paper needs is on paper, and what only the screen needs is not", async ({ page }) => {
  await page.goto(`/${FULL}`);
  await expect(part(page).getByRole("button", { name: "复制链接" })).toBeVisible();
  await expect(result(page).getByText("填的是什么")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  for (const answer of [
    "城市：温州市",
    "参保类型：职工",
    "就诊日期：2024年5月1日",
    "医疗机构等级：基层",
    "全自费：3,210.55 元",
  ]) {
    await expect(result(page).getByText(answer)).toBeVisible();
  }
  await expect(result(page).getByText(/^\d{4}年\d{1,2}月\d{1,2}日打印，规则版本 [0-9a-f]{12}$/)).toBeVisible();
  await expect(result(page).getByText(/^http:\/\/127.*total=52345\.67$/)).toBeVisible();
  await expect(result(page).getByRole("img", { name: /二维码/ })).toBeVisible();
  await expect(part(page)).toBeHidden();
  await expect(result(page).getByRole("button", { name: "打印" })).toBeHidden();
  await expect(page.getByLabel("总费用", { exact: true })).toBeHidden();
});

test("print waits for what belongs on paper", async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { printed: [] });
    window.print = () => {
      const hasEnd = document.body.textContent.includes("打印，规则版本");
      (window as unknown as { printed: unknown[] }).printed.push(hasEnd);
    };
  });
  await page.route("**/assets/share-view-*.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.goto(`/${STAY}`);
  await result(page).getByRole("button", { name: "打印" }).click();
  await expect.poll(() => page.evaluate(() => (window as unknown as { printed: unknown[] }).printed)).toEqual([true]);
});

test("the amount stands while the part that shares it cannot be fetched, and it can be asked for again", async ({
  page,
}) => {
  await page.route("**/assets/share-view-*.js", (route) => route.abort());
  await page.goto(`/${STAY}`);
  await expect(part(page).getByText("没能取到这一部分")).toBeVisible();
  await expect(headline(page)).toHaveText(/1,270\.00 元/);
  await page.unroute("**/assets/share-view-*.js");
  await part(page).getByRole("button", { name: "再试一次" }).click();
  await expect(part(page).getByRole("button", { name: "复制链接" })).toBeVisible();
});

test("the keyboard alone copies the link and makes the picture", async ({ page }) => {
  await page.goto(`/${STAY}`);
  await expect(part(page).getByRole("button", { name: "复制链接" })).toBeVisible();
  await result(page).getByRole("button", { name: "转发" }).focus();
  await page.keyboard.press("Enter");
  const copy = part(page).getByRole("button", { name: "复制链接" });
  for (let i = 0; i < 4 && !(await copy.evaluate((one) => one === document.activeElement)); i += 1) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await expect(part(page).getByText("复制好了。")).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(part(page).getByRole("link", { name: "保存图片" })).toBeVisible();
});

for (const [language, make] of [
  ["中文", "做成图片"],
  ["English", "Make the picture"],
] as const) {
  test(`axe finds nothing, no text is missing and nothing is wider than the screen, ${language}`, async ({ page }) => {
    await page.goto(`/${FULL}`);
    await page.getByRole("button", { name: language }).click();
    await page.getByRole("button", { name: make }).click();
    await expect(page.locator("img[src^='data:']")).toBeVisible();
    expect(await keysShown(page)).toEqual([]);
    await expectAccessible(page, "sharing");
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "30px";
    });
    const width = page.viewportSize()?.width ?? 0;
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
