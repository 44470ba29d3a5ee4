import { readdirSync, readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { STAY, test } from "./form.ts";
import { expectAccessible, headline, keysShown } from "./journey.ts";

/** A version that was never released, as a link may name it. */
const MADE = "0123456789ab";
const LINK = `${STAY}&rules=${MADE}`;
const URL_OF_MADE = `**/rules/released/wenzhou.${MADE}.json`;

interface Released {
  version: string;
  facts: { parameter: string; value: unknown; when: { care?: string[] } }[];
}

/** Today's rules as if they had been others when the link was made. */
function olderRules(change: (facts: Released["facts"]) => void): string {
  const name = readdirSync("rules/released").find((one) => one.startsWith("wenzhou.")) ?? "";
  const bundle = JSON.parse(readFileSync(`rules/released/${name}`, "utf8")) as Released;
  bundle.version = `sha256:${MADE.padEnd(64, "0")}`;
  change(bundle.facts);
  return JSON.stringify(bundle);
}

const lowerRate = (facts: Released["facts"]): void => {
  const stays = facts.filter(({ parameter, value, when }) => {
    return parameter === "basic.rate" && value === "0.90" && when.care?.includes("inpatient");
  });
  expect(stays).not.toEqual([]);
  for (const fact of stays) fact.value = "0.80";
};

const served = (page: Page, body: string) =>
  page.route(URL_OF_MADE, (route) => route.fulfill({ contentType: "application/json", body }));

test("a link made under other rules shows both results and names the fact that changed", async ({ page }) => {
  await served(page, olderRules(lowerRate));
  await page.goto(`/${LINK}`);
  // (10000 − 300) × 90% = 8730, so 1270.00 to pay today; × 80% = 7760 and 2240.00 then; 2240 − 1270 = 970
  await expect(headline(page)).toHaveText(/1,270\.00 元/);
  const line = (term: RegExp) => page.getByRole("term").filter({ hasText: term }).locator("..");
  await expect(line(/按当时的规则/)).toContainText("2,240.00 元");
  await expect(line(/按当时的规则/)).toContainText(MADE);
  await expect(line(/按今天的规则/)).toContainText("1,270.00 元");
  await expect(page.getByText("按今天的规则少付 970.00 元。")).toBeVisible();
  await expect(page.getByText("有 1 条和这次有关的规定改了：")).toBeVisible();
  await expect(page.getByText("基本医保报销比例：当时 80%，现在 90%").first()).toBeVisible();
  await page.getByText("看看文件里是怎么写的").click();
  await expect(page.getByRole("blockquote").filter({ hasText: "不低于 90%" }).first()).toBeVisible();
  await expect(page.getByText("温政办〔2024〕6号").first()).toBeVisible();
  await expectAccessible(page, "then and now");
  expect(await keysShown(page)).toEqual([]);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByText("By today's rules it is 970.00 yuan less.")).toBeVisible();
  expect(await keysShown(page)).toEqual([]);
  await expectAccessible(page, "then and now, in English");
  await page.getByRole("button", { name: "All right" }).click();
  await expect(page.getByText("By today's rules it is")).toHaveCount(0);
});

test("rules that changed where the case is not concerned give the same", async ({ page }) => {
  await served(
    page,
    olderRules((facts) =>
      facts.splice(0, facts.length, ...facts.filter(({ when }) => when.care?.[0] !== "outpatient")),
    ),
  );
  await page.goto(`/${LINK}`);
  await expect(page.getByText("要付的一样多。")).toBeVisible();
  await expect(page.getByText("改过的规定都和这次无关。")).toBeVisible();
});

test("rules that were not kept are said to be missing, and today's result stands", async ({ page }) => {
  await page.goto(`/${LINK}`);
  await expect(page.getByText(`当时的规则（版本 ${MADE}）这里没有留下来`)).toBeVisible();
  await expect(headline(page)).toHaveText(/1,270\.00 元/);
  await page.route(URL_OF_MADE, (route) => route.fulfill({ status: 404, body: "no" }));
  await page.reload();
  await expect(page.getByText(`当时的规则（版本 ${MADE}）这里没有留下来`)).toBeVisible();
  await expect(headline(page)).toHaveText(/1,270\.00 元/);
});

test("rules in a form that is not read any more are said to be so", async ({ page }) => {
  await served(
    page,
    olderRules((facts) => {
      for (const fact of facts) fact.parameter = `old.${fact.parameter}`;
    }),
  );
  await page.goto(`/${LINK}`);
  await expect(page.getByText("写法太旧，现在读不懂了")).toBeVisible();
  await expect(headline(page)).toHaveText(/1,270\.00 元/);
});

test("without a network that is said, and can be tried again", async ({ page }) => {
  await page.route(URL_OF_MADE, (route) => route.abort());
  await page.goto(`/${LINK}`);
  await expect(page.getByRole("alert")).toContainText("没能取到当时的规则");
  await expect(headline(page)).toHaveText(/1,270\.00 元/);
  await page.unroute(URL_OF_MADE);
  await served(page, olderRules(lowerRate));
  await page.getByRole("button", { name: "再试一次" }).click();
  await expect(page.getByText("按今天的规则少付 970.00 元。")).toBeVisible();
});

test("a link made under today's rules fetches nothing older", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`/${STAY}`);
  await expect(page.locator("blockquote").first()).toBeAttached();
  expect(asked.filter((url) => url.includes("/released/"))).toEqual([]);
});
