import { Readable } from "node:stream";
import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf } from "../../src/cli/lines.ts";
import { readCase } from "../../src/core/read-case.ts";
import { settle } from "../../src/core/settle.ts";
import { FULL } from "../bad-input/full-case.ts";
import { runs } from "../runs.ts";
import { RULES } from "../support.ts";
import { damaged, exchanged } from "./damage.ts";

/** A case is refused with a code and a path, or settled with every fen of its total in one place. */
function expectRefusedOrRight(json: unknown): void {
  const read = readCase(json, RULES);
  if (!read.ok) {
    expect(read.problems.length).toBeGreaterThan(0);
    for (const { code, path } of read.problems) expect([typeof code, typeof path]).toEqual(["string", "string"]);
    return;
  }
  const settled = settle(read.case, RULES);
  if (!settled.ok) {
    expect(settled.problem).toMatchObject({ code: "noFact", path: expect.stringMatching(/^encounters\[\d+\]$/) });
    return;
  }
  for (const { amounts } of settled.result.settlements) {
    const fen = (key: keyof typeof amounts): number => Number(amounts[key].replace(".", ""));
    expect(fen("fund_pay_sumamt") + fen("psn_part_amt")).toBe(fen("medfee_sumamt"));
    expect(fen("hmb_pay") + fen("acct_pay") + fen("psn_cash_pay")).toBe(fen("psn_part_amt"));
  }
}

test("a case with parts exchanged for anything", { timeout: 60_000 }, () => {
  fc.assert(fc.property(exchanged(FULL), expectRefusedOrRight), { numRuns: runs(3_000) });
});

test("a case's text with characters cut, doubled and put in", { timeout: 60_000 }, () => {
  const parsed = (text: string): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  };
  fc.assert(
    fc.property(damaged([JSON.stringify(FULL)]), (text) => expectRefusedOrRight(parsed(text))),
    { numRuns: runs(2_000) },
  );
});

test("random bytes are lines, however they are cut; what is no UTF-8 is told", async () => {
  const pieces = fc.array(fc.uint8Array({ minLength: 1, maxLength: 12 }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(pieces, async (chunks) => {
      const lines: (string | null)[] = [];
      for await (const some of linesOf(Readable.from(chunks.map((one) => Buffer.from(one))))) lines.push(...some);
      const whole = Buffer.concat(chunks);
      expect(lines.length).toBe(whole.filter((byte) => byte === 10).length + 1);
      for (const [i, line] of lines.entries()) {
        const bytes = lineAt(whole, i);
        const isSound = Buffer.from(bytes.toString("utf8")).equals(bytes);
        expect(line).toBe(isSound ? bytes.toString("utf8") : null);
      }
    }),
    { numRuns: runs(1_000) },
  );
});

function lineAt(bytes: Buffer, index: number): Buffer {
  let start = 0;
  for (let i = 0; i < index; i += 1) start = bytes.indexOf(10, start) + 1;
  const end = bytes.indexOf(10, start);
  return bytes.subarray(start, end < 0 ? bytes.length : end);
}
