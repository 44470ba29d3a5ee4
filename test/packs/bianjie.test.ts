import { describe, expect, test } from "vitest";
import type { Qualifier, Qualifiers } from "../../src/core/result.ts";
import { employee, resident, settlementOf, visit } from "../support.ts";
import { describePack, type Expected, type PackCase, rulesOfPacks } from "./pack.ts";

/** What basic insurance alone leaves inexact: what it pays, what the funds pay, the person's part and cash. */
const onlyBasic = (paid: Qualifier, borne: Qualifier): Qualifiers => ({
  hifp_pay: paid,
  fund_pay_sumamt: paid,
  psn_part_amt: borne,
  psn_cash_pay: borne,
});
const TOWARDS = onlyBasic("atLeast", "atMost");
const AGAINST = onlyBasic("atMost", "atLeast");
const one = (name: string, person: object, encounter: object, expected: Expected): PackCase => ({
  name,
  given: { person, encounters: [encounter] },
  expected: [expected],
});
const out = (level: string, total: string) => visit("2024-06-01", "outpatient", level, total);
const person = resident();

describePack(
  "bianjie",
  ["bianjie"],
  [
    // 1000 × 0.9
    one("a rate of at least", person, out("primary", "1000.00"), {
      basic: "900.00",
      cash: "100.00",
      qualifiers: TOWARDS,
      documented: "900.00",
    }),
    // 1000 × 0.8
    one("a rate of at most", person, out("secondary", "1000.00"), {
      basic: "800.00",
      cash: "200.00",
      qualifiers: AGAINST,
      documented: "800.00",
    }),
    // 1000 × 0.7, assumed
    one("a rate of about", person, out("tertiary", "1000.00"), {
      basic: "700.00",
      cash: "300.00",
      qualifiers: onlyBasic("about", "about"),
      documented: "0.00",
    }),
    // 1000 × 0.9, a document's aim is not documented
    one("a rate that is aimed at", employee(), out("primary", "1000.00"), {
      basic: "900.00",
      cash: "100.00",
      qualifiers: onlyBasic("target", "target"),
      documented: "0.00",
    }),
    // 2000 × 0.8 = 1600, the cap 1000: the rate could not have changed the figure
    one("a cap of at least that decides", person, out("secondary", "2000.00"), {
      basic: "1000.00",
      cash: "1000.00",
      qualifiers: TOWARDS,
    }),
    // 1250 × 0.8 = 1000, on a tie the cap does not count
    one("a cap that is just not passed", person, out("secondary", "1250.00"), {
      basic: "1000.00",
      cash: "250.00",
      qualifiers: AGAINST,
    }),
    // 900 × 0.9; of the threshold 190 of 1000 is held, not above half
    one(
      "a deductible of at most with a rate of at least",
      person,
      visit("2024-06-01", "maternity", "primary", "1000.00"),
      {
        deductible: "100.00",
        basic: "810.00",
        cash: "190.00",
        qualifiers: TOWARDS,
      },
    ),
    // 900 × 0.9; one fact leans each way
    one(
      "a deductible of at least with a rate of at least",
      person,
      visit("2024-06-01", "special", "primary", "1000.00"),
      {
        deductible: "100.00",
        basic: "810.00",
        cash: "190.00",
        qualifiers: onlyBasic("about", "about"),
      },
    ),
    // 60 is above half of 100: only the deductible counts
    one("a deductible that was nearly reached", person, visit("2024-06-01", "maternity", "secondary", "60.00"), {
      deductible: "60.00",
      cash: "60.00",
      qualifiers: TOWARDS,
      zeros: { basic: "belowDeductible 40.00" },
    }),
    one("a deductible of which half was reached", person, visit("2024-06-01", "maternity", "secondary", "50.00"), {
      deductible: "50.00",
      cash: "50.00",
      qualifiers: {},
      zeros: { basic: "belowDeductible 50.00" },
    }),
    // 20000 × 0.9; 2000 − 1000 = 1000 × 0.5: its own threshold towards, basic's rate leaves it less
    one("critical illness on both", person, visit("2024-06-01", "inpatient", "primary", "20000.00"), {
      basic: "18000.00",
      critical: "500.00",
      cash: "1500.00",
      qualifiers: { ...TOWARDS, hifmi_pay: "about" },
      documented: "18000.00",
    }),
    // 5000 × 0.8; 1000 left, exactly at the threshold; both the lower threshold and the lower rate would have it pay more
    one("a threshold that was nearly passed", person, visit("2024-06-01", "inpatient", "secondary", "5000.00"), {
      basic: "4000.00",
      cash: "1000.00",
      qualifiers: { ...onlyBasic("about", "about"), hifp_pay: "atMost", hifmi_pay: "atLeast" },
      zeros: { critical: "belowThreshold 0.00" },
      documented: "4000.00",
    }),
    // 1500 left × 0.5: both layers before it may pay more and leave it less
    one(
      "aid after two that may pay more",
      resident({ assistance: "orphan" }),
      visit("2024-06-01", "inpatient", "primary", "20000.00"),
      {
        basic: "18000.00",
        critical: "500.00",
        aid: "750.00",
        cash: "750.00",
        qualifiers: { ...TOWARDS, hifmi_pay: "about", maf_pay: "atMost" },
        documented: "18000.00",
      },
    ),
    // 1500 × 0.1 = 150 and 1000 × 0.2 = 200
    one(
      "Huiminbao's own doubt reaches cash and not the part",
      resident({ huiminbao: "bianjie-plan" }),
      visit("2024-06-01", "inpatient", "primary", "21000.00", { ownExpense: "1000.00" }),
      {
        basic: "18000.00",
        critical: "500.00",
        huiminbao: "350.00",
        cash: "2150.00",
        qualifiers: { ...TOWARDS, hifmi_pay: "about", hmb_pay: "about", psn_cash_pay: "about" },
        documented: "18000.00",
      },
    ),
    // 1500 × 0.1 = 150: only what was left to it is in doubt
    one(
      "Huiminbao's in-scope part alone",
      resident({ huiminbao: "bianjie-plan" }),
      visit("2024-06-01", "inpatient", "primary", "20000.00"),
      {
        basic: "18000.00",
        critical: "500.00",
        huiminbao: "150.00",
        cash: "1350.00",
        qualifiers: { ...TOWARDS, hifmi_pay: "about", hmb_pay: "atMost" },
      },
    ),
    // 1000 × 0.6
    one("an exact fact", person, visit("2024-06-01", "chronic", "primary", "1000.00"), {
      basic: "600.00",
      cash: "400.00",
      qualifiers: {},
      documented: "600.00",
    }),
  ],
);

describe("a document from elsewhere", () => {
  const rules = rulesOfPacks("bianjie");
  const settlement = (encounter: object) =>
    settlementOf({ id: "b", city: "bianjie", person, encounters: [encounter] }, rules);
  const rateOf = (encounter: object) =>
    settlement(encounter)
      .steps?.flatMap(({ facts }) => facts)
      .find(({ parameter }) => parameter === "basic.rate");

  test("is named in the step though no registry names it, and its word is taken", () => {
    expect(rateOf(out("primary", "1000.00"))).toMatchObject({
      value: "0.90",
      evidence: "document",
      jurisdiction: "bianjie",
      used: true,
      lapsed: false,
      source: { document: "边政〔2019〕1号", clause: "三（二）", quote: "从优报销" },
    });
  });

  test("goes on past its own end, which is said", () => {
    const chronic = (date: string) => visit(date, "chronic", "primary", "1000.00");
    expect(rateOf(chronic("2024-12-31"))).toMatchObject({ lapsed: false, to: null });
    expect(settlement(chronic("2024-12-31")).notices).toEqual([]);
    expect(rateOf(chronic("2025-01-01"))).toMatchObject({ lapsed: true, used: true, source: { document: "bj-2" } });
    expect(settlement(chronic("2025-01-01"))).toMatchObject({
      amounts: { hifp_pay: "600.00" },
      notices: [{ code: "lapsedDocument", document: "bj-2" }],
    });
  });
});
