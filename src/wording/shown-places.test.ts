import { describe, expect, test } from "vitest";
import type { Settlement, Step, StepFact } from "../core/result.ts";
import type { ShownFact, Situation } from "../facts/fact.ts";
import { placesOf } from "./shown-places.ts";

const rate: StepFact = {
  parameter: "basic.rate",
  value: "0.90",
  bound: "exact",
  evidence: "document",
  jurisdiction: "city",
  from: null,
  to: null,
  lapsed: false,
  used: true,
};
const payable: Step = {
  id: "basic.payable",
  layer: "basic",
  operation: "multiply",
  operands: [],
  result: "0.00",
  outcome: "applied",
  facts: [rate],
};
const settlement = { date: "2024-05-01", steps: [payable] } as unknown as Settlement;
const situation: Situation = {
  category: "resident",
  retired: false,
  care: "inpatient",
  level: "primary",
  site: null,
  disease: null,
  assistance: "none",
  product: null,
  place: "local",
};
const shown = (text: string, concerns: readonly string[]): ShownFact => ({
  text,
  concerns,
  value: undefined,
  when: {},
  bound: "exact",
  evidence: "document",
  jurisdiction: "city",
  from: null,
  to: null,
  source: null,
  figure: [],
  note: null,
  origin: { file: "x", line: 1 },
});

const FACTS = [
  shown("byRate", ["basic.rate"]),
  shown("oldByRate", ["basic.rate", "elderly"]),
  shown("prices", ["price"]),
  shown("aid", ["aid"]),
  shown("premium", ["premium"]),
];

const placed = (person: Partial<Situation>, birthDate: string | null) => {
  const { beside, withLayer } = placesOf(FACTS, settlement, { ...situation, ...person }, birthDate);
  const names = (facts: readonly ShownFact[] = []): string[] => facts.map(({ text }) => text);
  return {
    payable: names(beside.get(payable)),
    scope: names(withLayer.get("scope")),
    aid: names(withLayer.get("aid")),
  };
};

describe("where shown clauses stand", () => {
  test("beside the step whose parameter they concern, else with the layer of their topic", () => {
    expect(placed({}, null)).toEqual({ payable: ["byRate"], scope: ["prices"], aid: [] });
  });

  test("those about the old only for the old: 60 in the year of the visit", () => {
    expect(placed({}, "1964-12-31").payable).toEqual(["byRate", "oldByRate"]);
    expect(placed({}, "1965-01-01").payable).toEqual(["byRate"]);
  });

  test("those about aid only for people in hardship", () => {
    expect(placed({ assistance: "orphan" }, null).aid).toEqual(["aid"]);
  });
});
