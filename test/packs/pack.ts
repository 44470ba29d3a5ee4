import { beforeAll, describe, expect, test } from "vitest";
import { addedRuleFile, ownRuleFiles } from "../../src/cli/rule-files.ts";
import type { AmountKey, Qualifiers, Result, Settlement, Step } from "../../src/core/result.ts";
import { readRules } from "../../src/facts/read-rules.ts";
import type { RuleSet } from "../../src/facts/rule-set.ts";
import { PATIENCE, runSettle } from "../commands/run-command.ts";
import { redo } from "../redo.ts";
import { settled } from "../support.ts";

type Json = Record<string, unknown>;

/** What is expected of one settlement, worked out by hand; an amount that is not stated is 0.00. */
export interface Expected {
  readonly deductible?: string;
  readonly basic?: string;
  readonly critical?: string;
  readonly aid?: string;
  readonly huiminbao?: string;
  readonly account?: string;
  readonly cash: string;
  /** Why layers pay nothing, where it matters: the reason, and the distance if there is one. */
  readonly zeros?: Readonly<Record<string, string>>;
  readonly qualifiers?: Qualifiers;
  readonly documented?: string;
}

export interface PackCase {
  readonly name: string;
  /** Without `id` and `city`. */
  readonly given: Json;
  /** In the order of the result. */
  readonly expected: readonly Expected[];
}

const known = new Map<string, RuleSet>();

/** The product's own rules with packs of this folder. */
export function rulesOfPacks(...packs: readonly string[]): RuleSet {
  const key = packs.join(" ");
  const rules = known.get(key) ?? readPacks(packs);
  known.set(key, rules);
  return rules;
}

function readPacks(packs: readonly string[]): RuleSet {
  const read = readRules([...ownRuleFiles("rules"), ...packs.map((pack) => addedRuleFile(pathOf(pack)))]);
  if (read.ok) return read.rules;
  throw new Error(read.problems.map(({ file, line, code }) => `${file}:${line} ${code}`).join("\n"));
}

export const pathOf = (pack: string): string => `test/packs/${pack}.yaml`;

/** Settles cases of an invented city in process and by the real command, and redoes each step. */
export function describePack(city: string, packs: readonly string[], cases: readonly PackCase[]): void {
  describe(`${city}, a city that comes as a file`, () => {
    const rules = rulesOfPacks(...packs);
    const given = cases.map((one) => ({ id: one.name, city, ...one.given }));
    let lines: readonly string[] = [];

    beforeAll(async () => {
      const ran = await runSettle(
        packs.flatMap((pack) => ["--rules", pathOf(pack)]),
        given.map((one) => `${JSON.stringify(one)}\n`),
      );
      expect(ran).toMatchObject({ status: 0, stderr: "" });
      lines = ran.lines;
    }, PATIENCE.timeout);

    test.each(cases.map((one, i) => ({ ...one, i })))("$name", ({ expected, i }) => {
      const result = settled(given[i] as Json, rules);
      expect(JSON.parse(lines[i] ?? "null")).toEqual(result);
      expect(result.settlements.map(amountsInShort)).toEqual(expected.map(wholly));
      result.settlements.forEach((one, at) => {
        const { zeros = {}, qualifiers = {}, documented } = expected[at] as Expected;
        expect(zerosOf(one, Object.keys(zeros))).toEqual(zeros);
        expect(one.qualifiers).toEqual(qualifiers);
        if (documented !== undefined) expect(one.documented).toBe(documented);
      });
      holdsTogether(result);
    });
  });
}

const SHORT = {
  deductible: "act_pay_dedc",
  basic: "hifp_pay",
  critical: "hifmi_pay",
  aid: "maf_pay",
  huiminbao: "hmb_pay",
  account: "acct_pay",
  cash: "psn_cash_pay",
} as const satisfies Record<string, AmountKey>;
type Short = keyof typeof SHORT;
const NAMES = Object.keys(SHORT) as Short[];

const amountsInShort = ({ amounts }: Settlement) =>
  Object.fromEntries(NAMES.map((name) => [name, amounts[SHORT[name]]]));
const wholly = (one: Expected) => Object.fromEntries(NAMES.map((name) => [name, one[name] ?? "0.00"]));

/** "belowDeductible 20.00" for each of the layers asked for. */
function zerosOf(one: Settlement, layers: readonly string[]): Record<string, string> {
  return Object.fromEntries(layers.map((layer) => [layer, reasonOf(lastStep(one, layer))]));
}

function reasonOf(step: Step | undefined): string {
  const distance = step?.operands.find(({ name }) => name === "distance")?.value;
  return `${step?.outcome ?? "no step"} ${distance ?? ""}`.trim();
}

const lastStep = ({ steps = [] }: Settlement, layer: string): Step | undefined =>
  steps.filter((step) => step.layer === layer).at(-1);

/** Each step redone from itself gives what it says; each layer's payment is its amount; every fen is in one place. */
function holdsTogether({ settlements }: Result): void {
  for (const one of settlements) {
    const { steps = [], amounts } = one;
    expect(steps.map((step) => `${step.id} ${redo(step)}`)).toEqual(steps.map(({ id, result }) => `${id} ${result}`));
    for (const layer of ["basic", "critical", "aid", "huiminbao"] as const) {
      const pay = steps.find(({ id }) => id === `${layer}.pay`);
      expect(pay?.result).toBe(amounts[SHORT[layer]]);
      expect(pay?.outcome === "applied").toBe(pay?.result !== "0.00");
      // A layer that pays nothing ends in the one step that says why.
      if (pay?.result === "0.00") expect([pay.operation, lastStep(one, layer)]).toEqual(["take", pay]);
    }
    expect(lastStep(one, "person")?.result).toBe(amounts.psn_cash_pay);
    const fen = (...keys: AmountKey[]): bigint =>
      keys.reduce((sum, key) => sum + BigInt(amounts[key].replace(".", "")), 0n);
    const total = fen("medfee_sumamt");
    expect(fen("fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt", "inscp_scp_amt")).toBe(total);
    expect(fen("hifp_pay", "hifmi_pay", "maf_pay", "hmb_pay", "acct_pay", "psn_cash_pay")).toBe(total);
    expect(fen("fund_pay_sumamt", "psn_part_amt")).toBe(total);
  }
}
