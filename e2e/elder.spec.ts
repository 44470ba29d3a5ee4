import { expect, type Page } from "@playwright/test";
import { ANSWERS, question, remember, smallTargets, tabTo } from "./elder.ts";
import { field, result, STAY, test } from "./form.ts";
import { expectAccessible, headline, keysShown } from "./journey.ts";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const begin = (page: Page) => remember(page, { mode: "elder", "size.elder": "large" });

/** Answers what is asked with the thumb. */
async function answerByTouch(page: Page, answer: string): Promise<void> {
  if (/^[\d-]+$/.test(answer)) await page.locator("form input:not([type=checkbox])").fill(answer);
  else if (await button(page, answer).count()) return button(page, answer).tap();
  else await page.getByText(answer, { exact: true }).tap();
  await button(page, "下一步").tap();
}

/** Answers what is asked with the keys alone, from the question's heading on. */
async function answerByKeyboard(page: Page, answer: string): Promise<void> {
  if (await button(page, answer).count()) {
    await tabTo(page, button(page, answer));
  } else if (/^\d{4}-/.test(answer)) {
    // What a date field is typed in depends on the browser's language.
    await page.locator("form input:not([type=checkbox])").fill(answer);
  } else if (/^\d+$/.test(answer)) {
    await tabTo(page, page.locator("form input:not([type=checkbox])"));
    await page.keyboard.type(answer);
  } else {
    const choice = page.getByRole("radio", { name: answer, exact: true });
    const group = page.getByRole("radio");
    await page.keyboard.press("Tab");
    if (!(await group.locator(":focus").count())) await tabTo(page, (await checkedOr(page)) ?? group.first());
    for (let step = 0; step < 8 && !(await choice.isChecked()); step += 1) await page.keyboard.press("ArrowDown");
    await expect(choice).toBeChecked();
  }
  await page.keyboard.press("Enter");
}

/** A group is entered by its answer where it has one. */
async function checkedOr(page: Page) {
  const checked = page.locator("input[type=radio]:checked");
  return (await checked.count()) === 1 ? checked : null;
}

test("in the largest type a question's lines end between words", async ({ page }) => {
  await remember(page, { mode: "elder", "size.elder": "largest" });
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/");
  await button(page, "开始").click();
  for (const [, answer] of ANSWERS.slice(0, 3)) {
    if (/^[\d-]+$/.test(answer)) await page.locator("form input:not([type=checkbox])").fill(answer);
    else await page.getByText(answer, { exact: true }).click();
    await button(page, "下一步").click();
  }
  await expect(question(page)).toHaveText("这次是怎么看病的？");
  // A word that is torn has a box on each of two lines.
  const torn = await question(page).evaluate((heading) => {
    const words = ["这次", "怎么", "看病"];
    const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    let count = 0;
    while (texts.nextNode()) {
      const text = texts.currentNode.textContent ?? "";
      for (const word of words.filter((one) => text.includes(one))) {
        const range = document.createRange();
        range.setStart(texts.currentNode, text.indexOf(word));
        range.setEnd(texts.currentNode, text.indexOf(word) + word.length);
        if (range.getClientRects().length > 1) count += 1;
      }
    }
    return {
      count,
      lines: Math.round(
        heading.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(heading).lineHeight),
      ),
    };
  });
  expect(torn).toEqual({ count: 0, lines: 2 });
});

test("a whole visit, one question after the other, by touch or by keyboard", async ({ page, isMobile }) => {
  test.slow();
  await page.goto("/");
  if (isMobile) await button(page, "长辈版").tap();
  else {
    await tabTo(page, button(page, "长辈版"));
    await page.keyboard.press("Enter");
  }
  await expect(question(page)).toHaveText("一次只问一个问题");
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("22px");
  if (isMobile) await button(page, "开始").tap();
  else {
    await tabTo(page, button(page, "开始"));
    await page.keyboard.press("Enter");
  }
  for (const [asked, answer] of ANSWERS) {
    await expect(question(page)).toHaveText(asked);
    await expect(question(page)).toBeFocused();
    await expect(question(page)).toBeInViewport();
    await (isMobile ? answerByTouch(page, answer) : answerByKeyboard(page, answer));
  }
  await expect(question(page)).toHaveText("您看一遍，都对吗？");
  await expect(question(page)).toBeFocused();
  await expect(page.getByRole("term").first().locator("..")).toContainText("温州市");
  if (isMobile) await button(page, "对，看要付多少").tap();
  else {
    await tabTo(page, button(page, "对，看要付多少"));
    await page.keyboard.press("Enter");
  }
  await expect(question(page)).toBeFocused();
  // (10000 − 300) × 90% = 8730; 10000 − 8730 = 1270
  await expect(headline(page)).toHaveText("您大约要付 1,270.00 元");
  const payers = result(page).getByRole("heading", { name: "钱由谁来付" }).locator("..");
  await expect(payers).toContainText("一共花了10,000.00 元");
  await expect(payers).toContainText("医保付约 8,730.00 元");
  await expect(payers).toContainText("您自己付约 1,270.00 元");
  const quote = page.getByText("“住院医保政策范围内报销比例不低于 90%”").first();
  await expect(quote).toBeHidden();
  await result(page).getByText("一步一步是怎么算的，依据是哪份文件").click();
  await expect(quote).toBeVisible();
});

test("progress in words counts only what applies", async ({ page }) => {
  await begin(page);
  await page.goto("/");
  await button(page, "开始").click();
  await expect(page.getByText(/^第 1 个问题，后面还有 \d+ 个$/)).toBeVisible();
  await button(page, "下一步").click();
  await page.getByText("职工医保", { exact: false }).first().click();
  // city, kind, retired, day, care, place, level, total, own expense, first pay, card, Huiminbao, hardship
  await expect(page.getByText("第 2 个问题，后面还有 11 个")).toBeVisible();
  await page.getByText("居民医保", { exact: false }).first().click();
  await expect(page.getByText("第 2 个问题，后面还有 9 个")).toBeVisible();
});

test("what is missing or wrong is said in its place, and holds one back", async ({ page }) => {
  await begin(page);
  await page.goto("/");
  await button(page, "开始").click();
  await button(page, "下一步").click();
  await button(page, "下一步").click();
  await expect(question(page)).toHaveText("您参加的是哪一种医保？");
  await expect(page.getByText("请先选一种。")).toBeVisible();
  await expect(page.getByRole("radio").first()).toBeFocused();
  await page.goto("about:blank");
  await page.goto(`/${STAY.replace("&total=10000", "")}`);
  await expect(question(page)).toHaveText("您看一遍，都对吗？");
  await button(page, "接着填").click();
  await expect(question(page)).toHaveText("这次看病，一共花了多少钱？");
  await page.locator("form input:not([type=checkbox])").fill("一万");
  await button(page, "下一步").click();
  await expect(page.locator("form input:not([type=checkbox])")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText(/总费用.*例如|总费用.*比如/)).toBeVisible();
  await page.locator("form input:not([type=checkbox])").fill("1.2万");
  await page.keyboard.press("Enter");
  await expect(question(page)).toHaveText("您看一遍，都对吗？");
  await expect(page.getByText("12,000.00 元")).toBeVisible();
});

test("an answer is mended from the list of answers, and one comes back to it", async ({ page }) => {
  await begin(page);
  await page.goto(`/${STAY}`);
  await expect(headline(page)).toHaveText(/1,270\.00 元/);
  await button(page, "改一改上面填的").click();
  await page.getByRole("button", { name: /^改\s*：多大的医院$/ }).click();
  await expect(question(page)).toHaveText("去的是多大的医院？");
  await page.getByText("三级医院，市里、省里的大医院").click();
  await button(page, "下一步").click();
  await expect(question(page)).toHaveText("您看一遍，都对吗？");
  await expect(page.getByText("三级医院，市里、省里的大医院")).toBeVisible();
  await button(page, "对，看要付多少").click();
  // 800 and 30% of 9,200
  await expect(headline(page)).toHaveText(/3,560\.00 元/);
});

test("back is the question before, and takes no answer back; a reload stays at the question", async ({ page }) => {
  await begin(page);
  await page.goto("/");
  await button(page, "开始").click();
  await page.getByText("宁波市", { exact: true }).click();
  await button(page, "下一步").click();
  await page.getByText("职工医保", { exact: false }).first().click();
  await button(page, "下一步").click();
  await expect(question(page)).toHaveText("您退休了吗？");
  await page.reload();
  await expect(question(page)).toHaveText("您退休了吗？");
  await page.goBack();
  await expect(question(page)).toHaveText("您参加的是哪一种医保？");
  await expect(page.getByRole("radio", { name: /职工医保/ })).toBeChecked();
  await button(page, "上一步").click();
  await expect(question(page)).toHaveText("您的医保是在哪里办的？");
  await expect(page.getByRole("radio", { name: "宁波市" })).toBeChecked();
  await button(page, "下一步").click();
  await expect(page.getByRole("radio", { name: /职工医保/ })).toBeChecked();
  await expect(page).toHaveURL(/category=employee.*city=ningbo/);
});

test("the whole page and 长辈版 have the same answers", async ({ page }) => {
  await page.goto(`/${STAY}`);
  await field(page, "总费用").fill("20000");
  await button(page, "长辈版").click();
  // (20000 − 300) × 90% = 17730; 20000 − 17730 = 2270
  await expect(headline(page)).toHaveText(/2,270\.00 元/);
  await page.reload();
  await expect(headline(page)).toHaveText(/2,270\.00 元/);
  await button(page, "长辈版").click();
  await expect(field(page, "总费用")).toHaveValue("20,000");
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("18px");
});

test("another visit is asked for without the person, and both are told together", async ({ page }) => {
  await begin(page);
  await page.goto(`/${STAY}`);
  await button(page, "再加一次看病").click();
  await expect(question(page)).toHaveText("是哪一天看的病？");
  await expect(page.getByText("第 1 个问题，后面还有 7 个")).toBeVisible();
  await page.locator("form input:not([type=checkbox])").fill("2024-06-01");
  for (let asked = 0; asked < 5; asked += 1) await button(page, "下一步").click();
  await expect(question(page)).toHaveText("这次看病，一共花了多少钱？");
  await page.locator("form input:not([type=checkbox])").fill("1000");
  for (let asked = 0; asked < 3; asked += 1) await button(page, "下一步").click();
  await expect(page.getByText("这是 2 次里的第 2 次看病")).toBeVisible();
  await button(page, "对，看要付多少").click();
  // the year's deductible is met: 90% of 1000 is 900; 1270 + 100 = 1370
  await expect(headline(page)).toHaveText(/2 次一共，您大约要付 1,370\.00 元/);
  await button(page, "改一改上面填的").click();
  await button(page, "去掉第 2 次").click();
  await expect(page.getByText("这是 2 次里")).toHaveCount(0);
});

test("what was used before in the year can be told, one figure after the other", async ({ page }) => {
  await begin(page);
  await page.goto(`/${STAY}`);
  await button(page, "改一改上面填的").click();
  const row = page.getByRole("term").filter({ hasText: "今年在这之前用掉的" }).locator("..");
  await expect(row).toContainText("没有填");
  await row.getByRole("button").click();
  await expect(question(page)).toHaveText("今年在这之前，用医保看过病吗？");
  await button(page, "看过，填几个数").click();
  await expect(question(page)).toHaveText("今年在这之前，住过几次院？");
  await page.locator("form input").fill("一次");
  await button(page, "下一步").click();
  await expect(page.locator("form input")).toHaveAttribute("aria-invalid", "true");
  await page.locator("form input").fill("1");
  await button(page, "下一步").click();
  await expect(question(page)).toHaveText("以前住院，要自己先付掉的那一笔，一共付了多少？");
  await expect(question(page)).toBeFocused();
  await page.locator("form input").fill("300");
  await button(page, "下一步").click();
  await button(page, "没有，或者不知道").click();
  await button(page, "没有，或者不知道").click();
  await expect(question(page)).toHaveText("您看一遍，都对吗？");
  await expect(row).toContainText("填了 2 个数");
  await expect(page.getByRole("term").filter({ hasText: "以前住院自己先付掉的" }).locator("..")).toContainText(
    "300.00 元",
  );
  await button(page, "对，看要付多少").click();
  // the deductible is met: 10% of 10,000
  await expect(headline(page)).toHaveText(/1,000\.00 元/);
  await button(page, "改一改上面填的").click();
  await row.getByRole("button").click();
  await button(page, "没有看过，或者不知道").click();
  await expect(row).toContainText("没有填");
  await button(page, "撤销去掉").click();
  await expect(row).toContainText("填了 2 个数");
});

test("from a range to the visit whose total nobody knows: its answers are read through", async ({ page }) => {
  await begin(page);
  await page.goto(`/${STAY}&2.care=inpatient&2.date=2024-06-01&2.level=primary&2.place=local&2.total=unknown`);
  await expect(headline(page)).toHaveText(/第 2 次看病的总费用还不知道/);
  await result(page).getByRole("button", { name: "去第 2 次" }).click();
  await expect(question(page)).toHaveText("您看一遍，都对吗？");
  await expect(question(page)).toBeFocused();
  await expect(page.getByText("这是 2 次里的第 2 次看病")).toBeVisible();
  await page.getByRole("button", { name: /^改\s*：一共花了多少钱$/ }).click();
  await page.locator("form input:not([type=checkbox])").fill("1000");
  await button(page, "下一步").click();
  await button(page, "对，看要付多少").click();
  await expect(headline(page)).toHaveText(/2 次一共，您大约要付 1,370\.00 元/);
});

test("an answer picked in a range leaves the focus where one reads on", async ({ page }) => {
  await begin(page);
  await page.goto(`/${STAY.replace("level=primary", "level=unknown").replace("&site=township", "")}`);
  await result(page).getByRole("button", { name: "按二级医院看明细" }).click();
  await expect(headline(page)).toHaveText(/2,400\.00 元/);
  await expect(question(page)).toBeFocused();
});

test("starting again can be undone until the first new answer", async ({ page }) => {
  await begin(page);
  await page.goto(`/${STAY}`);
  await button(page, "从头再来").click();
  await expect(question(page)).toHaveText("您的医保是在哪里办的？");
  await button(page, "撤销清空").click();
  await expect(question(page)).toHaveText("您看一遍，都对吗？");
  await expect(page.getByText("10,000.00 元")).toBeVisible();
});

test("in the largest type the question and its first answer stand on the first screen", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await remember(page, { mode: "elder", "size.elder": "largest" });
  await page.goto("/");
  await expect(button(page, "开始")).toBeInViewport();
  await button(page, "开始").click();
  await page.reload();
  await expect(question(page)).toBeVisible();
  // A reload goes back to where one had scrolled.
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(question(page)).toBeInViewport();
  await expect(page.getByText("宁波市", { exact: true })).toBeInViewport();
  await expect(page.getByRole("navigation")).not.toBeInViewport();
  await page.getByRole("link", { name: "办事指引" }).click();
  await expect(question(page)).toBeInViewport();
  await page.getByRole("link", { name: "算这次看病的钱" }).click();
  await expect(question(page)).toHaveText("您看一遍，都对吗？");
});

test("an answer that is read through keeps its words whole beside its button", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await remember(page, { mode: "elder", "size.elder": "largest", language: "en" });
  await page.goto(`/${STAY}`);
  await button(page, "Change my answers").click();
  const place = page.getByText("Wenzhou", { exact: true });
  expect(await place.evaluate((element) => element.getClientRects().length)).toBe(1);
  // one line of thirty pixels
  expect((await place.boundingBox())?.height).toBeLessThan(60);
});

/** The pages of 长辈版 by the questions that are tried. */
async function* everyPage(page: Page): AsyncGenerator<string> {
  await page.goto("/");
  await expect(question(page)).toBeVisible();
  yield "start";
  await page.goto(`/${STAY.replace("resident", "employee")}&retired=true`);
  await expect(page.getByRole("heading", { name: /^(钱由谁来付|Who pays)$/ })).toBeVisible();
  await page.getByRole("button", { name: /^(做成图片|Make the picture)$/ }).click();
  await expect(page.locator("img[src^='data:']")).toBeVisible();
  yield "result";
  await page.getByRole("button", { name: /改一改上面填的|Change my answers/ }).click();
  yield "check";
  for (const number of [0, 4, 8, 12]) {
    await page
      .getByRole("button", { name: /^改\s*：|^Change\s*: / })
      .nth(number)
      .click();
    await expect(page.locator("form [id^=field-]").first()).toBeVisible();
    yield `question ${number}`;
    await page.goBack();
  }
  await page.getByRole("term").last().locator("..").getByRole("button").click();
  yield "used before";
  await page.getByRole("button", { name: /^(看过，填几个数|Yes: enter a few figures)$/ }).click();
  yield "a figure used before";
}

for (const [size, colorScheme, language] of [
  ["standard", "light", "en"],
  ["large", "dark", "zh-CN"],
  ["largest", "light", "zh-CN"],
  ["largest", "dark", "en"],
] as const) {
  test(`every page of it can be used by all, ${size} ${colorScheme} ${language}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await remember(page, { mode: "elder", "size.elder": size, language });
    for await (const name of everyPage(page)) {
      await expectAccessible(page, `${name} ${size} ${colorScheme}`);
      expect(await smallTargets(page, 60), name).toEqual([]);
      expect(await keysShown(page), name).toEqual([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, name).toBe(0);
    }
  });
}

test("parts of a bill that are more than its total are told where they are typed", async ({ page }) => {
  await begin(page);
  await page.goto(`/${STAY}`);
  await button(page, "改一改上面填的").click();
  await page.getByRole("button", { name: /^改\s*：医保完全不管的/ }).click();
  const box = page.locator("form input:not([type=checkbox])");
  await box.fill("10000.01");
  await button(page, "下一步").click();
  await expect(page.getByText("全自费、超限价自费和先行自付加起来比总费用还多，请对一下账单。")).toBeVisible();
  await expect(box).toBeFocused();
  await expect(box).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page, "more than the total");
  await box.fill("10000");
  await button(page, "下一步").click();
  await page.getByRole("button", { name: /^改\s*：要自己先付的/ }).click();
  await box.fill("1");
  await button(page, "下一步").click();
  await expect(page.getByText("加起来比总费用还多")).toBeVisible();
  await button(page, "没有").click();
  await expect(question(page)).toHaveText("您看一遍，都对吗？");
  await expect(page.getByText("加起来比总费用还多")).toHaveCount(0);
});

test("a day far ahead is pointed at where it is typed, a birth after the visit holds one back", async ({ page }) => {
  await begin(page);
  await page.goto(`/${STAY.replace("2024-05-01", "9999-01-01")}`);
  await button(page, "改一改上面填的").click();
  await page.getByRole("button", { name: /^改\s*：哪一天看的病$/ }).click();
  const box = page.locator("form input");
  await expect(box).toHaveAccessibleDescription(/这一天要到 \d+ 年以后/);
  await box.fill("2024-05-01");
  await expect(page.getByText("请看看年份打对了没有")).toHaveCount(0);
  await button(page, "下一步").click();
  await page.getByRole("button", { name: /^改\s*：哪一天出生的$/ }).click();
  await box.fill("2025-01-01");
  await button(page, "下一步").click();
  await expect(box).toHaveAccessibleDescription(/比看病的那一天（2024年5月1日）还晚/);
  await button(page, "不填").click();
  await expect(question(page)).toHaveText("您看一遍，都对吗？");
});
