import { expect, type Page } from "@playwright/test";
import { result, STAY, test } from "./form.ts";
import { formulas, headline } from "./journey.ts";

/** What came after Chrome 87 and Safari 14 is taken away before anything of the page runs. */
function takeAway(): void {
  const items = [
    "at",
    "findLast",
    "findLastIndex",
    "group",
    "groupToMap",
    "toReversed",
    "toSorted",
    "toSpliced",
    "with",
  ];
  const gone: [object, string[]][] = [
    [Array.prototype, items],
    [Object.getPrototypeOf(Uint8Array.prototype), items],
    [Array, ["fromAsync"]],
    [String.prototype, ["at", "isWellFormed", "toWellFormed"]],
    [Object, ["groupBy", "hasOwn"]],
    [Map, ["groupBy"]],
    [Set.prototype, ["difference", "intersection", "isSubsetOf", "isSupersetOf", "symmetricDifference", "union"]],
    [Object.getPrototypeOf(Object.getPrototypeOf([].values())), ["drop", "filter", "map", "some", "take", "toArray"]],
    [Promise, ["try", "withResolvers"]],
    [Crypto.prototype, ["randomUUID"]],
    [AbortSignal, ["any", "timeout"]],
    [AbortSignal.prototype, ["throwIfAborted"]],
    [URL, ["canParse", "parse"]],
    [HTMLElement.prototype, ["hidePopover", "inert", "showPopover", "togglePopover"]],
    [Document.prototype, ["startViewTransition"]],
    [window, ["navigation", "reportError", "scheduler", "structuredClone"]],
  ];
  for (const [owner, names] of gone) {
    for (const name of names) Reflect.deleteProperty(owner, name);
  }
  // Older formats make a number of a text; newer ones read it digit by digit.
  const format = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, "format")?.get;
  Object.defineProperty(Intl.NumberFormat.prototype, "format", {
    get(this: Intl.NumberFormat) {
      const write = format?.call(this);
      return (value: unknown) => write(typeof value === "bigint" ? value : Number(value));
    },
  });
}

/** Takes out of the styles at hand what Chrome 87 leaves out: containers, newer selectors, and what asks for newer measures. */
function weed(): void {
  const isNew = (rule: CSSRule): boolean =>
    rule instanceof CSSContainerRule ||
    (rule instanceof CSSSupportsRule && /\d(dvh|cqi)/.test(rule.conditionText)) ||
    (rule instanceof CSSStyleRule && /:(is|where|has)\(/.test(rule.selectorText));
  const weedIn = (owner: CSSStyleSheet | CSSGroupingRule): void => {
    for (let i = owner.cssRules.length - 1; i >= 0; i -= 1) {
      const rule = owner.cssRules[i];
      if (rule && isNew(rule)) owner.deleteRule(i);
      else if (rule instanceof CSSGroupingRule) weedIn(rule);
      else if (rule instanceof CSSStyleRule) rule.style.removeProperty("container-type");
    }
  };
  for (const sheet of document.styleSheets) weedIn(sheet);
}

const expectWithinScreen = async (page: Page): Promise<void> => {
  await page.evaluate(weed);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
};

test.beforeEach(({ page }) => page.addInitScript(takeAway));

test("an older phone settles a stay and explains it", async ({ page }) => {
  await page.goto(`/${STAY}`);
  // (10000 − 300) × 90% = 8730; 10000 − 8730 = 1270
  await expect(headline(page)).toHaveText(/1,270\.00 元/);
  await expect.poll(() => formulas(page)).toContain("9,700.00 × 90% = 8,730.00");
  await page.getByLabel("总费用", { exact: true }).fill("1234567.89");
  await expect(result(page).getByRole("table").first()).toContainText("1,234,567.89");
  await expectWithinScreen(page);
});

test("an older phone says what is wrong with an answer", async ({ page }) => {
  await page.goto(`/${STAY.replace("=10000", "=lots")}&colour=red`);
  await expect(page.getByText("“colour”：这里没有这一项（值是“red”）。")).toBeVisible();
  await expect(result(page)).toContainText("“总费用”要写成金额");
  await expectWithinScreen(page);
});

test("an older phone compares with other situations", async ({ page }) => {
  await page.goto(`/${STAY.replace("#/?", "#/what-if?")}`);
  await expect(page.getByRole("table", { name: "换一家医院（按等级）" })).toContainText("3,560.00");
  await expect(page.getByRole("img")).not.toHaveCount(0);
  await expectWithinScreen(page);
});

test("an older phone opens the guides", async ({ page }) => {
  await page.goto("/#/guides?city=wenzhou&day=2024-03-15&flexible=resumed&guide=start&who=flexible");
  await expect(page.getByRole("region", { name: "回答" })).toContainText("从 2024年5月1日起");
  await expectWithinScreen(page);
});

test("an older phone changes to English", async ({ page }) => {
  await page.goto(`/${STAY}`);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("region", { name: "Settlement" })).toContainText("1,270.00");
  await expectWithinScreen(page);
});
