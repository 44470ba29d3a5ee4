import { expect, type Page } from "@playwright/test";
import { remember } from "./elder.ts";
import { result, STAY, test } from "./form.ts";
import { expectAccessible } from "./journey.ts";

/** All that a result can show at once, on a document past its end. */
const FULL =
  "#/?accountBalance=500&assistance=none&care=inpatient&category=employee&city=wenzhou&date=2026-05-01&firstPay=1500.5&huiminbao=wenzhou-employee&level=primary&overLimit=120&ownExpense=3210.55&place=local&retired=false&site=township&total=352345.67";
const WRONG = STAY.replace("=10000", "=lots");
const RANGE = FULL.replace("level=primary", "level=unknown").replace("&site=township", "&split=unknown");
const GUIDE = "#/guides?city=wenzhou&guide=maternity";
const YEAR = `${STAY}&2.care=inpatient&2.date=2024-06-03&2.level=tertiary&2.place=local&2.total=2000&used.inpatient.paid=2000`;
const PAGES = {
  estimate: FULL,
  year: YEAR,
  range: RANGE,
  mistake: WRONG,
  "what-if": FULL.replace("#/?", "#/what-if?"),
  guides: "#/guides",
  guide: GUIDE,
  nowhere: "#/nowhere",
};

/** The sizes by the words of their buttons. */
const SIZES = [
  { words: "标准", english: "Normal", px: "18px" },
  { words: "大", english: "Large", px: "22px" },
  { words: "特大", english: "Largest", px: "30px" },
];

const typeSize = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);

/** Opens a page and waits until all of it is there. */
async function arrive(page: Page, hash: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`/${hash}`);
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  if (hash === FULL || hash === YEAR) await expect(page.locator("blockquote").first()).toBeAttached();
  if (hash === FULL) {
    await page.getByRole("button", { name: /^(做成图片|Make the picture)$/ }).click();
    await expect(page.locator("img[src^='data:']")).toBeVisible();
  }
  if (hash === RANGE) await expect(page.getByRole("table")).toBeVisible();
}

const widthOver = (page: Page): Promise<number> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

test("three sizes of type, chosen in the header and kept", async ({ page }) => {
  await page.goto(`/${STAY}`);
  const sizes = page.getByRole("group", { name: "字号" });
  const button = (name: string) => sizes.getByRole("button", { name, exact: true });
  await expect(button("标准")).toHaveAttribute("aria-pressed", "true");
  expect(await typeSize(page)).toBe("18px");
  await button("大").click();
  expect(await typeSize(page)).toBe("22px");
  await button("特大").click();
  expect(await typeSize(page)).toBe("30px");
  await expect(button("标准")).toHaveAttribute("aria-pressed", "false");
  await page.reload();
  await expect(button("特大")).toHaveAttribute("aria-pressed", "true");
  expect(await typeSize(page)).toBe("30px");
  await button("标准").click();
  await page.reload();
  await expect(button("标准")).toHaveAttribute("aria-pressed", "true");
  expect(await typeSize(page)).toBe("18px");
});

test("the size and the mode hold before anything of the page has run", async ({ page }) => {
  await remember(page, { mode: "elder", "size.elder": "largest", "size.full": "standard" });
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto(`/${STAY}`);
  expect(await typeSize(page)).toBe("30px");
  await expect(page.locator("html")).toHaveAttribute("data-mode", "elder");
});

test("nonsense in the storage harms nothing", async ({ page }) => {
  await remember(page, { mode: "grand", "size.grand": "huge" });
  await page.goto(`/${STAY}`);
  expect(await typeSize(page)).toBe("18px");
  await page.getByRole("button", { name: "大", exact: true }).click();
  expect(await typeSize(page)).toBe("22px");
});

for (const [name, hash] of Object.entries(PAGES)) {
  test(`in every size, scheme and language nothing is found by axe or stands beside the screen, ${name}`, async ({
    page,
  }) => {
    test.slow();
    await arrive(page, hash);
    for (const size of SIZES) {
      await page.getByRole("button", { name: size.words, exact: true }).click();
      expect(await typeSize(page)).toBe(size.px);
      expect(await widthOver(page), size.words).toBe(0);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page, `${size.words} ${colorScheme}`);
      }
    }
    await page.getByRole("button", { name: "English", exact: true }).click();
    for (const size of SIZES) {
      await page.getByRole("button", { name: size.english, exact: true }).click();
      expect(await typeSize(page)).toBe(size.px);
      expect(await widthOver(page), size.english).toBe(0);
    }
  });
}

test("in the dark the page is dark, and what is printed is not", async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(`/${STAY}`);
  expect(await ground()).toBe("rgb(25, 24, 21)");
  expect(await scheme()).toBe("dark");
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  expect(await scheme()).toBe("light");
  await expect(result(page)).toHaveCSS("color", "rgb(35, 33, 29)");
});

for (const language of ["zh-CN", "en"]) {
  test(`a long answer of a list is seen whole, ${language}`, async ({ page }) => {
    await remember(page, { language, "size.full": "largest" });
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`/${STAY.replace("=local", "=resident").replace("assistance=none", "assistance=minimumLiving")}`);
    await expect(page.locator("select").first()).toBeVisible();
    const cut = await page.locator("select").evaluateAll((selects) =>
      selects.flatMap((select) => {
        const { selectedOptions, clientHeight } = select as HTMLSelectElement;
        const text = selectedOptions[0]?.text ?? "";
        const { font, paddingLeft, paddingRight, lineHeight, width } = getComputedStyle(select);
        const copy = document.createElement("div");
        Object.assign(copy.style, { font, paddingLeft, paddingRight, lineHeight, width, boxSizing: "border-box" });
        copy.textContent = text;
        document.body.append(copy);
        return copy.clientHeight > clientHeight ? [`${text}: ${clientHeight} of ${copy.clientHeight}`] : [];
      }),
    );
    expect(cut).toEqual([]);
  });
}

test("tables stay tables where their cells stand one below the other", async ({ page }) => {
  await remember(page, { "size.full": "largest" });
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`/${STAY}`);
  const row = result(page)
    .getByRole("table", { name: "总费用由谁付" })
    .getByRole("row")
    .filter({ hasText: "您付现金" });
  await expect(row.getByRole("rowheader")).toContainText("您付现金");
  await expect(row.getByRole("cell")).toHaveText("约1,270.00");
});
