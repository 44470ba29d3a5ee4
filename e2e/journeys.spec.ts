import { expect } from "@playwright/test";
import { field, result, test } from "./form.ts";
import { assumptions, citation, expectReceipt, fillIn, formulas, headline } from "./journey.ts";

const RESIDENT = { 城市: "温州市", 参保类型: "居民", 救助身份: "没有", 惠民保: "没有买" };
const EMPLOYEE = { 城市: "温州市", 参保类型: "职工", 在职或退休: "在职", 个人账户余额: "1000", 救助身份: "没有" };

const TUBERCULOSIS = {
  ...RESIDENT,
  就诊类型: "门诊慢性病",
  病种: "肺结核",
  医疗机构等级: "基层",
  机构类型: "乡镇卫生院",
  总费用: "386.45",
};

test("a Wenzhou resident's tuberculosis visit, the day before the rate rises", async ({ page }) => {
  await fillIn(page, { ...TUBERCULOSIS, 就诊日期: "2024-02-29" });
  // No deductible, as the province aims at: 386.45 × 60% = 231.87; 386.45 − 231.87 = 154.58
  await expect(headline(page)).toHaveText("按政策的目标，您要付 154.58 元");
  await expect(result(page).getByText("有的规定还只是努力的方向")).toBeVisible();
  await expectReceipt(page, {
    基本医疗保险统筹基金支出: "目标231.87",
    大病保险资金支出: "0.00",
    医疗救助基金支出: "0.00",
    基金支付总额: "目标231.87",
    个人账户支出: "0.00",
    个人现金支出: "目标154.58",
    个人负担总金额: "目标154.58",
    医疗费总额: "386.45",
  });
  const rate = citation(page, "基本医保报销比例：60%", "门诊慢病政策范围内报销比例由 60% 提高至 65%");
  await expect(rate).toContainText("温政办〔2024〕6号");
  await expect(rate).toContainText("三（九）");
  await expect(rate).toContainText("有效期：到 2024年2月29日为止。");
  const deductible = citation(page, "基本医保起付线：0.00 元", "逐步取消城乡居民和职工医保参保人员");
  await expect(deductible).toContainText("目标");
  await expect(deductible).toContainText("浙政办发〔2023〕50号");
  await expect(deductible).toContainText("二（五）");
  await expect(deductible).toContainText("有效期：2023年8月30日起，没有写到哪天为止。");
  await expect(result(page).getByText("大病保险付 0.00 元：它不管门诊慢性病的费用。")).toBeVisible();
  // Were it 300 after all: (386.45 − 300) × 60% = 51.87, so 334.58 to pay; 334.58 − 154.58 = 180.00
  await expect(assumptions(page)).toHaveCount(1);
  await expect(assumptions(page)).toContainText("会在 154.58 到 334.58 元之间（相差 180.00 元）");
});

test("the same visit a day later", async ({ page }) => {
  await fillIn(page, { ...TUBERCULOSIS, 就诊日期: "2024-03-01" });
  // 386.45 × 70% = 270.515, half-up 270.52; 386.45 − 270.52 = 115.93; the document has no deductible: nothing is open
  await expect(headline(page)).toHaveText("您要付 115.93 元");
  await expectReceipt(page, {
    基本医疗保险统筹基金支出: "270.52",
    基金支付总额: "270.52",
    个人现金支出: "115.93",
    医疗费总额: "386.45",
  });
  const rate = citation(page, "基本医保报销比例：70%", "提高至 65%（其中肺结核为 70%）");
  await expect(rate).toContainText("温政办〔2024〕6号");
  await expect(rate).toContainText("三（九）");
  await expect(rate).toContainText("有效期：2024年3月1日起，没有写到哪天为止。");
  await expect(rate).toContainText("来源：文件原文。文件就是这样写的。");
  expect(await formulas(page)).toContain("386.45 × 70% ≈ 270.52（四舍五入到分）");
  // Critical illness covers it from this day on, but 33690.00 − 115.93 = 33574.07 are missing
  await expect(result(page).getByText("还差 33,574.07 元")).toBeVisible();
  await expect(result(page).getByText("没有用到我们估计的数")).toBeVisible();
});

const NINGBO = { ...RESIDENT, 城市: "宁波市", 就诊日期: "2024-07-15", 就诊类型: "普通门诊", 医疗机构等级: "基层" };

test("a Ningbo resident reaches the cap of outpatient care", async ({ page }) => {
  await fillIn(page, { ...NINGBO, 总费用: "10240.60" });
  // 10240.60 × 50% = 5120.30, above 5000; 10240.60 − 5000 = 5240.60. The cap alone decides, so no assumption does.
  await expect(headline(page)).toHaveText("您要付 5,240.60 元");
  await expectReceipt(page, {
    基本医疗保险统筹基金支出: "5,000.00",
    个人现金支出: "5,240.60",
    医疗费总额: "10,240.60",
  });
  const cap = citation(page, "基本医保封顶线：5,000.00 元", "政策范围内年度最高支付限额提高至 5000 元");
  await expect(cap).toContainText("甬政办发〔2023〕62号");
  await expect(cap).toContainText("二（五）");
  await expect(cap).toContainText("有效期：2024年1月1日起，没有写到哪天为止。");
  expect(await formulas(page)).toContain("5,120.30 和 5,000.00，取较小的 = 5,000.00");
  await expect(assumptions(page)).toHaveCount(0);
});

test("just below that cap", async ({ page }) => {
  await fillIn(page, { ...NINGBO, 总费用: "10099.98", 全自费: "100" });
  // 10099.98 − 100 = 9999.98 in scope; × 50% = 4999.99; 10099.98 − 4999.99 = 5099.99.
  // Both the target of no deductible and the floor of 50% now count, and they do not lean the same way.
  await expect(headline(page)).toHaveText("您大约要付 5,099.99 元");
  await expectReceipt(page, { 基本医疗保险统筹基金支出: "约4,999.99", 个人现金支出: "约5,099.99" });
  await expect(result(page).getByText("其中目录以外 100.00 元")).toBeVisible();
  // 40% of 9999.98 is 3999.99 and 60% would be 5999.99, of which the cap leaves 5000: 6099.99 and 5099.98 to pay
  await expect(assumptions(page).filter({ hasText: "基本医保报销比例" })).toContainText(
    "会在 5,099.98 到 6,099.99 元之间（相差 1,000.01 元）",
  );
});

const STAY_OF_EMPLOYEE = { ...EMPLOYEE, 惠民保: "温州惠民保职工版", 就诊日期: "2024-06-03", 就诊类型: "住院" };

test("a Wenzhou employee with Huiminbao in a township hospital", async ({ page }) => {
  await fillIn(page, {
    ...STAY_OF_EMPLOYEE,
    医疗机构等级: "基层",
    机构类型: "乡镇卫生院",
    总费用: "23456.70",
    全自费: "456.70",
  });
  // In scope 23000; (23000 − 300) × 90% = 20430; Huiminbao (23000 − 20430) × 55% = 1413.50
  // In scope still 2570 − 1413.50 = 1156.50, of which the account pays 1000; cash 156.50 + 456.70 = 613.20
  await expect(headline(page)).toHaveText("您大约要付 613.20 元");
  await expect(result(page).getByText("另外从个人账户付 1,000.00 元。")).toBeVisible();
  await expectReceipt(page, {
    基本医疗保险统筹基金支出: "约20,430.00",
    商业保险: "约1,413.50",
    个人账户支出: "1,000.00",
    个人现金支出: "约613.20",
    个人负担总金额: "约3,026.70",
    医疗费总额: "23,456.70",
  });
  const rate = citation(page, "比例：55%", "基层医疗机构报销比例提高到 55%");
  await expect(rate).toContainText("温政办〔2024〕6号");
  await expect(rate).toContainText("三（十一）");
  await expect(rate).toContainText("有效期：2024年3月1日起，没有写到哪天为止。");
  // Worth most: without Huiminbao 613.20 + 1413.50 = 2026.70
  await expect(assumptions(page).first()).toContainText("会在 613.20 到 2,026.70 元之间（相差 1,413.50 元）");
  // Basic at 80%: 18160, Huiminbao (23000 − 18160) × 55% = 2662, cash 4840 − 2662 − 1000 + 456.70 = 1634.70; at 100%:
  // 22700 and 165, and the account has only the 135 left in scope to pay, cash 456.70
  await expect(assumptions(page).filter({ hasText: "基本医保报销比例" })).toContainText(
    "会在 456.70 到 1,634.70 元之间（相差 1,178.00 元）",
  );
});

test("and in a city hospital", async ({ page }) => {
  await fillIn(page, { ...STAY_OF_EMPLOYEE, 医疗机构等级: "三级", 总费用: "23456.70", 全自费: "456.70" });
  // (23000 − 800) × 80% = 17760; (23000 − 17760) × 35% = 1834; 5240 − 1834 = 3406, less the account's 1000 = 2406;
  // 2406 + 456.70 = 2862.70
  await expect(headline(page)).toHaveText("您大约要付 2,862.70 元");
  await expectReceipt(page, {
    基本医疗保险统筹基金支出: "约17,760.00",
    商业保险: "约1,834.00",
    个人账户支出: "1,000.00",
    个人现金支出: "约2,862.70",
    医疗费总额: "23,456.70",
  });
  const rate = citation(page, "比例：35%", "其他医疗机构报销比例为 35%");
  await expect(rate).toContainText("温政办〔2024〕6号");
  await expect(rate).toContainText("三（十一）");
});

test("a person on minimum living above the threshold of critical illness", async ({ page }) => {
  await fillIn(page, {
    ...RESIDENT,
    救助身份: "低保（最低生活保障）",
    就诊日期: "2024-09-10",
    就诊类型: "住院",
    医疗机构等级: "三级",
    总费用: "19万",
    全自费: "2500",
  });
  // In scope 187500; basic (187500 − 800) × 70% = 130690; left 56810; critical (56810 − 33690) × 65% = 15028;
  // left 41782; aid 41782 × 70% = 29247.40; cash 41782 − 29247.40 + 2500 = 15034.60
  await expect(headline(page)).toHaveText("您大约要付 15,034.60 元（约 1.5 万元）");
  await expectReceipt(page, {
    基本医疗保险统筹基金支出: "约130,690.00",
    大病保险资金支出: "约15,028.00",
    医疗救助基金支出: "约29,247.40",
    基金支付总额: "约174,965.40",
    个人现金支出: "约15,034.60",
    个人负担总金额: "约15,034.60",
    医疗费总额: "190,000.00",
  });
  // Every step that reckons has its formula, in the order of the law.
  expect(await formulas(page)).toEqual([
    "190,000.00 − 2,500.00 − 0.00 − 0.00 = 187,500.00",
    "187,500.00 和 800.00，取较小的 = 800.00",
    "187,500.00 − 800.00 = 186,700.00",
    "186,700.00 × 70% = 130,690.00",
    "200,000.00 − 0.00 = 200,000.00",
    "130,690.00 和 200,000.00，取较小的 = 130,690.00",
    "187,500.00 − 130,690.00 = 56,810.00",
    "56,810.00 − 33,690.00 = 23,120.00；23,120.00 × 65% = 15,028.00",
    "187,500.00 − 130,690.00 − 15,028.00 = 41,782.00",
    "41,782.00 和 0.00，取较小的 = 0.00",
    "41,782.00 − 0.00 = 41,782.00",
    "41,782.00 × 70% = 29,247.40",
    "80,000.00 − 0.00 = 80,000.00",
    "29,247.40 和 80,000.00，取较小的 = 29,247.40",
    "130,690.00 + 15,028.00 + 29,247.40 = 174,965.40",
    "190,000.00 − 174,965.40 = 15,034.60",
    "15,034.60 − 0.00 − 0.00 = 15,034.60",
  ]);
  const covers = citation(page, "大病保险管哪些费用", "将慢病门诊费用纳入大病保险保障范围");
  await expect(covers).toContainText("温政办〔2024〕6号");
  await expect(covers).toContainText("三（九）");
  await expect(result(page).getByText("惠民保付 0.00 元：您没有选惠民保。")).toBeVisible();
  // All that is assumed and moves the cash: two kinds of cover and rate of aid, rate and deductible of basic insurance,
  // threshold and rate of critical illness. Of a change in what critical illness pays, 30% stays after aid:
  // 23120 × 10% × 30% = 693.60 either way.
  await expect(assumptions(page)).toHaveCount(6);
  for (const item of await assumptions(page).all()) await expect(item).toContainText(/相差 [\d,]+\.\d\d 元/);
  await expect(assumptions(page).filter({ hasText: "大病保险报销比例" })).toContainText(
    "会在 14,341.00 到 15,728.20 元之间（相差 1,387.20 元）",
  );
  // Were aid not to cover stays, its 29247.40 would be the person's: 15034.60 + 29247.40 = 44282.00
  await expect(assumptions(page).first()).toContainText("会在 15,034.60 到 44,282.00 元之间（相差 29,247.40 元）");
  // (130690 + 15028 + 29247.40) ÷ 190000 = 0.92087; 2500 ÷ 190000 = 0.01316
  await expect(result(page).getByText("92.09%（目标 80%）")).toBeVisible();
  await expect(result(page).getByText("1.32%（目标 20%）")).toBeVisible();
});

test("a stay in 2026 reaches the cap of a document that is past its own end", async ({ page }) => {
  await fillIn(page, {
    ...RESIDENT,
    就诊日期: "2026-03-18",
    就诊类型: "住院",
    医疗机构等级: "基层",
    机构类型: "社区卫生服务中心",
    总费用: "240,500",
  });
  // (240500 − 300) × 90% = 216180, above 200000; left 40500; critical (40500 − 33690) × 60% = 4086; 40500 − 4086 = 36414
  await expect(headline(page)).toHaveText("您大约要付 36,414.00 元（约 3.64 万元）");
  await expectReceipt(page, {
    基本医疗保险统筹基金支出: "200,000.00",
    大病保险资金支出: "约4,086.00",
    个人现金支出: "约36,414.00",
    医疗费总额: "240,500.00",
  });
  const notice = result(page).getByRole("listitem").filter({ hasText: "没有找到接替的文件" }).first();
  await expect(notice).toContainText("已过期");
  await expect(notice).toContainText("温政办〔2022〕98号");
  await expect(notice).toContainText("2025年12月31日");
  const cap = citation(page, "基本医保封顶线：200,000.00 元", "门诊封顶限额居民医保从 1500 元/年提高为 200000元/年");
  await expect(cap).toContainText("已过期");
  await expect(cap).toContainText("温政办〔2022〕98号");
  await expect(cap).toContainText("（二）8");
  await expect(cap).toContainText("有效期：2023年1月1日起，到 2025年12月31日为止。");
  expect(await formulas(page)).toContain("216,180.00 和 200,000.00，取较小的 = 200,000.00");
  // Threshold a fifth lower, 26952: (40500 − 26952) × 60% = 8128.80, so 32371.20; a fifth higher, 40428: 43.20, so 40456.80
  await expect(assumptions(page).filter({ hasText: "大病保险起付标准" })).toContainText(
    "会在 32,371.20 到 40,456.80 元之间（相差 8,085.60 元）",
  );
});

test("on its last day the same document is not past its end", async ({ page }) => {
  await fillIn(page, {
    ...RESIDENT,
    就诊日期: "2025-12-31",
    就诊类型: "住院",
    医疗机构等级: "基层",
    总费用: "240500",
  });
  await expect(headline(page)).toHaveText("您大约要付 36,414.00 元（约 3.64 万元）");
  await expect(result(page).getByText("请留意")).toBeHidden();
  await expect(result(page).getByText("已过期")).toBeHidden();
  await expect(field(page, "机构类型")).toHaveValue("");
});
