import { expect } from "@playwright/test";
import { result, STAY, test } from "./form.ts";

/** What a screen reader says of a result, in its order; citations are left out here. */
const WALK = `
- region "结算结果":
  - heading "结算结果" [level=2]
  - status: 您大约要付 1,270.00 元
  - paragraph: 有的数是大约的或者是我们估计的，所以实际会有出入。
  - link "换一家医院、换个城市会怎样？"
  - heading "这笔钱谁来付" [level=3]
  - table "总费用由谁付，加起来正好是总费用":
    - rowgroup:
      - row "谁付 金额（元）"
    - rowgroup:
      - row /基本医保（基本医疗保险统筹基金支出） 约 ?8,730\\.00/
      - row "大病保险（大病保险资金支出） 0.00"
      - row "医疗救助（医疗救助基金支出） 0.00"
      - row /小计：三项基金付的（基金支付总额） 约 ?8,730\\.00/
    - rowgroup:
      - row "惠民保（商业保险） 0.00"
      - row "您的个人账户（个人账户支出） 0.00"
      - row /您付现金（个人现金支出） 约 ?1,270\\.00/
      - row /小计：落到个人头上的（个人负担总金额） 约 ?1,270\\.00/
    - rowgroup:
      - row "合计：总费用（医疗费总额） 10,000.00"
  - heading "账单是怎么分的" [level=3]
  - table "总费用分成的几部分":
    - rowgroup:
      - row "能按医保规定算的（符合政策范围金额） 10,000.00"
      - row "其中起付线以内自己付的（实际支付起付线） 300.00"
  - heading "您付的钱是什么" [level=3]
  - table "您付的钱分成的几部分":
    - rowgroup:
      - row "个人自付：医保目录以内、要您付的 算法：个人账户 + 个人现金 − 个人自费 − 超限价自费 1,270.00"
    - rowgroup:
      - row "合计（个人账户 + 个人现金） 1,270.00"
  - heading "这个结果有多可靠" [level=3]
  - paragraph: 2024 年，基金和惠民保付的钱里：
  - term: 有文件原文或您自己的数撑着的
  - definition: 0.00 元
  - term: 靠估计或手上没有原文的
  - definition: 8,730.00 元
  - heading "哪些是估计的，差多少钱" [level=4]
  - list:
    - listitem:
      - text: 估计 如果基本医保起付线不是 300.00 元，而是 240.00 元到 360.00 元之间的数，您要付的现金会在 1,216.00 到 1,324.00 元之间（相差 108.00 元）。
      - button "填真实的数：基本医保起付线"
  - heading "一步一步是怎么算的" [level=3]
  - heading "1 哪些费用算在内" [level=4]
  - list:
    - listitem:
      - paragraph: 总费用 10,000.00 元，去掉全自费、超限价自费和先行自付，剩下 10,000.00 元可以按医保规定来算（符合政策范围金额）。
      - paragraph: 算式： 10,000.00 − 0.00 − 0.00 − 0.00 = 10,000.00
  - heading "2 基本医疗保险" [level=4]
  - list:
    - listitem:
      - paragraph: 在基层医疗机构住院，起付线（医保开始报销的门槛）以内的 300.00 元先由您自己付（实际支付起付线）。
      - paragraph: 算式： 10,000.00 和 300.00，取较小的 = 300.00
      - paragraph:
        - text: 估计
        - link "基本医保起付线：300.00 元"
      - button "填真实的数：基本医保起付线"
    - listitem:
      - paragraph: 起付线以上的部分是 9,700.00 元，由基本医保按比例报销。
      - paragraph: 算式： 10,000.00 − 300.00 = 9,700.00
    - listitem:
      - paragraph: 居民在基层医疗机构住院，基本医保报销 90%：9,700.00 元里报 8,730.00 元。
      - paragraph: 算式： 9,700.00 × 90% = 8,730.00
      - paragraph:
        - link "基本医保报销比例：90%"
      - blockquote: “住院医保政策范围内报销比例不低于 90%”
      - paragraph: 温政办〔2024〕6号《温州市人民政府办公室关于发挥医保支付杠杆作用助力温州医疗高地建设的实施意见》 三（八）
      - paragraph: 有效期：2024年3月1日起，没有写到哪天为止。
      - paragraph: 来源：文件原文。写的是“不低于”：可能更高。
  - heading "3 大病保险" [level=4]
  - list:
    - listitem:
      - paragraph: /大病保险付 0\\.00 元：今年累计还没有到大病保险的起付标准，还差 [0-9,.]+ 元。/
  - heading "4 医疗救助" [level=4]
  - list:
    - listitem:
      - paragraph: 医疗救助付 0.00 元：它帮的是特困、低保、低边、因病致贫等困难群众，您选的是“没有救助身份”。
  - heading "5 惠民保" [level=4]
  - list:
    - listitem:
      - paragraph: 惠民保付 0.00 元：您没有选惠民保。
  - heading "6 您自己付" [level=4]
  - list:
    - listitem:
      - paragraph: 总费用 10,000.00 元减去基金付的 8,730.00 元，还有 1,270.00 元（个人负担总金额）。
    - listitem:
      - paragraph: 最后，您自己要付现金 1,270.00 元（个人现金支出）。
`;

// A resident of 温州, 10,000 yuan in a township hospital under the rules of 2024: the deductible is assumed to be 300, of
// the other 9,700 nine tenths are paid, 8,730; the person pays 1,270. Were the deductible 240, the person would pay 240
// and a tenth of 9,760, that is 1,216; were it 360, 360 and a tenth of 9,640, that is 1,324.
test("the result makes sense in words alone, in the order that they are read", async ({ page }) => {
  await page.goto(`/${STAY}`);
  await expect(page.locator("blockquote").first()).toBeAttached();
  await expect(result(page)).toMatchAriaSnapshot(WALK);
});

test("the picture is said by its table alone, and no sign is read for a word", async ({ page }) => {
  await page.goto(`/${STAY}`);
  await expect(page.locator("blockquote").first()).toBeAttached();
  const walk = await result(page).ariaSnapshot();
  expect(walk).not.toMatch(/- img|[≈→✓✕▶■]|undefined|NaN/);
  const nameless = walk
    .split("\n")
    .filter((line) => /- (link|button|table|heading|group|row)\s*(\[.*\])?:?$/.test(line));
  expect(nameless).toEqual([]);
});
