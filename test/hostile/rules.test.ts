import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { ownRuleFiles } from "../../src/cli/rule-files.ts";
import { readCase } from "../../src/core/read-case.ts";
import { settle } from "../../src/core/settle.ts";
import { readRules } from "../../src/facts/read-rules.ts";
import { PACKS, STANDALONE } from "../oracle/packs.ts";
import { runs } from "../runs.ts";
import { visit } from "../support.ts";
import { damaged, exchanged } from "./damage.ts";

const OWN = ownRuleFiles("rules");

/** A damaged file is refused with file, line and reason, or it is a rule file, by which cases are settled or meet a gap. */
function expectRefusedOrRight(text: string, beside: typeof OWN): void {
  const read = readRules([...beside, { file: "damaged.yaml", text, added: true }]);
  if (!read.ok) {
    const lines = text.split(/\r\n|\r|\n/).length;
    expect(read.problems.length).toBeGreaterThan(0);
    for (const { file, line, code } of read.problems) {
      expect(code).toMatch(/^[a-zA-Z]+$/);
      expect(line).toBeGreaterThanOrEqual(1);
      if (file === "damaged.yaml") expect(line).toBeLessThanOrEqual(lines);
    }
    return;
  }
  for (const { id: city, kind } of read.rules.jurisdictions.values()) {
    if (kind === "nation") continue;
    const person = { category: "resident", retired: false, assistance: "minimumLiving", huiminbao: "none" };
    const encounters = [visit("2026-05-01", "inpatient", "secondary", "123456.78", { ownExpense: "1000.00" })];
    const one = readCase({ id: "x", city, person, encounters }, read.rules);
    if (!one.ok) {
      expect(one.problems.map(({ code }) => code)).toEqual(["dateBeforeRules"]);
      continue;
    }
    const settled = settle(one.case, read.rules);
    if (!settled.ok) expect(settled.problem.code).toBe("noFact");
    else expect(settled.result.settlements[0]?.amounts.medfee_sumamt).toBe("123456.78");
  }
}

test("packs with characters cut, doubled and put in", { timeout: 120_000 }, () => {
  const texts = STANDALONE.map(({ text }) => text);
  fc.assert(
    fc.property(damaged(texts), (text) => expectRefusedOrRight(text, [])),
    { numRuns: runs(300) },
  );
});

test("packs beside our own rules", { timeout: 120_000 }, () => {
  const texts = PACKS.map(({ text }) => text);
  fc.assert(
    fc.property(damaged(texts), (text) => expectRefusedOrRight(text, OWN)),
    { numRuns: runs(30) },
  );
});

test("packs with values of any other form", { timeout: 120_000 }, () => {
  const packs = STANDALONE.map(({ text }) => parse(text) as unknown);
  const others = fc.constantFrom(...packs).chain(exchanged);
  fc.assert(
    fc.property(others, (pack) => expectRefusedOrRight(JSON.stringify(pack) ?? "", [])),
    { numRuns: runs(300) },
  );
});

test("random bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expectRefusedOrRight(Buffer.from(bytes).toString("utf8"), []);
    }),
    { numRuns: runs(500) },
  );
});
