import { expect, type Locator, type Page } from "@playwright/test";

/** Chooses before the page is opened what is kept on the device. */
export async function remember(page: Page, kept: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript((choices) => {
    // An empty page has no storage.
    if (location.protocol === "about:") return;
    for (const [name, value] of Object.entries(choices))
      if (localStorage.getItem(name) === null) localStorage.setItem(name, value);
  }, kept);
}

/** What the page asks. */
export const question = (page: Page): Locator => page.getByRole("main").getByRole("heading", { level: 2 }).first();

/** Presses the tab key until something has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}

/** Whatever can be pressed and is smaller than it should be. */
export const smallTargets = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((size) => {
    const targets = document.querySelectorAll(
      "button, select, summary, a[href], input:not([type=radio], [type=checkbox]), label:has(input)",
    );
    return [...targets].flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width > 0 && height < size - 0.5 ? [`${target.textContent || target.tagName} ${height}`] : [];
    });
  }, least);

/** The questions of a resident's stay in a township hospital, each with its answer: a choice or an amount. */
export const ANSWERS: readonly (readonly [question: string, answer: string])[] = [
  ["您的医保是在哪里办的？", "温州市"],
  ["您参加的是哪一种医保？", "居民医保（村里、社区、学校交的）"],
  ["是哪一天看的病？", "2024-05-01"],
  ["这次是怎么看病的？", "住院"],
  ["在哪里看的病？", "在参加医保的市里"],
  ["去的是多大的医院？", "卫生院、社区医院、村卫生室（基层）"],
  ["是下面哪一种地方？", "乡镇卫生院"],
  ["这次看病，一共花了多少钱？", "10000"],
  ["里面有多少钱，是医保完全不管的？", "没有"],
  ["有没有要自己先付的一小部分？", "没有"],
  ["您买过“惠民保”吗？", "不知道，先按没有买算"],
  ["家里有没有被政府认定为困难家庭？", "不知道，先按没有算"],
];
