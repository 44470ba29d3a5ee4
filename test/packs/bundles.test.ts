import { describe, expect, test } from "vitest";
import { readCase } from "../../src/core/read-case.ts";
import { settle } from "../../src/core/settle.ts";
import { type Bundle, bundleOf, openBundle } from "../../src/facts/bundle.ts";
import type { RuleSet } from "../../src/facts/rule-set.ts";
import { employee, resident, visit } from "../support.ts";
import { rulesOfPacks } from "./pack.ts";

const full = rulesOfPacks("bianjie", "xiling", "linyuan-province", "linyuan", "wenzhou-more");
const opened = (city: string): RuleSet => openBundle(JSON.parse(JSON.stringify(bundleOf(full, city))) as Bundle);

function answer(given: object, rules: RuleSet): unknown {
  const read = readCase(given, rules);
  return read.ok ? settle(read.case, rules) : read;
}

const stays = ["2022-03-01", "2023-08-30", "2024-02-29", "2024-03-01", "2026-01-01"].flatMap((date) =>
  ["inpatient", "special", "chronic", "familyBed"].map((care) =>
    visit(date, care, "primary", "60000.00", { firstPay: "700.00", ownExpense: "900.00", site: "township" }),
  ),
);
const priced = {
  date: "2024-05-01",
  care: "outpatient",
  level: "primary",
  site: "village",
  items: [{ name: "诊疗费", class: "A", amount: "15.00", code: "consultation" }],
};

describe("a city's bundle gives the same results as the full set", () => {
  test.each([
    ["wenzhou", resident({ assistance: "minimumLiving", birthDate: "1950-01-01", huiminbao: "wenzhou-resident" })],
    ["wenzhou", employee({ retired: true, accountBalance: "800.00", huiminbao: "wenzhou-employee" })],
    ["ningbo", resident({ assistance: "lowIncomeEdge", huiminbao: "ningbo" })],
    ["zhejiang", employee()],
    ["bianjie", resident({ assistance: "orphan", huiminbao: "bianjie-plan" })],
    ["xiling", employee({ assistance: "minimumLiving", huiminbao: "xiling-plan" })],
    ["linyuan", resident()],
  ])("%s %j", (city, person) => {
    const after2023 = city === "linyuan" ? stays.filter(({ date }) => String(date) >= "2023") : stays;
    const given = {
      id: "b",
      city,
      person,
      encounters: [...after2023, priced],
      overrides: [{ parameter: "aid.cap", value: "900.00" }],
    };
    const result = answer(given, full);
    expect(result).toMatchObject({ ok: true });
    expect(answer(given, opened(city))).toEqual(result);
  });

  test("and the same refusals", () => {
    const refused = {
      id: "b",
      city: "wenzhou",
      person: resident({ retired: true }),
      encounters: [visit("2021-12-31", "special", "primary", "1.00")],
    };
    expect(answer(refused, full)).toMatchObject({ ok: false });
    expect(answer(refused, opened("wenzhou"))).toEqual(answer(refused, full));
    const unlisted = {
      ...refused,
      person: resident(),
      encounters: [visit("2024-01-01", "special", "primary", "1.00", { disease: "cold" })],
    };
    expect(answer(unlisted, full)).toMatchObject({ problems: [{ code: "diseaseNotListed" }] });
    expect(answer(unlisted, opened("wenzhou"))).toEqual(answer(unlisted, full));
  });
});

test("a product of another city is known to a bundle, if not to be had", () => {
  const one = {
    id: "b",
    city: "wenzhou",
    person: { category: "resident", retired: false, assistance: "none", huiminbao: "ningbo" },
    encounters: [],
  };
  for (const rules of [full, opened("wenzhou")]) {
    const read = readCase(one, rules);
    expect(read.ok ? [] : read.problems).toEqual([{ code: "notAllowed", path: "person.huiminbao" }]);
  }
});
