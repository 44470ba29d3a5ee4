import { expect, test } from "vitest";
import { linesOf, presetsFor, raised, surchargeFor, yearsOn } from "../../src/app/bill/presets.ts";
import { chainFor } from "../../src/core/chain-for.ts";
import type { EncounterSituation } from "../../src/facts/fact.ts";
import { RULES } from "../support.ts";

const visit: EncounterSituation = {
  category: "resident",
  retired: false,
  care: "outpatient",
  level: "primary",
  site: "township",
  disease: null,
  assistance: "none",
  product: null,
  place: "local",
};
const chainIn = (city: string) => {
  const chain = chainFor(RULES, city, []);
  if (chain === null) throw new Error(city);
  return chain;
};
const offered = (city: string, situation: Partial<EncounterSituation>, day: string) =>
  presetsFor(chainIn(city), { ...visit, ...situation }, day).flatMap((one) =>
    linesOf(one, "一般诊疗费").map(({ name, amount, code }) => `${name} ${amount} ${code}`.trim()),
  );

test("the consultation fee is that of the kind of facility on the day (wz-2024-6 一（二）)", () => {
  expect(offered("wenzhou", {}, "2024-02-29")).toContain("一般诊疗费 10.00 consultation");
  expect(offered("wenzhou", {}, "2024-03-01")).toContain("一般诊疗费 12.00 consultation");
  expect(offered("wenzhou", { site: "village" }, "2024-02-29")).toContain("一般诊疗费 5.00 consultation");
  expect(offered("wenzhou", { site: "station" }, "2024-03-01")).toContain("一般诊疗费 10.00 consultation");
  expect(offered("wenzhou", { level: "tertiary", site: null }, "2024-03-01")).toEqual([]);
});

test("maternity items in scope by name (wz-2022-98 （三）15)", () => {
  const stay = { care: "maternity", level: "tertiary", site: null } as const;
  const items = ["分娩镇痛", "早孕期胎儿结构超声筛查", "胎儿系统彩色多普勒超声检查"];
  expect(offered("wenzhou", stay, "2022-12-31")).toEqual([]);
  expect(offered("wenzhou", stay, "2023-01-01")).toEqual(items);
});

test("family bed and home visit fees by name, without a figure (nb-2023-62 二（七）)", () => {
  expect(offered("ningbo", { care: "familyBed" }, "2024-01-01")).toEqual(["家庭病床建床费", "上门服务费"]);
  expect(offered("ningbo", { care: "familyBed" }, "2023-12-31")).toEqual([]);
});

test("children of six and under: 30% on top, half-up to the fen (wz-2022-98 （二）9)", () => {
  const surcharge = surchargeFor(chainIn("wenzhou"), visit, "2023-01-01");
  expect(surcharge).toMatchObject({ rate: 3000, age: 6 });
  expect(surchargeFor(chainIn("wenzhou"), visit, "2022-12-31")).toBeNull();
  expect(surchargeFor(chainIn("ningbo"), visit, "2024-05-01")).toBeNull();
  const line = { name: "穿刺", class: "A", amount: "33.35", firstPayRate: "", priceLimit: "100", code: "" };
  // 33.35 × 0.30 = 10.005 → 10.01
  expect(raised(line, 3000 as never)).toMatchObject({ amount: "43.36", priceLimit: "130.00" });
  expect(raised({ ...line, amount: "?", priceLimit: "" }, 3000 as never)).toMatchObject({
    amount: "?",
    priceLimit: "",
  });
});

test("age in years completed", () => {
  expect(yearsOn("2024-05-01", "2017-05-02")).toBe(6);
  expect(yearsOn("2024-05-01", "2017-05-01")).toBe(7);
  expect(yearsOn("2024-02-28", "2020-02-29")).toBe(3);
});
