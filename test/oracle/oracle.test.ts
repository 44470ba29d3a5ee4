import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { casesOfAll } from "./arbitraries.ts";
import type { Case } from "./case.ts";
import { PACKS, STANDALONE } from "./packs.ts";
import { AMOUNTS, type Amounts } from "./person.ts";
import { loadRules } from "./rules.ts";
import { oracle, type Result } from "./settle.ts";

const folder = new URL("../../rules/", import.meta.url);
const ruleFiles = readdirSync(folder)
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => ({ file, text: readFileSync(new URL(file, folder), "utf8") }));
const alone = loadRules(STANDALONE);
const all = loadRules([...ruleFiles, ...PACKS]);

/** Fen, read off the text. */
const fen = (text: string): bigint => {
  if (!/^\d+\.\d\d$/.test(text)) throw new Error(`${text} is no amount`);
  return BigInt(text.replace(".", ""));
};
const sum = (amounts: Amounts, names: readonly (keyof Amounts)[]): bigint =>
  names.reduce((total, name) => total + fen(amounts[name]), 0n);

function holdsTogether(result: Result): void {
  for (const { amounts, documented, assumed, outcomes } of [
    ...result.settlements,
    ...result.years.map((one) => ({ outcomes: null, ...one })),
  ]) {
    const total = fen(amounts.medfee_sumamt);
    expect(sum(amounts, ["fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt", "inscp_scp_amt"])).toBe(total);
    expect(sum(amounts, ["hifp_pay", "hifmi_pay", "maf_pay", "hmb_pay", "acct_pay", "psn_cash_pay"])).toBe(total);
    expect(sum(amounts, ["fund_pay_sumamt", "psn_part_amt"])).toBe(total);
    expect(sum(amounts, ["hifp_pay", "hifmi_pay", "maf_pay"])).toBe(fen(amounts.fund_pay_sumamt));
    expect(sum(amounts, ["hmb_pay", "acct_pay", "psn_cash_pay"])).toBe(fen(amounts.psn_part_amt));
    expect(fen(documented) + fen(assumed)).toBe(sum(amounts, ["fund_pay_sumamt", "hmb_pay"]));
    expect(fen(amounts.act_pay_dedc) + fen(amounts.hifp_pay)).toBeLessThanOrEqual(fen(amounts.inscp_scp_amt));
    if (outcomes === null) continue;
    const pays = { basic: "hifp_pay", critical: "hifmi_pay", aid: "maf_pay", huiminbao: "hmb_pay" } as const;
    for (const layer of ["basic", "critical", "aid", "huiminbao"] as const) {
      expect(outcomes[layer] === "applied").toBe(fen(amounts[pays[layer]]) > 0n);
    }
  }
  for (const { year, amounts } of result.years) {
    const own = result.settlements.filter(({ date }) => date.startsWith(String(year)));
    for (const name of AMOUNTS)
      expect(fen(amounts[name])).toBe(own.reduce((total, one) => total + fen(one.amounts[name]), 0n));
  }
}

function settled(given: Case, rules: typeof all): Result | null {
  try {
    return oracle(given, rules);
  } catch (error) {
    // The one gap that is there on purpose.
    expect(error).toMatchObject({ code: "noFact", message: expect.stringMatching(/^aid\.rate .*"orphan"/) });
    return null;
  }
}

describe("every fen is in one place", () => {
  const packs = PACKS.map((one) => one.city);
  test.each(["wenzhou", "ningbo", "zhejiang", ...packs])("%s", { timeout: 60_000 }, (city) => {
    fc.assert(
      fc.property(casesOfAll(all, [city]), (given) => {
        const result = settled(given, all);
        if (result !== null) holdsTogether(result);
      }),
      { numRuns: 400 },
    );
  });
});

const stay = (city: string, person: Partial<Case["person"]>, encounter: Partial<Case["encounters"][0]>): Case => ({
  id: city,
  city,
  person: { category: "resident", retired: false, assistance: "none", huiminbao: "none", ...person },
  encounters: [{ date: "2024-05-01", care: "inpatient", level: "primary", ...encounter }],
});

describe("by hand", () => {
  // 9000 in scope: (9000 - 100) x 50% = 4450, cap 4000. Huiminbao (5000 - 300) x 60% = 2820 and (100 + 1000) x 90% = 990, so that
  // 110 of the first pay is left. Critical illness: 2180 + 110 = 2290, less 1000: 500 x 0% + 790 x 50% = 395.
  // Aid: 2180 - 395 = 1785, less 50: 100 x 50% + 1635 x 75% = 1276.25. Left: 508.75 + 110.
  test("Huiminbao before critical illness, with first pay in its base", () => {
    const given = stay(
      "yuelu",
      { assistance: "orphan", huiminbao: "yuelu-one" },
      { expenses: { total: "10100.00", ownExpense: "100.00", overLimit: "0.00", firstPay: "1000.00" } },
    );
    expect(oracle(given, alone).settlements[0]?.amounts).toMatchObject({
      act_pay_dedc: "100.00",
      hifp_pay: "4000.00",
      hmb_pay: "3810.00",
      hifmi_pay: "395.00",
      maf_pay: "1276.25",
      fund_pay_sumamt: "5671.25",
      psn_part_amt: "4428.75",
      psn_cash_pay: "618.75",
    });
  });

  // (3000 - 120) x 55% = 1584. Huiminbao (1416 - 100) x 40% = 526.40; aid 889.60 x 70% = 622.72; 266.88 is below 400, but above half.
  test("targets of Huiminbao travel to the funds behind it", () => {
    const given = stay(
      "xihe",
      { assistance: "destitute", huiminbao: "xihe" },
      {
        care: "special",
        level: "secondary",
        disease: "lupus",
        expenses: { total: "3000.00", ownExpense: "0.00", overLimit: "0.00", firstPay: "0.00" },
      },
    );
    expect(oracle(given, alone).settlements[0]).toMatchObject({
      amounts: { hifp_pay: "1584.00", hmb_pay: "526.40", maf_pay: "622.72", hifmi_pay: "0.00", psn_cash_pay: "266.88" },
      qualifiers: {
        hmb_pay: "target",
        maf_pay: "target",
        hifmi_pay: "target",
        fund_pay_sumamt: "target",
        psn_part_amt: "target",
        psn_cash_pay: "target",
      },
      documented: "1584.00",
      assumed: "1149.12",
      outcomes: { basic: "applied", huiminbao: "applied", aid: "applied", critical: "belowThreshold" },
    });
  });
});
