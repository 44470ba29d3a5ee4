import { describe, expect, test } from "vitest";
import { caseOf, resident, visit } from "../../test/support.ts";
import { DOCUMENT, fact, rulesOf } from "../facts/test-rules.ts";
import type { Case } from "./case.ts";
import { readCase } from "./read-case.ts";
import { assumptionsOf } from "./worth.ts";

/** A town where only the deductible and the rate of hospitals are assumed, with what differs. */
function town(change: Readonly<Record<string, string>> = {}) {
  const facts: Record<string, string> = {
    "basic.deductible": 'value: "500.00"',
    "basic.deductible.basis": `value: visit, ${DOCUMENT}`,
    "basic.rate": 'when: { level: secondary }, value: "0.70", plausible: ["0.65", "0.75"]',
    "basic.cap": `value: null, ${DOCUMENT}`,
    "critical.covers": `value: [], ${DOCUMENT}`,
    "aid.covers": `value: [], ${DOCUMENT}`,
    "huiminbao.covers": `value: [], ${DOCUMENT}`,
    "layers.order": `value: [basic, critical, aid, huiminbao], ${DOCUMENT}`,
    ...change,
  };
  const primary = fact(`parameter: basic.rate, when: { level: primary }, value: "0.90", ${DOCUMENT}`);
  const lines = Object.entries(facts).map(([parameter, rest]) => fact(`parameter: ${parameter}, ${rest}`));
  return rulesOf({ "+town.yaml": `jurisdiction: town\nkind: city\nfacts:\n${primary}${lines.join("")}` });
}
const RULES = town();
const hospital = (date: string) => visit(date, "inpatient", "secondary", "10500.00");

function read(more: Record<string, unknown>, rules = RULES): Case {
  const one = readCase(caseOf({ city: "town", ...more }), rules);
  if (!one.ok) throw new Error(JSON.stringify(one.problems));
  return one.case;
}
const assumed = (more: Record<string, unknown>, rules = RULES) =>
  assumptionsOf(read(more, rules), rules).map(({ fact: { parameter }, index, cashLow, cashHigh, worth }) => [
    parameter,
    index,
    cashLow,
    cashHigh,
    worth,
  ]);

// (10,500 − 500) × 70% = 7,000, of which 3,500 are left to pay. At 65% they are 4,000, at 75% 3,000.
// With a deductible of 400 basic pays 7,070, with 600 it pays 6,930.
const RATE = ["basic.rate", 0, "3000.00", "4000.00", "1000.00"];
const DEDUCTIBLE = ["basic.deductible", 0, "3430.00", "3570.00", "140.00"];

test("what is worth most first, each with its span and what it applies to", () => {
  const one = read({ encounters: [hospital("2024-05-01")] });
  expect(assumptionsOf(one, RULES)).toMatchObject([
    {
      fact: { parameter: "basic.rate", value: "0.70", used: true },
      when: { level: ["secondary"] },
      index: 0,
      low: "0.65",
      high: "0.75",
      cashLow: "3000.00",
      cashHigh: "4000.00",
      worth: "1000.00",
    },
    { fact: { parameter: "basic.deductible" }, when: {}, index: 0, low: "400.00", high: "600.00", worth: "140.00" },
  ]);
});

test("in the order of worth, whichever is met first", () => {
  // Half a point of 10,000 either way.
  const rules = town({ "basic.rate": 'value: "0.70", plausible: ["0.695", "0.705"]' });
  expect(assumed({ encounters: [hospital("2024-05-01")] }, rules)).toEqual([
    DEDUCTIBLE,
    ["basic.rate", 0, "3450.00", "3550.00", "100.00"],
  ]);
});

test("the cash is that of all encounters, in all years; a fact stands once, at the first that rests on it", () => {
  const encounters = [
    visit("2023-05-01", "inpatient", "primary", "10500.00"),
    hospital("2024-05-01"),
    hospital("2025-05-01"),
  ];
  // The first leaves 1,500 to pay, and with a deductible of 400 or 600 basic pays 90 more or less.
  expect(assumed({ encounters })).toEqual([
    ["basic.rate", 1, "7500.00", "9500.00", "2000.00"],
    ["basic.deductible", 0, "8270.00", "8730.00", "460.00"],
  ]);
});

describe("what is settled is no assumption", () => {
  test("a figure of the person's own", () => {
    const overrides = [{ parameter: "basic.rate", value: "0.70" }];
    expect(assumed({ encounters: [hospital("2024-05-01")], overrides })).toEqual([DEDUCTIBLE]);
  });

  test("a document's, unless it says where things are to go", () => {
    const said = (bound: string) => town({ "basic.rate": `value: "0.70", bound: ${bound}, ${DOCUMENT}` });
    expect(assumed({ encounters: [hospital("2024-05-01")] }, said("atLeast"))).toEqual([DEDUCTIBLE]);
    // Ten points either way.
    expect(assumed({ encounters: [hospital("2024-05-01")] }, said("target"))).toEqual([
      ["basic.rate", 0, "2500.00", "4500.00", "2000.00"],
      DEDUCTIBLE,
    ]);
  });

  test("a document that is not at hand settles nothing", () => {
    const rules = town({ "basic.rate": 'value: "0.70", evidence: secondary, source: { document: elsewhere-2 }' });
    expect(assumed({ encounters: [hospital("2024-05-01")] }, rules)[0]?.[0]).toBe("basic.rate");
  });

  test("what could not have changed the figure", () => {
    const small = { encounters: [visit("2024-05-01", "inpatient", "secondary", "300.00")] };
    expect(assumed(small)).toEqual([["basic.deductible", 0, "300.00", "300.00", "0.00"]]);
  });
});

describe("an end of the span that cannot be settled is left out", () => {
  test("a covered care whose terms nobody has written down", () => {
    const rules = town({ "aid.covers": "value: []" });
    const poor = { person: resident({ assistance: "destitute" }), encounters: [hospital("2024-05-01")] };
    expect(assumed(poor, rules)).toEqual([RATE, DEDUCTIBLE, ["aid.covers", 0, "3500.00", "3500.00", "0.00"]]);
    const covers = assumptionsOf(read(poor, rules), rules)[2];
    expect([covers?.low, covers?.high]).toEqual([[], ["inpatient"]]);
  });

  test("an end that is no rate", () => {
    const rules = town({ "basic.rate": 'value: "0.70", plausible: [little, "0.75"]' });
    expect(assumed({ encounters: [hospital("2024-05-01")] }, rules)).toEqual([
      ["basic.rate", 0, "3000.00", "3500.00", "500.00"],
      DEDUCTIBLE,
    ]);
  });
});

describe("a case that cannot be settled rests on nothing", () => {
  test("a gap", () => {
    expect(assumed({ encounters: [visit("2024-05-01", "inpatient", "tertiary", "1.00")] })).toEqual([]);
  });

  test("a city that the rules do not have", () => {
    const one = read({ encounters: [hospital("2024-05-01")] });
    expect(assumptionsOf({ ...one, city: "atlantis" }, RULES)).toEqual([]);
  });
});
