import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";
import { choose, field, result } from "./form.ts";

const TYPED = ["出生日期", "个人账户余额", "就诊日期", "总费用", "全自费", "超限价自费", "先行自付"];

/** Clears the example and answers the questions in the order given, as a person would. */
export async function fillIn(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: "换成我的" }).click();
  for (const [label, answer] of Object.entries(answers)) {
    if (!TYPED.includes(label)) await choose(page, label, answer);
    else {
      await field(page, label).fill(answer);
      await field(page, label).blur();
    }
  }
}

/** The one line that is read aloud. */
export const headline = (page: Page): Locator => result(page).getByRole("status");

const receipt = (page: Page): Locator => result(page).getByRole("table", { name: "总费用由谁付，加起来正好是总费用" });

/** Each amount of the receipt by its official name, with the word of its bound where it has one. */
export async function expectReceipt(page: Page, amounts: Readonly<Record<string, string>>): Promise<void> {
  for (const [official, amount] of Object.entries(amounts)) {
    const row = receipt(page)
      .getByRole("row")
      .filter({ hasText: `（${official}` });
    await expect(row.getByRole("cell"), official).toHaveText(amount);
  }
}

/** What a phrase of a document is cited for: the block with the figure, the document, the clause and the days. */
export const citation = (page: Page, fact: string, quote: string): Locator =>
  result(page).getByRole("blockquote").filter({ hasText: quote }).locator("..").filter({ hasText: fact }).first();

/** The formulas of all steps, in their order, once the explanation has arrived. */
export const formulas = async (page: Page): Promise<string[]> => {
  const formula = result(page).getByText("算式：");
  await formula.first().waitFor({ state: "attached" });
  const lines = await formula.locator("..").allInnerTexts();
  return lines.map((line) => line.replace(/^算式：\s*/, "").trim());
};

/** What each assumption is worth, as the list says it; those that are worth nothing are folded away. */
export const assumptions = (page: Page): Locator =>
  result(page)
    .getByRole("listitem")
    .filter({ hasText: /^. ?(估计|目标)如果/ });

/** All money figures that stand in tables, in their order, once they have arrived: the same in every language. */
export const figuresInTables = async (page: Page, region: string): Promise<string[]> => {
  const cell = page.getByRole("region", { name: region }).getByRole("cell");
  await cell.first().waitFor({ state: "attached" });
  return (await cell.allInnerTexts()).flatMap((text) => text.match(/[\d,]+\.\d\d/g) ?? []);
};

/** Turns to another address within the page that is open, and waits until it is drawn: nothing is loaded again. */
export async function turnTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(async (to) => {
    location.hash = to;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }, hash);
}

/** What stands in place of a part that is still to come, in both languages. */
const COMING = /^(正在|Fetching|Opening|Working|Trying).*…$/;

/** Lets axe look at the page as it is once all of its parts have arrived, by all of its rules. */
export async function expectNoViolations(page: Page, state: string): Promise<void> {
  await expect(page.getByRole("main")).toBeVisible();
  await expect(page.getByText(COMING)).toHaveCount(0);
  // Neither what is right nor a second page to gather what frames say: that took most of the time.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .setLegacyMode()
    .analyze();
  expect(violations.map(({ id, nodes }) => `${state}: ${id} ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}

/** The same with every fold opened. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  await expectNoViolations(page, state);
}

/** Pieces of text that look like the key of a text that is missing. */
export const keysShown = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const text = texts.currentNode.nodeValue?.trim() ?? "";
      if (/^([a-z-]+:)?[a-zA-Z_]+(\.[a-zA-Z_]+)+$/.test(text)) found.push(text);
    }
    return found;
  });
