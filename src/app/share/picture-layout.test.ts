import { describe, expect, test } from "vitest";
import type { PictureText } from "../../wording/picture-text.ts";
import { type Item, layoutPicture, PICTURE_WIDTH } from "./picture-layout.ts";
import { codeOf } from "./qr-code.ts";
import type { Measure } from "./wrap-text.ts";

const measure: Measure = (text, size) => [...text].reduce((sum, one) => sum + (one > "\u2000" ? size : size * 0.6), 0);

const WORDS: PictureText = {
  name: "明白账",
  question: "这次看病，自己要付多少？",
  situation: "温州市，居民，住院，基层医疗机构，2024年5月1日，总费用 10,000.00 元，再长一些好换行",
  years: [
    {
      lead: "您最多付",
      cash: "1,270.00 元",
      round: null,
      notes: ["有的数文件写的是“不低于”，所以实际只会一样或更少。"],
      parts: [
        { payer: "basic", amount: "8730.00", start: 0, length: 0.873 },
        { payer: "critical", amount: "0.00", start: 0.873, length: 0 },
        { payer: "cash", amount: "1269.99", start: 0.873, length: 0.126999 },
        { payer: "outside", amount: "0.01", start: 0.999999, length: 0.000001 },
      ],
      rows: [
        { payer: "basic", name: "基本医保", amount: "至少 8,730.00" },
        { payer: "cash", name: "您付现金（目录以内）", amount: "最多 1,269.99" },
        { payer: "outside", name: "您付现金（目录以外）", amount: "0.01" },
        { payer: null, name: "总费用", amount: "10,000.00" },
      ],
      assumed: "都有文件撑着。",
    },
  ],
  visits: [],
  assumptions: "靠估计的有：封顶线。",
  made: "2026年11月22日做成",
  notGovernment: "不是政府服务",
  scan: "扫一扫",
};

const code = codeOf("https://clear-account.example/#/?total=10000");
const layout = layoutPicture(WORDS, code, measure);
const texts = (items: readonly Item[]) => items.filter((item) => item.kind === "text");
const widthOfItem = (item: Item): number => {
  if (item.kind === "text") return measure(item.text, item.size, item.isBold);
  return item.kind === "part" ? item.width : 0;
};

describe("the picture's layout", () => {
  test("all words are there, whole", () => {
    const drawn = texts(layout.items)
      .map(({ text }) => text)
      .join("");
    const [year] = WORDS.years;
    for (const word of [WORDS.name, WORDS.question, WORDS.situation, WORDS.made, WORDS.notGovernment, WORDS.scan]) {
      expect(drawn.replaceAll(" ", "")).toContain(word.replaceAll(" ", ""));
    }
    for (const { name, amount } of year?.rows ?? [])
      expect([drawn.includes(name), drawn.includes(amount)]).toEqual([true, true]);
  });

  test("nothing leaves the picture", () => {
    for (const item of layout.items) {
      if (item.kind === "line") continue;
      const right = item.kind === "text" && item.align === "right" ? item.x : item.x + widthOfItem(item);
      expect(item.x).toBeGreaterThanOrEqual(64);
      expect(right).toBeLessThanOrEqual(PICTURE_WIDTH - 64);
      expect(item.y).toBeLessThan(layout.height);
    }
  });

  test("what the person pays is the largest of all", () => {
    const sizes = texts(layout.items).map(({ text, size }) => ({ text, size }));
    expect(sizes.sort((a, b) => b.size - a.size)[0]?.text).toBe("1,270.00 元");
  });

  test("the bar fills its width, and the smallest part is still seen", () => {
    const bar = layout.items.filter((item) => item.kind === "part" && item.height === 56);
    expect(bar).toHaveLength(3);
    expect(bar.at(0)).toMatchObject({ payer: "basic", x: 64, width: 0.873 * 952 });
    expect(bar.at(-1)).toMatchObject({ payer: "outside", x: 64 + 952 - 4, width: 4 });
  });

  test("each payer's row has its colour beside its name on the same line as the amount", () => {
    const swatches = layout.items.filter((item) => item.kind === "part" && item.height !== 56);
    expect(swatches).toHaveLength(3);
    const name = texts(layout.items).find(({ text }) => text === "基本医保");
    const amount = texts(layout.items).find(({ text }) => text === "至少 8,730.00");
    expect(name?.y).toBe(amount?.y);
  });

  test("without a code the words take its place", () => {
    const without = layoutPicture(WORDS, null, measure);
    expect(without.items.some((item) => item.kind === "code")).toBe(false);
    expect(without.height).toBeLessThan(layout.height);
  });
});
