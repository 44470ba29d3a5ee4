import { beforeAll, describe, expect, test } from "vitest";
import { AMOUNT_KEYS, type AmountKey } from "../../src/core/result.ts";
import type { Run } from "../../src/desk/run.ts";
import type { CauseCode, Finding } from "../../src/desk/why/finding.ts";
import { caseOf, resident, settlementOf, visit } from "../support.ts";
import { runOver } from "./desk.ts";

type Changes = Readonly<Partial<Record<AmountKey, number>>>;

/** A sheet as a hospital printed it: settled with something other than the file says, or with a slip of the pen in fen. */
interface Planted {
  readonly date?: string;
  readonly level?: string;
  readonly place?: string;
  readonly total: number;
  readonly truth?: Readonly<Record<string, unknown>>;
  readonly truly?: Readonly<Record<string, unknown>>;
  readonly slip?: Changes;
  readonly otherFunds?: string;
  readonly first: AmountKey;
  readonly cause: CauseCode;
  readonly value?: string;
}

const yuan = (fen: number): string => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;

/** Ten kinds of differences, ten bills each. */
const KINDS: readonly ((i: number) => Planted)[] = [
  // 500 of the year's deductible were borne elsewhere
  (i) => ({
    total: 900_000 + i * 13_577,
    truth: { carriedIn: { year: 2024, inpatient: { deductible: "500.00", deductibleDue: "800.00" } } },
    first: "act_pay_dedc",
    cause: "deductibleMet",
    value: "500.00",
  }),
  // the hospital was a secondary one
  (i) => ({
    total: 800_000 + i * 21_111,
    truly: { level: "secondary" },
    first: "act_pay_dedc",
    cause: "level",
    value: "secondary",
  }),
  // settled by what held before 2024-03-01: an outpatient bore a deductible and got less at primary facilities
  (i) => ({
    date: `2024-03-${10 + i}`,
    level: "primary",
    total: 700_000 + i * 10_007,
    truly: { date: "2024-02-29" },
    first: "hifp_pay",
    cause: "day",
    value: "2024-02-29",
  }),
  // a class-B share that the file leaves out
  (i) => ({
    total: 1_000_000 + i * 7_919,
    truly: { firstPay: yuan(12_345 + i) },
    first: "preselfpay_amt",
    cause: "firstPay",
    value: yuan(12_345 + i),
  }),
  // cut off instead of rounded
  (i) => ({
    total: 600_000 + i * 9_001,
    slip: { hifp_pay: -1, fund_pay_sumamt: -1, psn_part_amt: 1, psn_cash_pay: 1 },
    first: "hifp_pay",
    cause: "rounding",
    value: "0.01",
  }),
  // the city's own rate is 72%, not what we assume
  (i) => ({
    total: 1_100_000 + i * 8_123,
    truth: { overrides: [{ parameter: "basic.rate", when: { care: "inpatient", level: "tertiary" }, value: "0.72" }] },
    first: "hifp_pay",
    cause: "assumption",
    value: "0.72",
  }),
  // a slip of the pen in the cash alone
  (i) => ({
    total: 500_000 + i * 6_007,
    slip: { psn_cash_pay: 1_000 },
    first: "psn_cash_pay",
    cause: "sheetSum",
    value: "10.00",
  }),
  // the civil servants' fund paid 50
  (i) => ({
    total: 520_000 + i * 6_011,
    slip: { psn_part_amt: -5_000, psn_cash_pay: -5_000 },
    otherFunds: "50.00",
    first: "psn_part_amt",
    cause: "otherFund",
    value: "50.00",
  }),
  // another bill
  (i) => ({
    total: 540_000 + i * 6_101,
    slip: { medfee_sumamt: 10_000, inscp_scp_amt: 10_000, psn_part_amt: 10_000, psn_cash_pay: 10_000 },
    first: "medfee_sumamt",
    cause: "bill",
    value: "medfee_sumamt",
  }),
  // went elsewhere without a referral
  (i) => ({
    total: 950_000 + i * 11_003,
    truly: { place: "unreferred" },
    first: "hifp_pay",
    cause: "place",
    value: "unreferred",
  }),
];

const PLANTED = KINDS.flatMap((kind) => Array.from({ length: 10 }, (_, i) => kind(i)));
const HEADINGS = ["id", "date", "level", "total", ...AMOUNT_KEYS.map((key) => `sheet.${key}`), "cvlserv_pay"];

function rowOf(one: Planted, i: number): readonly string[] {
  const { date = "2024-05-10", level = "tertiary", total, truth = {}, truly = {}, slip = {} } = one;
  const { date: day = date, level: at = level, ...more } = truly;
  const encounters = [visit(String(day), "inpatient", String(at), yuan(total), more)];
  const { amounts } = settlementOf(caseOf({ person: resident(), ...truth, encounters }));
  const stated = AMOUNT_KEYS.map((key) => yuan(Math.round(Number(amounts[key].replace(".", ""))) + (slip[key] ?? 0)));
  return [`s${i}`, date, level, yuan(total), ...stated, one.otherFunds ?? ""];
}

const plantedValue = (finding: Finding | undefined): string | undefined => {
  const [cause] = finding?.causes ?? [];
  switch (cause?.code) {
    case "rounding":
    case "sheetSum":
      return cause.by;
    case "otherFund":
      return cause.amount;
    case "bill":
      return cause.key;
    case "assumption":
      return cause.figures.map(({ value }) => String(value)).join();
    case undefined:
    case "unknown":
      return undefined;
    default:
      return cause?.value;
  }
};

describe("a hundred sheets with planted differences", () => {
  let run: Run;
  beforeAll(() => {
    run = runOver([HEADINGS, ...PLANTED.map(rowOf)], { city: "wenzhou", category: "resident", care: "inpatient" });
  });

  test.each(PLANTED.map((one, i) => [i, one.cause, one] as const))("%i: %s", (i, cause, one) => {
    const finding = run.findings.get(i);
    expect(finding?.first?.key).toBe(one.first);
    expect(finding?.causes[0]?.code, JSON.stringify(finding)).toBe(cause);
    expect(plantedValue(finding)).toBe(one.value);
  });

  test("are counted by cause", () => {
    const { causes, differing, compared } = run.progress();
    expect(compared).toBe(100);
    expect(differing).toBe(100);
    expect(Object.fromEntries(causes.map(({ code, count }) => [code, count]))).toEqual(
      Object.fromEntries(PLANTED.map(({ cause }) => [cause, 10])),
    );
  });
});

test("sheets that agree are said to, and a row without a sheet is not compared", () => {
  const one: Planted = { total: 123_456, first: "hifp_pay", cause: "unknown" };
  const row = rowOf(one, 0);
  const run = runOver([HEADINGS, row, [...row.slice(0, 4), ...AMOUNT_KEYS.map(() => ""), ""]], {
    city: "wenzhou",
    category: "resident",
    care: "inpatient",
  });
  expect(run.findings.get(0)).toEqual({ first: null, count: 0, causes: [] });
  expect(run.findings.has(1)).toBe(false);
});
