import { describe, expect, it } from "vitest";
import { caseOf, problemsOf, settled, settlementOf, visit } from "../../support.ts";
import { viewOf } from "../view.ts";

const DAY = "2024-04-08";
type Json = Record<string, unknown>;
const township = (total: string): Json => visit(DAY, "outpatient", "primary", total);
const NO_CAP = { parameter: "basic.cap", value: null };

/** What insurance pays of a township's bill at a rate of the person's own. */
const at = (rate: unknown, total: string, carriedIn: Json | null = null, ...more: readonly Json[]): string =>
  settlementOf(
    caseOf({
      carriedIn,
      encounters: [...more, township(total)],
      overrides: [NO_CAP, { parameter: "basic.rate", value: rate }],
    }),
  ).amounts.hifp_pay;

describe("brackets of a rate at −0.01, 0 and +0.01", () => {
  const table = [{ upTo: "1000.00", rate: "0.60" }, { upTo: "3000.00", rate: "0.75" }, { rate: "0.90" }];

  it.each([
    // 599.994; 600.00; 600.00 + 0.0075
    ["999.99", "599.99"],
    ["1000.00", "600.00"],
    ["1000.01", "600.01"],
    // 600.00 + 1,499.9925; 2,100.00; 2,100.00 + 0.009
    ["2999.99", "2099.99"],
    ["3000.00", "2100.00"],
    ["3000.01", "2100.01"],
  ])("a first bill of %s", (total, pays) => {
    expect(at(table, total)).toBe(pays);
  });

  it.each([
    // 1,000.00 − 600.00 = 400.00 is left of the first bracket: 239.994; 240.00; 240.00 + 0.0075
    ["399.99", "239.99"],
    ["400.00", "240.00"],
    ["400.01", "240.01"],
  ])("a bill of %s after one of 600.00, or as much above a deductible carried in", (total, pays) => {
    expect(at(table, total, null, township("600.00"))).toBe(pays);
    expect(at(table, total, { year: 2024, outpatient: { inScope: "900.00", deductible: "300.00" } })).toBe(pays);
  });
});

it("a table's own limit says where it ends: beyond the last nothing is paid", () => {
  const table = [
    { upTo: "1000.00", rate: "0.60" },
    { upTo: "2000.00", rate: "0.70" },
  ];
  // 600.00 + 700.00
  expect([at(table, "1999.99"), at(table, "2000.00"), at(table, "2500.00")]).toEqual(["1299.99", "1300.00", "1300.00"]);
});

describe("half a fen goes up", () => {
  it.each([
    ["0.50", "0.01", "0.01"],
    ["0.50", "33.33", "16.67"],
    // 64.10 × 65% = 41.665
    ["0.65", "64.10", "41.67"],
    // 1.15 × 70% = 0.805
    ["0.70", "1.15", "0.81"],
    // 8.20 × 57.5% = 4.715
    ["0.575", "8.20", "4.72"],
    // 2.00 × 65.25% = 1.305; 1.00 × 65.25% = 0.6525
    ["0.6525", "2.00", "1.31"],
    ["0.6525", "1.00", "0.65"],
    // 0.0001 × 50.00 = 0.005; × 49.99 = 0.004999
    ["0.0001", "50.00", "0.01"],
    ["0.0001", "49.99", "0.00"],
    ["1", "77.77", "77.77"],
    // no double holds it: 999,999,999.99 × 33.33% = 333,299,999.996667
    ["0.3333", "999999999.99", "333300000.00"],
  ])("at a rate of %s, %s", (rate, total, pays) => {
    expect(at(rate, total)).toBe(pays);
  });

  it.each([
    // 0.10 × 5% = 0.005; 0.30 × 5% = 0.015; 12.30 × 15% = 1.845; 12.30 × 14.99% = 1.84377
    ["0.10", "0.05", "0.01"],
    ["0.30", "0.05", "0.02"],
    ["12.30", "0.15", "1.85"],
    ["12.30", "0.1499", "1.84"],
  ])("the first pay of a line of %s at %s", (amount, firstPayRate, firstPay) => {
    const items = [{ name: "乙类", class: "B", amount, firstPayRate }];
    const one = settlementOf(caseOf({ encounters: [{ date: DAY, care: "outpatient", level: "primary", items }] }));
    expect(one.amounts.preselfpay_amt).toBe(firstPay);
  });

  it("each line's first pay is rounded, and their sum not again", () => {
    const line = { name: "乙类", class: "B", amount: "0.10", firstPayRate: "0.05" };
    const one = settlementOf(
      caseOf({ encounters: [{ date: DAY, care: "outpatient", level: "primary", items: [line, line, line] }] }),
    );
    // three times 0.005, half up 0.01 each
    expect([one.amounts.preselfpay_amt, one.amounts.inscp_scp_amt]).toEqual(["0.03", "0.27"]);
  });

  it("a share paid first outside the city", () => {
    const overrides = [NO_CAP, { parameter: "basic.preShare", when: { place: "referred" }, value: "0.05" }];
    const one = settlementOf(caseOf({ encounters: [{ ...township("40.10"), place: "referred" }], overrides }));
    // 40.10 × 5% = 2.005, half up 2.01; (40.10 − 2.01) × (50% − 10%) = 15.236, half up 15.24
    expect([one.amounts.hifp_pay, one.amounts.psn_cash_pay]).toEqual(["15.24", "24.86"]);
    expect(viewOf(one).zeros).toBe("critical notCovered, aid notCovered, huiminbao notEnrolled");
  });
});

describe("how much and how many", () => {
  it("1,000,000,000.00 is settled, a fen more is too large", () => {
    expect(at("0.50", "1000000000.00")).toBe("500000000.00");
    expect(problemsOf(caseOf({ encounters: [township("1000000000.01")] }))).toEqual([
      "tooLarge encounters[0].expenses.total",
    ]);
  });

  it("10,000 encounters are settled, one more is too many", () => {
    const many = Array.from({ length: 10_000 }, () => township("0.02"));
    const { settlements, years } = settled(caseOf({ encounters: many }));
    // each 0.02 × 50% = 0.01
    expect([settlements.length, years[0]?.amounts.hifp_pay]).toEqual([10_000, "100.00"]);
    expect(problemsOf(caseOf({ encounters: [...many, township("0.02")] }))).toEqual(["tooMany encounters"]);
  });
});
