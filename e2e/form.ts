import { test as base, expect, type Locator, type Page } from "@playwright/test";

/** The fields that are laid out as radio buttons. */
const GROUPS = ["参保类型", "在职或退休", "医疗机构等级"];

/** A resident's stay at a township hospital, after the newest rules began. */
export const STAY =
  "#/?assistance=none&care=inpatient&category=resident&city=wenzhou&date=2024-05-01&huiminbao=none&level=primary&place=local&site=township&total=10000";

/** The control or group of a field by its label; until the page has come alive the prerendered one, which may be hidden, is none. */
export const field = (page: Page, label: string): Locator =>
  GROUPS.includes(label)
    ? page.getByRole("group", { name: label, exact: true })
    : page.getByLabel(label, { exact: true }).filter({ visible: true });

/** Picks one answer of a group or a list. */
export async function choose(page: Page, label: string, answer: string): Promise<void> {
  if (GROUPS.includes(label)) await field(page, label).getByLabel(answer, { exact: true }).check();
  else await field(page, label).selectOption(answer);
}

export const result = (page: Page): Locator => page.getByRole("region", { name: "结算结果" });

/** Whatever a test does, nothing may leave the page's own origin, be missing there, be thrown, or be more than the page's policy allows. */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const faults: string[] = [];
    page.on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== "data:" && protocol !== "blob:" && origin !== baseURL) faults.push(request.url());
    });
    page.on("response", (response) => {
      // Rules of long ago may be gone.
      if (response.status() >= 400 && !response.url().includes("/rules/released/"))
        faults.push(`${response.status()} ${response.url()}`);
    });
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) faults.push(message.text());
    });
    await use(page);
    expect(faults).toEqual([]);
  },
});
