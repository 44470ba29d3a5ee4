import { describe, expect, it, test } from "vitest";
import type { AmountKey } from "../../src/core/result.ts";
import type { Example } from "../../src/rulebook/example.ts";
import { tryExample } from "../../src/rulebook/try-example.ts";
import { RULES } from "../support.ts";
import { EXAMPLES, FILES } from "./own.ts";

describe.each(FILES)("$file", ({ examples }) => {
  it.each(examples.map((one) => [one.id, one] as const))("%s", (_id, example) => {
    expect(tryExample(example, RULES)).toEqual([]);
    expect(untold(example)).toEqual([]);
  });
});

/** What is paid and by whom must stand in the sentence too, in both languages. */
const TOLD: readonly AmountKey[] = ["act_pay_dedc", "hifp_pay", "hifmi_pay", "maf_pay", "hmb_pay", "psn_cash_pay"];

function untold({ why, settlements }: Example): string[] {
  const wanted = (settlements ?? []).flatMap(({ amounts }) => TOLD.flatMap((key) => amounts[key] ?? []));
  return Object.entries(why).flatMap(([language, text]) => {
    const figures = new Set(text.replaceAll(",", "").match(/\d+\.\d\d/g));
    return wanted
      .filter((amount) => amount !== "0.00" && !figures.has(amount))
      .map((amount) => `${language} ${amount}`);
  });
}

test("each has an id of its own", () => {
  const ids = EXAMPLES.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  expect(ids.length).toBeGreaterThan(100);
});
