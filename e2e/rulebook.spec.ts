import { expect, type Locator, type Page } from "@playwright/test";
import { result, STAY, test } from "./form.ts";
import { expectNoViolations, keysShown, turnTo } from "./journey.ts";

const BOOK = "/#/rulebook?city=wenzhou";
/** The fact that raised chronic care at primary to 65%. */
const RAISED = "wenzhou+basic.rate+category.resident+care.chronic+level.primary+2024-03-01";

const view = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });
const facts = (page: Page): Locator => view(page, "全部规定");
/** A fact by its value and where it stands; its box is the list item with all that opens below it. */
const fact = (page: Page, text: string | RegExp): Locator =>
  facts(page).locator("li:has(> details)").filter({ hasText: text }).first();

test("from the header to the rulebook, and a fact found by a few words is opened", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "规则本", exact: true }).click();
  await expect(page.getByRole("heading", { name: "规则本" })).toBeVisible();
  await expect(page).toHaveTitle(/^规则本/);
  await page.getByLabel("找一条规定").fill("慢病 提高 65%");
  await expect(facts(page).getByRole("status")).toContainText("找到 3 条规定");
  const raised = fact(page, /65%（居民；门诊慢性病；基层医疗机构）/);
  await raised.locator("summary").first().click();
  await expect(raised.getByRole("blockquote")).toHaveText("“门诊慢病政策范围内报销比例由 60% 提高至 65%”");
  await expect(raised).toContainText("温政办〔2024〕6号");
  await expect(raised).toContainText("三（九）");
  await expect(raised).toContainText("2024年3月1日");
  await expect(raised).toContainText("它代替了");
  await expect(raised.getByRole("link", { name: /2024年3月1日：60%/ })).toBeVisible();
  await expect(page).toHaveURL(/fact=wenzhou\+basic\.rate/);
});

test("a fact's example is opened, is told in words, and leads to the same case in the estimate", async ({ page }) => {
  await page.goto(`${BOOK}&fact=${RAISED}`);
  const raised = fact(page, /65%（居民；门诊慢性病；基层医疗机构）/);
  await expect(raised.locator("summary").first()).toBeFocused();
  await raised.getByText("基层看门诊慢病，新办法第一天：报65%").click();
  await expect(raised).toContainText("现在算出来的和它一样，一分不差");
  await expect(raised).toContainText("就诊类型");
  await raised.getByRole("link", { name: "打开这个例子，看每一步" }).click();
  await expect(result(page)).toContainText("65%");
});

test("each citation of a step leads to its fact, open", async ({ page }) => {
  await page.goto(`/${STAY}`);
  await result(page).getByRole("link", { name: "基本医保报销比例：90%" }).click();
  const cited = fact(page, /90%，不低于/);
  await expect(cited.locator("summary").first()).toBeFocused();
  await expect(cited.getByRole("blockquote")).toContainText("住院医保政策范围内报销比例不低于 90%");
});

test("by situation, by whose it is, on a day; all of it in the address", async ({ page }) => {
  await page.goto(BOOK);
  await page.getByLabel("谁定的").selectOption("浙江省");
  await page.getByLabel("哪一部分").selectOption("基本医疗保险");
  await page.getByText("按情况、依据和日子来找").click();
  await page.getByLabel("看什么病").selectOption("门诊慢性病");
  await page.getByLabel("哪一天有效").fill("2023-08-29");
  await expect(facts(page)).not.toContainText("浙政办发〔2023〕50号 二（六）");
  await page.getByLabel("哪一天有效").fill("2023-08-30");
  await expect(facts(page)).toContainText("浙政办发〔2023〕50号 二（六）");
  await expect(page).toHaveURL(/care=chronic&chapter=basic&city=wenzhou&day=2023-08-30&of=zhejiang/);
  await page.reload();
  await expect(page.getByLabel("看什么病")).toHaveValue("chronic");
  await page.getByRole("button", { name: "去掉全部条件" }).click();
  await expect(facts(page)).toContainText(/找到 (\d+) 条规定，一共 \1 条/);
  await page.goBack();
  await expect(page.getByLabel("看什么病")).toHaveValue("chronic");
});

test("the keyboard alone finds and opens", async ({ page }) => {
  await page.goto(BOOK);
  await page.getByLabel("找一条规定").focus();
  await page.keyboard.type("肺结核 70%");
  await expect(facts(page).getByRole("status")).toContainText("找到 1 条规定");
  const isAtFact = () => page.evaluate(() => document.activeElement?.matches("li > details > summary") === true);
  for (let step = 0; step < 8 && !(await isAtFact()); step += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(fact(page, /70%/).getByRole("blockquote")).toContainText("其中肺结核为 70%");
});

test("60% became 65% on the first of March 2024, and why it was the city's", async ({ page }) => {
  await page.goto(`${BOOK}&view=timeline&care=chronic`);
  const periods = view(page, "前后变化").locator("ol > li");
  await expect(periods).toHaveCount(3);
  await expect(periods.nth(1)).toContainText("2023年8月30日到 2024年2月29日60%");
  await expect(periods.nth(1)).toContainText("65%，不低于（浙江省");
  await expect(periods.nth(1)).toContainText("更近的地方");
  await expect(periods.nth(2)).toContainText("2024年3月1日起（现在）65%");
  await page.getByLabel("病种").selectOption("肺结核");
  await expect(periods.nth(2)).toContainText("70%");
  await expect(periods.nth(2)).toContainText("说得更具体");
  await expect(page).toHaveURL(/disease=tuberculosis/);
  await periods.nth(2).getByRole("link", { name: /^70%/ }).click();
  await expect(fact(page, "70%（居民；门诊慢性病").locator("summary").first()).toBeFocused();
});

test("a document's text is compared on the device: the hash, each quote in its place, and what is not there", async ({
  page,
}) => {
  await page.goto(`${BOOK}&view=documents&document=wz-2024-6`);
  const documents = view(page, "文件");
  const named = documents.locator("li:has(> details)").filter({ hasText: "温政办〔2024〕6号" });
  await expect(named).toContainText("温州市人民政府办公室");
  await expect(named).toContainText("2024年3月1日起");
  await expect(named).toContainText("fb232b3b83ff29df02fb42dc1698274ec7b036fa7292a874892d6892c2489bd3");
  await expect(named).toContainText("写在这份文件里的 37 条规定");
  const text = "门诊慢病政策范围内报销比例由 ６０% 提高\n至 65%（其中肺结核为 70%）。";
  await page.getByLabel("或者把原文粘贴在这里").fill(text);
  await expect(documents.getByRole("status").first()).toContainText("和登记的任何一份原文都不完全一样");
  await expect(named).toContainText("指纹不一样");
  await expect(named).toContainText("37 条引文里，3 条找到了");
  await expect(named.locator("mark").filter({ hasText: "由 ６０% 提高" }).first()).toBeVisible();
  await expect(named).toContainText("原文里没有这句引文");
  await page.getByRole("button", { name: "拿掉原文" }).click();
  await expect(named.locator("mark")).toHaveCount(0);
});

test("a text file is chosen or dropped; what is no text is said to be none", async ({ page }) => {
  await page.goto(`${BOOK}&view=documents&document=wz-2024-6`);
  const file = { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("住院医保政策范围内报销比例不低于 90%") };
  await page.getByLabel("选一个文本文件").setInputFiles(file);
  await expect(page.getByText("37 条引文里，1 条找到了")).toBeVisible();
  await page.getByLabel("选一个文本文件").setInputFiles({ ...file, buffer: Buffer.from([0x50, 0x4b, 0, 0, 0xff]) });
  await expect(page.getByRole("alert")).toContainText("不是文本文件");
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["普通门诊医保政策范围内报销比例不低于 50%"], "b.txt", { type: "text/plain" }));
    return transfer;
  });
  await page.getByText("用文件原文来核对").dispatchEvent("drop", { dataTransfer: dropped });
  await expect(page.locator("mark")).toHaveText("普通门诊医保政策范围内报销比例不低于 50%");
});

test("a document past its end on the day is said to be, and is not on the day before", async ({ page }) => {
  await page.goto(`${BOOK}&view=documents&document=wz-2022-98&day=2025-12-31`);
  const named = view(page, "文件").locator("li:has(> details)").filter({ hasText: "温政办〔2022〕98号" });
  await expect(named).not.toContainText("已过期");
  await page.getByLabel("看哪一天").fill("2026-01-01");
  await expect(named).toContainText("已过期");
  await expect(named).toContainText("文件写明有效到 2025年12月31日");
});

test("what held on a day, and what changed to the next", async ({ page }) => {
  await page.goto(`${BOOK}&view=asOf&day=2024-02-29`);
  const asOf = view(page, "某一天");
  await expect(asOf.getByRole("link", { name: /^居民；门诊慢性病；基层医疗机构.*60%/ })).toBeVisible();
  await page.getByLabel("和另一天比").check();
  await page.getByLabel("另一天", { exact: true }).fill("2024-03-01");
  await expect(asOf.getByRole("status")).toContainText("2024年2月29日和 2024年3月1日，算账的规定有 16 处不同");
  const raised = asOf.getByRole("listitem").filter({ hasText: "居民；门诊慢性病；基层医疗机构；别的病" });
  await expect(raised).toHaveText(/2024年2月29日60%.*2024年3月1日65%/);
  await expect(asOf.getByText("还有 1 处数一样、依据不一样")).toBeVisible();
  await expect(page).toHaveURL(/compare=days&day=2024-02-29&other=2024-03-01&view=asOf/);
});

test("two cities side by side, and a city below its province's floor with the reason", async ({ page }) => {
  await page.goto(`${BOOK}&view=asOf&compare=cities&with=ningbo&day=2024-05-01`);
  const asOf = view(page, "某一天");
  const stays = asOf.getByRole("listitem").filter({ hasText: /基本医保报销比例居民；.*住院.*；基层医疗机构/ });
  await expect(stays).toHaveText(/温州市90%，不低于.*宁波市80%，不低于/);
  await page.getByLabel("和省里的底线比").check();
  await expect(asOf.getByRole("status")).toHaveText("低于底线的有 1 处");
  await expect(asOf.getByRole("listitem")).toContainText("60%");
  await expect(asOf.getByRole("listitem")).toContainText("这一处我们查过：温政办〔2024〕6号从 2024年3月1日起");
});

test("what is not known of a city comes by the yuan at stake, and the real figure is entered then and there", async ({
  page,
}) => {
  await page.goto("/#/rulebook?city=zhejiang&view=unknown");
  const unknown = view(page, "还不知道的");
  await expect(unknown.getByRole("status")).toContainText("差得多的在前面", { timeout: 20_000 });
  const stakes = (await unknown.getByText(/^一个人最多差/).allInnerTexts()).map((text) =>
    Number(text.replace(/[^\d.]/g, "")),
  );
  expect(stakes).toEqual(stakes.toSorted((a, b) => b - a));
  const rate = unknown.locator("ol > li").filter({ hasText: "60%，左右（浙江省；居民；住院；三级医院）" });
  await expect(rate).toContainText("真实的数大概在");
  await rate.getByRole("button", { name: /填真实的数/ }).click();
  await rate.getByLabel(/^基本医保报销比例/).fill("65");
  await page.keyboard.press("Enter");
  await expect(unknown.getByRole("heading", { name: "您自己填的数（1 个）" })).toBeFocused();
  await expect(unknown.locator("ol > li").filter({ hasText: "60%，左右（浙江省；居民；住院；三级医院）" })).toHaveCount(
    0,
  );
});

test("what each city has, and how another is added", async ({ page }) => {
  await page.goto(`${BOOK}&view=registry&day=2026-11-22`);
  const registry = view(page, "有什么、缺什么");
  const row = registry.getByRole("row").filter({ hasText: "温州市" });
  await expect(row).toHaveText(/温州市\D*0\D*38\D*4\D*6\D*17\D*0\D*8/);
  await expect(registry).toContainText("缺的有 0 处");
  await expect(registry).toContainText("docs/adding-a-city.md");
  await registry.getByRole("link", { name: "宁波市" }).click();
  await expect(registry.getByRole("heading", { name: /^宁波市（ningbo）/ })).toBeVisible();
});

test("figures of one's own are shown as such, wherever facts are", async ({ page }) => {
  const figures = JSON.stringify([
    {
      parameter: "basic.rate",
      when: { category: ["resident"], care: ["inpatient"], level: ["tertiary"] },
      value: "0.75",
    },
  ]);
  await page.goto(`${BOOK}&parameter=basic.rate&figures=${encodeURIComponent(figures)}`);
  const own = fact(page, "75%（居民；住院；三级医院）");
  await expect(own).toContainText("自己的数");
  await page.goto(`${BOOK}&view=timeline&parameter=basic.rate&level=tertiary&figures=${encodeURIComponent(figures)}`);
  await expect(view(page, "前后变化").locator("ol > li")).toContainText("依据更可靠");
});

const VIEWS = [
  `city=wenzhou&find=65%25&fact=${RAISED}`,
  "city=zhejiang&view=timeline&parameter=special.diseases",
  "city=zhejiang&view=documents&document=zj-relief-2020",
  "city=zhejiang&view=asOf&compare=days&day=2023-08-29&other=2023-08-30",
  "city=zhejiang&view=unknown",
  "city=zhejiang&view=registry",
  "city=wenzhou&view=asOf&compare=floors&zone=7",
];

for (const language of ["zh-CN", "en"]) {
  test(`nothing to find for axe, no text missing, nothing sideways, in ${language}`, async ({ page }) => {
    await page.addInitScript((kept) => localStorage.setItem("language", kept), language);
    await page.goto("/#/rulebook");
    await expect(page.getByRole("main")).toBeVisible();
    for (const asked of VIEWS) {
      await turnTo(page, `#/rulebook?${asked}`);
      await expect(
        page.locator("section[aria-labelledby=rulebook-view] :is(h4, blockquote, li)").first(),
      ).toBeVisible();
      await expectNoViolations(page, asked);
      expect(await keysShown(page), asked).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), asked).toBe(false);
    }
  });
}
