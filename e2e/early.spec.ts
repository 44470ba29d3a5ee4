import { expect, type Page } from "@playwright/test";
import { choose, field, STAY, test } from "./form.ts";
import { headline } from "./journey.ts";

/** Keeps the page's scripts back, as a slow network does, until they are let through. */
async function holdScripts(page: Page): Promise<() => void> {
  let letThrough = (): void => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route("**/assets/*.js", async (route) => {
    await held;
    await route.continue();
  });
  return letThrough;
}

const isAlive = (page: Page) => expect(page.locator("html")).not.toHaveAttribute("data-prerendered");

test("what is typed and chosen before the scripts arrive is in the form, the address and the result", async ({
  page,
}) => {
  const letThrough = await holdScripts(page);
  await page.goto("/", { waitUntil: "commit" });
  await expect(field(page, "总费用")).toHaveValue("4,862.30");
  await choose(page, "城市", "宁波市");
  await choose(page, "参保类型", "职工");
  await field(page, "出生日期").fill("1960-02-03");
  await field(page, "总费用").fill("12000.50");
  letThrough();
  await isAlive(page);
  await expect(field(page, "总费用")).toBeFocused();
  await expect(field(page, "总费用")).toHaveValue("12000.50");
  await page.keyboard.press("End");
  await page.keyboard.press("Backspace");
  await expect(field(page, "总费用")).toHaveValue("12000.5");
  await expect(field(page, "城市")).toHaveValue("ningbo");
  await expect(field(page, "参保类型").getByLabel("职工")).toBeChecked();
  await expect(page).toHaveURL(/birthDate=1960-02-03.*category=employee&city=ningbo.*total=12000\.5(&|$)/);
  await choose(page, "在职或退休", "退休");
  await expect(headline(page)).toContainText(/要付 [\d,]+\.\d\d 元/);
});

for (const hash of ["", STAY]) {
  test(`a language asked for before the scripts arrive is spoken, ${hash === "" ? "first visit" : "a link"}`, async ({
    page,
  }) => {
    const letThrough = await holdScripts(page);
    await page.goto(`/${hash}`, { waitUntil: "commit" });
    await page.getByRole("button", { name: "English" }).click();
    letThrough();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("What will I have to pay for this visit?");
    await expect(page.getByRole("button", { name: "English" })).toHaveAttribute("aria-pressed", "true");
  });
}

test("the large mode asked for before the scripts arrive comes once", async ({ page }) => {
  const letThrough = await holdScripts(page);
  await page.goto("/", { waitUntil: "commit" });
  await page.getByRole("button", { name: "长辈版" }).click();
  letThrough();
  await expect(page.locator("html")).toHaveAttribute("data-mode", "elder");
});

test("that the total is not known, ticked before the scripts arrive, is kept", async ({ page }) => {
  const letThrough = await holdScripts(page);
  await page.goto("/", { waitUntil: "commit" });
  await page.getByLabel("不知道要花多少").check();
  letThrough();
  await isAlive(page);
  await expect(page.getByLabel("不知道要花多少")).toBeChecked();
  await expect(field(page, "总费用")).toHaveValue("");
  await expect(headline(page)).toHaveText(/还不知道一共花多少/);
});

test("a first visit comes alive as it stood, dated today", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2024-05-06T10:00:00+08:00"));
  const letThrough = await holdScripts(page);
  await page.goto("/", { waitUntil: "commit" });
  await expect(field(page, "总费用")).toBeVisible();
  await page.locator("form").evaluate((form) => form.setAttribute("data-same", ""));
  letThrough();
  await isAlive(page);
  await expect(field(page, "就诊日期")).toHaveValue("2024-05-06");
  // The very element that was prerendered, not another in its place.
  await expect(page.locator("form")).toHaveAttribute("data-same");
  await expect(headline(page)).toContainText(/要付 [\d,]+\.\d\d 元/);
});

test("an address with a case shows nothing of the example before its own result", async ({ page }) => {
  const letThrough = await holdScripts(page);
  await page.goto(`/${STAY}`, { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("main")).toBeHidden();
  await expect(page.getByRole("textbox")).toHaveCount(0);
  letThrough();
  await expect(field(page, "总费用")).toHaveValue("10,000");
  await isAlive(page);
});

test("another page, kept English and kept people are not shown the example", async ({ page }) => {
  const letThrough = await holdScripts(page);
  await page.goto("/#/guides", { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("main")).toBeHidden();
  await page.evaluate(() => localStorage.setItem("people", "[]"));
  await page.goto("/?again", { waitUntil: "commit" });
  await expect(page.locator("main")).toBeHidden();
  await page.evaluate(() => localStorage.setItem("language", "en"));
  await page.goto("/?in-english", { waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
  letThrough();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("pay");
});

test("what was ticked before the scripts arrive stays ticked", async ({ page }) => {
  const letThrough = await holdScripts(page);
  await page.goto("/", { waitUntil: "commit" });
  await page.getByRole("checkbox").first().check();
  letThrough();
  await isAlive(page);
  await expect(page.getByRole("checkbox").first()).toBeChecked();
  await expect(page).toHaveURL(/total=unknown/);
});
