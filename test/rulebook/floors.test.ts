import { expect, test } from "vitest";
import { belowFloor, belowFloorKey } from "../../src/rulebook/floors.ts";
import en from "../../src/wording/locales/en/rulebook.json" with { type: "json" };
import zhCN from "../../src/wording/locales/zh-CN/rulebook.json" with { type: "json" };
import { RULES } from "../support.ts";

// What is known of our cities; a new one must be looked at in the documents and written down here.
const KNOWN = [
  // 温政办〔2024〕6号 三（九） raises 60% to 65% from 2024-03-01 only, 浙政办发〔2023〕50号 二（六） asks for 65% from its issue on.
  "wenzhou basic.rate 0.60 under 0.65 of zhejiang, 2023-08-30 to 2024-02-29: residents' chronic care at primary",
];
const WHERE: Readonly<Record<string, string>> = {
  '[{"person":["resident"],"care":["chronic"],"level":["primary"]}]': "residents' chronic care at primary",
};

test("the cities' facts below their province's floor are those that are known", () => {
  const found = [...RULES.jurisdictions.keys()].flatMap((city) =>
    belowFloor(RULES, city).map(({ parameter, fact, floor, from, to, boxes }) => {
      const place = JSON.stringify(boxes);
      const days = `${from} to ${to ?? "…"}`;
      const [less, more] = [fact, floor].map(({ value }) =>
        typeof value === "string" ? value : JSON.stringify(value),
      );
      return `${city} ${parameter} ${less} under ${more} of ${floor.jurisdiction}, ${days}: ${WHERE[place] ?? place}`;
    }),
  );
  expect(found).toEqual(KNOWN);
});

test("each has its reason in both languages, and no reason is left over", () => {
  const keys = [...RULES.jurisdictions.keys()].flatMap((city) => belowFloor(RULES, city).map(belowFloorKey));
  for (const words of [zhCN, en]) expect(Object.keys(words.floors.reason)).toEqual(keys);
});
