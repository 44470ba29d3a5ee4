import { describe, expect, test } from "vitest";
import { problemsOf, resident, settled, visit } from "../support.ts";
import { describePack, rulesOfPacks } from "./pack.ts";

const person = resident();

describePack(
  "wenzhou",
  ["wenzhou-more"],
  [
    {
      name: "a fact from elsewhere joins those of a known city",
      given: { person, encounters: [visit("2024-05-01", "inpatient", "primary", "10000.00", { site: "community" })] },
      expected: [
        // (10000 − 300) × 0.9, at least (三（八）); 1270 of the threshold is far from half
        {
          deductible: "300.00",
          basic: "8730.00",
          cash: "1270.00",
          qualifiers: {
            hifp_pay: "atLeast",
            fund_pay_sumamt: "atLeast",
            psn_part_amt: "atMost",
            psn_cash_pay: "atMost",
          },
          documented: "8730.00",
        },
      ],
    },
  ],
);

describe("a file that adds to a known city", () => {
  const [rules, own] = [rulesOfPacks("wenzhou-more"), rulesOfPacks()];
  const stay = (city: string) => ({
    id: "w",
    city,
    person,
    encounters: [visit("2024-05-01", "inpatient", "primary", "10000.00")],
  });

  test("changes this city's results and version", () => {
    expect(settled(stay("wenzhou"), rules).rulesVersion).not.toBe(settled(stay("wenzhou"), own).rulesVersion);
  });
  test("and no other city's, nor its province's", () => {
    expect(settled(stay("ningbo"), rules)).toEqual(settled(stay("ningbo"), own));
    expect(settled(stay("zhejiang"), rules)).toEqual(settled(stay("zhejiang"), own));
  });
  test("unites its diseases with those that were listed", () => {
    const special = (disease: string) => ({
      ...stay("wenzhou"),
      encounters: [visit("2024-05-01", "special", "primary", "100.00", { disease })],
    });
    expect(problemsOf(special("ankylosingSpondylitis"), own)).toEqual(["diseaseNotListed encounters[0].disease"]);
    expect(problemsOf(special("ankylosingSpondylitis"), rules)).toEqual([]);
    expect(problemsOf(special("autism"), rules)).toEqual([]);
  });
});

describePack(
  "xincheng",
  ["xincheng"],
  [
    {
      name: "a new city of a known province has the province's facts, by their days",
      given: {
        person,
        encounters: [
          visit("2023-08-29", "chronic", "primary", "100.00"),
          visit("2023-08-30", "chronic", "primary", "100.00"),
        ],
      },
      expected: [
        // assumed: about 60%, and about no deductible
        {
          basic: "60.00",
          cash: "40.00",
          qualifiers: { hifp_pay: "about", fund_pay_sumamt: "about", psn_part_amt: "about", psn_cash_pay: "about" },
          documented: "0.00",
        },
        // 浙政办发〔2023〕50号 二（六）: at least 65%; 二（五）: no deductible is an aim, which counts too
        {
          basic: "65.00",
          cash: "35.00",
          qualifiers: { hifp_pay: "about", fund_pay_sumamt: "about", psn_part_amt: "about", psn_cash_pay: "about" },
          documented: "0.00",
        },
      ],
    },
  ],
);

test("its first day is the province's", () => {
  const on = (date: string) => ({
    id: "x",
    city: "xincheng",
    person,
    encounters: [visit(date, "inpatient", "primary", "1.00")],
  });
  expect(problemsOf(on("2021-12-31"), rulesOfPacks("xincheng"))).toEqual(["dateBeforeRules encounters[0].date"]);
  expect(problemsOf(on("2022-01-01"), rulesOfPacks("xincheng"))).toEqual([]);
});
