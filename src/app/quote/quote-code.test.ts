import { expect, test } from "vitest";
import { caseOf, RULES, resident, rulesWith, visit } from "../../../test/support.ts";
import { readCase } from "../../core/read-case.ts";
import { settle } from "../../core/settle.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { codeText, compareCodes, quoteCode, readCode, sealOf } from "./quote-code.ts";

const STAY = { encounters: [visit("2024-05-01", "inpatient", "primary", "10000.00")] };

function settled(json: Record<string, unknown>, rules: RuleSet = RULES) {
  const read = readCase(caseOf(json), rules);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const answer = settle(read.case, rules);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return { one: read.case, result: answer.result };
}

const { one, result } = settled(STAY);
const plain = quoteCode(one, result, "2026-11-22", ["", ""]);

test("the same case under the same rules has the same seal, whatever its id and however its result was told", () => {
  const again = settled({ ...STAY, id: "another" });
  expect(sealOf(again.one, again.result)).toBe(sealOf(one, result));
  expect(sealOf(one, result)).toMatch(/^[0-9a-f]{64}$/);
  const { settlements, ...rest } = result;
  const bare = { ...rest, settlements: settlements.map(({ steps: _steps, notices: _notices, ...amounts }) => amounts) };
  expect(sealOf(one, bare)).toBe(sealOf(one, result));
});

test("whatever is altered on a sheet, the code is another", () => {
  const day = "2026-11-22";
  const code = (json: Record<string, unknown>, rules?: RuleSet): string => {
    const other = settled(json, rules);
    return quoteCode(other.one, other.result, day, ["", ""]).figures;
  };
  const [first] = result.settlements;
  if (first === undefined) throw new Error("no settlement");
  const amounts = { ...first.amounts, psn_cash_pay: "1269.99" };
  const own = rulesWith(
    "jurisdiction: wenzhou\nfacts:\n  - { parameter: basic.cap, value: '999999.00', evidence: override }\n",
  );
  const others = [
    // a fen more
    code({ encounters: [visit("2024-05-01", "inpatient", "primary", "10000.01")] }),
    // the day after; where nothing is paid differently
    code({ encounters: [visit("2024-05-02", "inpatient", "primary", "10000.00")] }),
    code({ encounters: [visit("2024-05-01", "inpatient", "primary", "10000.00", { site: "township" })] }),
    code({ ...STAY, person: resident({ birthDate: "1955-03-01" }) }),
    code({ ...STAY, carriedIn: { year: 2024, aidBase: "0.01" } }),
    code({ ...STAY, overrides: [{ parameter: "basic.cap", value: "999999.00" }] }),
    // a figure of one's own that changes no amount makes other rules
    code(STAY, own),
    // an amount, a bound, and the day it was made
    quoteCode(one, { ...result, settlements: [{ ...first, amounts }] }, day, []).figures,
    quoteCode(one, { ...result, settlements: [{ ...first, qualifiers: {} }] }, day, []).figures,
    quoteCode(one, { ...result, rulesVersion: "sha256:0" }, day, []).figures,
    quoteCode(one, result, "2026-11-23", []).figures,
  ];
  expect(new Set([plain.figures, ...others]).size).toBe(1 + others.length);
});

test("names have signs of their own, so that the figures can be compared without them", () => {
  const named = quoteCode(one, result, "2026-11-22", ["王秀英", "温州市第一医院"]);
  expect(plain.names).toBe("");
  expect(named.figures).toBe(plain.figures);
  expect(codeText(plain)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
  expect(codeText(named)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
  // spaces are no other name; a name in another's place is
  expect(quoteCode(one, result, "2026-11-22", [" 王秀英 ", "温州市第一医院"])).toEqual(named);
  expect(quoteCode(one, result, "2026-11-22", ["温州市第一医院", "王秀英"]).names).not.toBe(named.names);
  expect(quoteCode(one, result, "2026-11-22", ["王秀美", "温州市第一医院"]).names).not.toBe(named.names);

  expect(compareCodes(named, named)).toBe("same");
  expect(compareCodes(named, plain)).toBe("noNames");
  expect(compareCodes(plain, named)).toBe("otherNames");
  expect(compareCodes({ ...named, figures: "0".repeat(12) }, named)).toBe("other");
});

test("a code is read however it is typed, and nothing else is taken for one", () => {
  expect(readCode("3f7k 9qxm–2tbc")).toEqual({ figures: "3F7K9QXM2TBC", names: "" });
  expect(readCode("3F7K-9QXM-2TBC-8KD2")).toEqual({ figures: "3F7K9QXM2TBC", names: "8KD2" });
  // what looks like 0 and 1, and full-width signs
  expect(readCode("OIL0-1111-ＡＢＣＤ")).toEqual({ figures: "01101111ABCD", names: "" });
  expect(readCode(codeText(plain))).toEqual(plain);
  for (const wrong of ["", "3F7K-9QXM", "3F7K-9QXM-2TBC-8", "3F7K-9QXM-2TBU", "三F7K-9QXM-2TBC"]) {
    expect(readCode(wrong)).toBeNull();
  }
});
