import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";
import { field, STAY, test } from "./form.ts";
import { expectAccessible, figuresInTables, headline, keysShown } from "./journey.ts";

const people = (page: Page): Locator => page.getByRole("region", { name: "存着的人" });
const person = (page: Page, name: string): Locator =>
  people(page).getByRole("button", { name: new RegExp(`^${name}`) });
const total = (page: Page): Locator => field(page, "总费用");
const button = (page: Page, name: string): Locator => people(page).getByRole("button", { name, exact: true });

/** The total of each kept person, by name. */
const keptTotals = (page: Page): Promise<Record<string, string | null>> =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.keys(localStorage)
        .filter((key) => key.startsWith("person:"))
        .map((key) => {
          const { name, address } = JSON.parse(localStorage.getItem(key) ?? "");
          return [name, new URLSearchParams(address.slice(3)).get("total")];
        }),
    ),
  );
const expectKept = (page: Page, totals: Record<string, string | null>): Promise<void> =>
  expect.poll(() => keptTotals(page)).toEqual(totals);

/** Keeps the case of a link for 妈妈, as the first person. */
async function keepMother(page: Page): Promise<void> {
  await page.goto(`/${STAY}`);
  await page.getByRole("button", { name: "存在这台手机上（以后接着算）" }).click();
  await expect(page.getByLabel("给谁存？")).toBeFocused();
  await button(page, "妈妈").click();
  await button(page, "存下").click();
  await expect(person(page, "妈妈")).toHaveAttribute("aria-pressed", "true");
}

/** Adds 爸爸 with an empty form and a total. */
async function addFather(page: Page, amount: string): Promise<void> {
  await button(page, "另存一位").click();
  await page.getByLabel("给谁存？").fill("爸爸");
  await button(page, "从空白开始填").click();
  await expect(person(page, "爸爸")).toHaveText("✓ 爸爸 · 正在算");
  await total(page).fill(amount);
  await total(page).blur();
}

const manage = (page: Page): Promise<void> => people(page).getByText("改名、删除、存成文件").click();

/** Saves all to a file; its path and name. */
async function exportAll(page: Page, name = "全部存成一个文件"): Promise<{ path: string; name: string }> {
  const coming = page.waitForEvent("download");
  await button(page, name).click();
  const download = await coming;
  return { path: await download.path(), name: download.suggestedFilename() };
}

const open = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });

test("nothing is kept of who did not ask for it", async ({ page }) => {
  await page.goto("/");
  await total(page).fill("777");
  await page.reload();
  await expect(total(page)).toHaveValue(/^777/);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["language"]);
});

test("mother and father are kept apart, through switching, reload and back", async ({ page }) => {
  await keepMother(page);
  await addFather(page, "200");
  await expectKept(page, { 妈妈: "10000", 爸爸: "200" });
  await expect(people(page)).toContainText("“爸爸”存下了");
  await person(page, "妈妈").click();
  await expect(total(page)).toHaveValue(/10,?000/);
  await expect(people(page)).not.toContainText("存下了");
  await total(page).fill("12000");
  await expectKept(page, { 妈妈: "12000", 爸爸: "200" });

  await page.reload();
  await expect(person(page, "妈妈")).toHaveAttribute("aria-pressed", "true");
  await expect(total(page)).toHaveValue(/12,?000/);
  await page.goBack();
  await expect(person(page, "爸爸")).toHaveAttribute("aria-pressed", "true");
  await expect(total(page)).toHaveValue(/^200/);
  await total(page).fill("300");
  await expectKept(page, { 妈妈: "12000", 爸爸: "300" });
  await page.goForward();
  await expect(person(page, "妈妈")).toHaveAttribute("aria-pressed", "true");
  await total(page).fill("13000");
  await expectKept(page, { 妈妈: "13000", 爸爸: "300" });
  expect(page.url()).not.toMatch(/妈妈|%E5%A6%88/);
  expect(await page.title()).not.toContain("妈妈");
});

test("a change is kept also when the page is left at once", async ({ page }) => {
  await keepMother(page);
  await total(page).fill("555");
  await page.goto("about:blank");
  await page.goto("/");
  await expectKept(page, { 妈妈: "555" });
});

test("the bare address opens who was at hand last; a link from elsewhere is nobody's", async ({ page }) => {
  await keepMother(page);
  await addFather(page, "200");
  await expectKept(page, { 妈妈: "10000", 爸爸: "200" });
  await page.goto("about:blank");
  await page.goto("/");
  await expect(person(page, "爸爸")).toHaveAttribute("aria-pressed", "true");
  await expect(total(page)).toHaveValue(/^200/);

  await page.goto(`/${STAY.replace("total=10000", "total=42")}`);
  await expect(total(page)).toHaveValue(/^42/);
  await expect(people(page)).toContainText("正在看的这一份还没有存");
  await expect(person(page, "爸爸")).toHaveAttribute("aria-pressed", "false");
  await total(page).fill("43");
  await page.waitForTimeout(600);
  expect(await keptTotals(page)).toEqual({ 妈妈: "10000", 爸爸: "200" });
});

test("to the guides and back it is still the same person; a case of the comparison is nobody's", async ({ page }) => {
  await keepMother(page);
  await page.getByRole("link", { name: "办事指引" }).click();
  await page.getByRole("link", { name: "算这次看病的钱" }).click();
  await expect(person(page, "妈妈")).toHaveAttribute("aria-pressed", "true");
  await total(page).fill("11000");
  await expectKept(page, { 妈妈: "11000" });
  await page.evaluate(() => {
    location.hash = location.hash.replace("total=11000", "total=99");
  });
  await expect(people(page)).toContainText("正在看的这一份还没有存");
  await page.goBack();
  await expect(person(page, "妈妈")).toHaveAttribute("aria-pressed", "true");
  await expectKept(page, { 妈妈: "11000" });
});

test("a name can be changed, and is asked for once more where it is taken", async ({ page }) => {
  await keepMother(page);
  await addFather(page, "200");
  await manage(page);
  await button(page, "改名：爸爸").click();
  await page.getByLabel("新的名字").fill("妈妈");
  await page.keyboard.press("Enter");
  await expect(people(page)).toContainText("已经存着一位“妈妈”了。换个名字，比如“妈妈（2）”");
  await page.getByLabel("新的名字").fill("外公");
  await button(page, "改好了").click();
  await expect(person(page, "外公")).toHaveAttribute("aria-pressed", "true");
  await expect(people(page).getByRole("status").first()).toHaveText("名字改成了“外公”。");
  await expectKept(page, { 妈妈: "10000", 外公: "200" });
});

test("every deletion can be undone, also after a walk to another page", async ({ page }) => {
  await keepMother(page);
  await addFather(page, "200");
  await expectKept(page, { 妈妈: "10000", 爸爸: "200" });
  await manage(page);
  await button(page, "删除：爸爸").click();
  await button(page, "删除：妈妈").click();
  await expectKept(page, {});
  await expect(total(page)).toHaveValue(/^200/);
  await page.getByRole("link", { name: "办事指引" }).click();
  await page.getByRole("link", { name: "算这次看病的钱" }).click();
  await button(page, "撤销：删掉了“妈妈”。").click();
  await button(page, "撤销：删掉了“爸爸”。").click();
  await expectKept(page, { 妈妈: "10000", 爸爸: "200" });
  await expect(person(page, "爸爸")).toHaveAttribute("aria-pressed", "true");
  await total(page).fill("201");
  await expectKept(page, { 妈妈: "10000", 爸爸: "201" });
});

test("from a file, on another device, each result is the same to the fen", async ({ page, browser }) => {
  await keepMother(page);
  await expect(headline(page)).toContainText("1,270.00");
  const mothers = await figuresInTables(page, "结算结果");
  expect(mothers).toContain("1,270.00");
  await addFather(page, "200");
  await expectKept(page, { 妈妈: "10000", 爸爸: "200" });
  await manage(page);
  const file = await exportAll(page);
  expect(file.name).toMatch(/^明白账-家人-\d{4}-\d\d-\d\d\.json$/);
  expect(await readFile(file.path, "utf8")).toContain('"妈妈"');

  await button(page, "清掉这台手机上存的全部").click();
  await expect(people(page)).toContainText("清掉了：存着的人、您自己的数、收费窗口里选过的列");
  await expectKept(page, {});
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await expect(page.getByText("这是一个例子")).toBeVisible();
  await people(page)
    .getByRole("button", { name: /^撤销：清掉了/ })
    .click();
  await expectKept(page, { 妈妈: "10000", 爸爸: "200" });
  await expect(person(page, "爸爸")).toHaveAttribute("aria-pressed", "true");

  const context = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const other = await context.newPage();
  await other.goto("/");
  await other.getByRole("button", { name: "存在这台手机上（以后接着算）" }).click();
  await people(other).getByLabel("从文件里读回来").setInputFiles(file.path);
  await expect(people(other)).toContainText("读回来 2 位：妈妈、爸爸。");
  await person(other, "妈妈").click();
  await expect.poll(() => figuresInTables(other, "结算结果")).toEqual(mothers);
  await open(other);
  await people(other).getByLabel("从文件里读回来").setInputFiles(file.path);
  await expect(people(other)).toContainText("2 位本来就存着，一模一样，没有动。");
  await button(other, "删除：爸爸").click();
  await expect(people(other)).not.toContainText("一模一样");
  await people(other)
    .getByRole("button", { name: /^撤销：删掉了/ })
    .click();
  await total(other).fill("1");
  await expectKept(other, { 妈妈: "1", 爸爸: "200" });
  await people(other).getByLabel("从文件里读回来").setInputFiles(file.path);
  await expect(people(other)).toContainText("读回来 1 位：妈妈（2）。");
  await expectKept(other, { 妈妈: "1", 爸爸: "200", "妈妈（2）": "10000" });
  await context.close();
});

test("a file that is none of ours, or partly broken, says what is wrong and where", async ({ page }) => {
  await keepMother(page);
  await manage(page);
  const take = (text: string): Promise<void> =>
    people(page)
      .getByLabel("从文件里读回来")
      .setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await take("%PDF-1.4");
  await expect(people(page)).toContainText("这个文件不完整，或者不是从这里存出去的");
  await take('{\n"kind": 1\n"people": []}');
  await expect(people(page)).toContainText("这个文件在第 3 行断了或写坏了");
  await take("[1,2,3]");
  await expect(people(page)).toContainText("这个文件不是从这里存出去的");
  await take(" ".repeat(2_000_001));
  await expect(people(page)).toContainText("这个文件太大");
  const given = [
    { name: "外婆".repeat(400), address: STAY },
    { name: "", address: STAY },
    { name: "舅舅", address: "https://example.org/" },
  ];
  await take(JSON.stringify({ kind: "clear-account/people", form: 1, people: given }));
  await expect(people(page)).toContainText(`读回来 1 位：${"外婆".repeat(10)}。`);
  await expect(people(page)).toContainText("文件里的第 2 位没有收：没有名字。");
  await expect(people(page)).toContainText("文件里的第 3 位没有收：没有填过的内容，或者读不懂。");
  await expectKept(page, { 妈妈: "10000", ["外婆".repeat(10)]: "10000" });
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
});

test("what is broken or newer is named and left alone", async ({ page }) => {
  await page.goto("/");
  await page.evaluate(() => {
    localStorage.setItem("people", "gone");
    localStorage.setItem("person:x", "{oh");
    localStorage.setItem("person:y", '{"form":9}');
  });
  await page.reload();
  await expect(page.getByText("这是一个例子")).toBeVisible();
  await expect(people(page)).toContainText("有 2 份读不懂，都没有动");
  await expect(people(page)).toContainText("person:x：写坏了");
  await expect(people(page)).toContainText("person:y：是这一页的更新版本存的");
  expect(await page.evaluate(() => [localStorage.getItem("person:x"), localStorage.getItem("person:y")])).toEqual([
    "{oh",
    '{"form":9}',
  ]);
});

test("where the storage takes no more it says so, and the file has what was typed", async ({ page }) => {
  await page.goto(`/${STAY}`);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.getByRole("button", { name: "存在这台手机上（以后接着算）" }).click();
  await page.getByLabel("给谁存？").fill("外婆");
  await button(page, "存下").click();
  await expect(people(page).getByRole("alert")).toContainText("没能存下");
  await expect(page.getByLabel("给谁存？")).toHaveValue("外婆");
  const file = JSON.parse(await readFile((await exportAll(page, "存成文件")).path, "utf8"));
  expect(file.people).toMatchObject([{ name: "外婆", address: expect.stringContaining("total=10000") }]);
});

test("typing goes on where the storage is full, and all of it is in the address and in the file", async ({ page }) => {
  await keepMother(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await total(page).fill("54321");
  await expect(people(page).getByRole("alert")).toContainText("没能存下");
  await expect(page).toHaveURL(/total=54321/);
  const file = JSON.parse(await readFile((await exportAll(page, "存成文件")).path, "utf8"));
  expect(file.people).toMatchObject([{ name: "妈妈", address: expect.stringContaining("total=54321") }]);
  await expectKept(page, { 妈妈: "10000" });
});

test("two windows: different people do not disturb each other, the same person is never silently written over", async ({
  page,
  context,
}) => {
  await keepMother(page);
  await addFather(page, "200");
  await expectKept(page, { 妈妈: "10000", 爸爸: "200" });
  const other = await context.newPage();
  await other.goto("/");
  await person(other, "妈妈").click();
  await total(other).fill("1");
  await total(page).fill("2");
  await expectKept(page, { 妈妈: "1", 爸爸: "2" });
  await expect(people(other)).not.toContainText("另一个窗口");

  await person(page, "妈妈").click();
  await expect(total(page)).toHaveValue(/^1(\.|$)/);
  await total(other).fill("11");
  await expect(people(page)).toContainText("另一个窗口里改过“妈妈”");
  await total(page).fill("12");
  await page.waitForTimeout(600);
  await expectKept(page, { 妈妈: "11", 爸爸: "2" });
  await button(page, "用这边的").click();
  await expectKept(page, { 妈妈: "12", 爸爸: "2" });
  await expect(people(page)).not.toContainText("另一个窗口");
  await expect(people(other)).toContainText("另一个窗口里改过“妈妈”");
  await button(other, "用那边的").click();
  await expect(total(other)).toHaveValue(/^12/);

  await total(other).fill("13");
  await expect(people(page)).toContainText("另一个窗口里改过“妈妈”");
  await button(page, "两份都留").click();
  await expectKept(page, { 妈妈: "13", 爸爸: "2", "妈妈（2）": "12" });

  await open(page);
  await button(page, "删除：妈妈").click();
  await expect(people(other)).toContainText("另一个窗口里删掉了“妈妈”");
  await total(other).fill("14");
  await other.waitForTimeout(600);
  await expectKept(page, { 爸爸: "2", "妈妈（2）": "12" });
  await button(other, "再存成“妈妈”").click();
  await expectKept(page, { 爸爸: "2", "妈妈（2）": "12", 妈妈: "14" });
  await expect(person(page, "妈妈 *$")).toBeVisible();
});

test("in 长辈版 what is answered is kept, too, and one changes from one to the other", async ({ page }) => {
  await keepMother(page);
  await addFather(page, "200");
  await expectKept(page, { 妈妈: "10000", 爸爸: "200" });
  await person(page, "妈妈").click();
  await page.getByRole("button", { name: "长辈版", exact: true }).click();
  await expect(person(page, "妈妈")).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "改一改上面填的", exact: true }).click();
  await page.getByRole("button", { name: /^改.*一共花了多少钱/ }).click();
  await expect(people(page)).toBeHidden();
  await page.locator("form input[type=text]").fill("7000");
  await page.getByRole("button", { name: "下一步", exact: true }).click();
  await expectKept(page, { 妈妈: "7000", 爸爸: "200" });
  await person(page, "爸爸").click();
  await expect(person(page, "爸爸")).toHaveAttribute("aria-pressed", "true");
  await page.goBack();
  await expect(person(page, "妈妈")).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "长辈版", exact: true }).click();
  await expect(total(page)).toHaveValue(/7,?000/);
  await expect(people(page)).not.toContainText("另一个窗口");
  await expectKept(page, { 妈妈: "7000", 爸爸: "200" });
});

test("the keyboard alone keeps, adds, changes over and takes away", async ({ page }) => {
  await page.goto(`/${STAY}`);
  await page.getByRole("button", { name: "存在这台手机上（以后接着算）" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("给谁存？")).toBeFocused();
  await page.keyboard.type("妈妈");
  await page.keyboard.press("Enter");
  await expect(people(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(person(page, "妈妈")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("给谁存？")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(people(page)).toContainText("先写个名字");
  await page.keyboard.type("爸爸");
  await page.keyboard.press("Enter");
  await expect(person(page, "爸爸")).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(person(page, "妈妈")).toHaveAttribute("aria-pressed", "true");
});

for (const language of ["zh-CN", "en"]) {
  test(`nothing to find for axe, targets large enough, and nothing sideways in ${language}`, async ({ page }) => {
    await page.addInitScript((kept) => localStorage.setItem("language", kept), language);
    await page.goto("/");
    await page.evaluate((address) => {
      const kept = (id: string, name: string): void =>
        localStorage.setItem(`person:${id}`, JSON.stringify({ form: 1, name, address, changed: "2026-11-22" }));
      for (const [i, name] of ["妈妈", "爸爸", "Grandmother Elizabeth", "外婆"].entries()) kept(String(i), name);
      localStorage.setItem("person:9", "{");
      localStorage.setItem("people", "0");
    }, STAY);
    await page.reload();
    const region = page.getByRole("region", { name: language === "en" ? "People kept here" : "存着的人" });
    await expect(region.getByRole("list").getByRole("button", { name: "外婆" }).first()).toBeVisible();
    for (const size of ["112.5%", "187.5%"]) {
      await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
      }, size);
      await expectAccessible(page, `people ${language} ${size}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    }
    await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
    await region.getByRole("button", { name: /另存一位|Keep somebody else/ }).click();
    await region.getByRole("button", { name: /^(改名|Rename)：?.*外婆/ }).click();
    await region.getByRole("button", { name: /^(删除|Delete)：?.*爸爸/ }).click();
    await expectAccessible(page, `people, forms open, ${language}`);
    expect(await keysShown(page)).toEqual([]);
    const low = await region
      .locator("button, label:has(input[type=file]), input[type=text]")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).filter(({ height }) => height < 48).length);
    expect(low).toBe(0);
  });
}
