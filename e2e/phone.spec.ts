import { expect } from "@playwright/test";
import { field, result, STAY, test } from "./form.ts";

test("on a phone the bar keeps the amount in view and leads to the result", async ({ page }) => {
  await page.goto(`/${STAY}`);
  const bar = page.getByRole("button", { name: /看明细/ });
  await expect(bar).toBeInViewport();
  await expect(bar).toContainText("元");
  await expect(result(page)).not.toBeInViewport();
  await bar.tap();
  await expect(result(page)).toBeInViewport();
  await field(page, "总费用").fill("");
  await expect(bar).toContainText("还差：总费用");
  await page.goto(`/${STAY.replace("wenzhou", "atlantis")}`);
  await expect(bar).toContainText("还差：城市");
});
