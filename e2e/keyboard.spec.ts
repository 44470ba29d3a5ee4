import { expect } from "@playwright/test";
import { field, result, STAY, test } from "./form.ts";

test("the keyboard alone leads from the first field to the result", async ({ page }) => {
  await page.goto(`/${STAY}`);
  // The document's own word: within a date's calendar button `:focus` finds nothing.
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("name") ?? "");
  await field(page, "城市").focus();
  const reached: string[] = [];
  for (let step = 0; step < 40 && reached.at(-1) !== "firstPay"; step += 1) {
    reached.push(await focused());
    if (reached.at(-1) === "care") await page.keyboard.press("ArrowUp");
    if (reached.at(-1) === "total") await page.keyboard.type("20000");
    await page.keyboard.press("Tab");
  }
  const fields = [...new Set(reached)];
  expect(fields).toEqual([
    "city",
    "category",
    "birthDate",
    "assistance",
    "huiminbao",
    "date",
    "care",
    "disease",
    "level",
    "site",
    "place",
    // The way to the bill line by line, which is no field.
    "",
    "total",
    "split",
    "ownExpense",
    "overLimit",
    "firstPay",
  ]);
  await expect(result(page)).toContainText("20,000.00");
  await expect(page.getByRole("button", { name: "再加一次" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "清空重填" })).toBeFocused();
  await page.keyboard.press("Tab");
  const isInResult = await result(page).evaluate((region) => region.contains(document.activeElement));
  expect(isInResult).toBe(true);
});

test("a year by keyboard alone: add, take, remove, undo", async ({ page }) => {
  await page.goto(`/${STAY}&2.care=inpatient&2.date=2024-06-03&2.level=tertiary&2.place=local&2.total=2000`);
  await page.getByRole("button", { name: /^第 2 次/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "第 2 次看病" })).toBeFocused();
  await page.getByRole("button", { name: "删掉第 1 次" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "填这次看病的情况" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "撤销删除" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^第 1 次/ })).toBeVisible();
});
