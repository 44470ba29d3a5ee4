import { describe, expect, test } from "vitest";
import { PATIENCE } from "../commands/run-command.ts";
import { problemsOf, resident, settled, visit } from "../support.ts";
import { describePack, rulesOfPacks } from "./pack.ts";

const person = resident();
const encounters = [
  visit("2024-06-30", "inpatient", "tertiary", "1100.00"),
  visit("2024-07-01", "inpatient", "tertiary", "1100.00"),
  visit("2024-07-02", "chronic", "tertiary", "1200.00"),
];

// The city's file comes first: the order of files means nothing.
describePack(
  "linyuan",
  ["linyuan", "linyuan-province"],
  [
    {
      name: "the province fills in what the city leaves open",
      given: { person, encounters },
      expected: [
        // the province's 100; its document's 70% goes before the city's assumption: 1000 × 0.7
        { deductible: "100.00", basic: "700.00", cash: "400.00" },
        // the city's 200 from that day, 100 borne: 1000 × 0.7
        { deductible: "100.00", basic: "700.00", cash: "400.00" },
        // among assumptions the city's goes first: 1000 × 0.9
        { deductible: "200.00", basic: "900.00", cash: "300.00" },
      ],
    },
  ],
);

describePack(
  "linyuan-province",
  ["linyuan", "linyuan-province"],
  [
    {
      name: "a province stands for another city of it",
      given: { person, encounters },
      expected: [
        { deductible: "100.00", basic: "700.00", cash: "400.00" },
        // nothing of the deductible is left: 1100 × 0.7
        { basic: "770.00", cash: "330.00" },
        // 1100 × 0.5
        { deductible: "100.00", basic: "550.00", cash: "650.00" },
      ],
    },
  ],
);

describe("a city that says no first day", () => {
  test("has its province's", () => {
    const rules = rulesOfPacks("linyuan", "linyuan-province");
    const on = (date: string) =>
      problemsOf(
        { id: "d", city: "linyuan", person, encounters: [visit(date, "inpatient", "primary", "1.00")] },
        rules,
      );
    expect(on("2022-12-31")).toEqual(["dateBeforeRules encounters[0].date"]);
    expect(on("2023-01-01")).toEqual([]);
  });
});

test("packs given together leave each other's results and versions alone", PATIENCE, () => {
  const one = { id: "v", city: "linyuan", person, encounters };
  const alone = settled(one, rulesOfPacks("linyuan", "linyuan-province"));
  expect(settled(one, rulesOfPacks("yunling", "linyuan-province", "jinshan", "linyuan"))).toEqual(alone);
  const wenzhou = { ...one, city: "wenzhou" };
  expect(settled(wenzhou, rulesOfPacks("yunling", "linyuan-province", "linyuan"))).toEqual(
    settled(wenzhou, rulesOfPacks()),
  );
});
