import { describe, expect, test } from "vitest";
import { readCase } from "../../src/core/read-case.ts";
import { caseOf, RULES, resident, visit } from "../support.ts";

// SPEC section 7: the page shows every fault next to its field, so none waits for another to be mended.
const faultsOf = (json: unknown): string[] => {
  const read = readCase(json, RULES);
  return read.ok ? [] : read.problems.map(({ code, path }) => `${code} ${path}`);
};

const itemOfClassA = { items: [{ name: "甲类", class: "A", amount: "1.00", firstPayRate: "0.10" }] };
const { expenses: _expenses, ...withoutBill } = visit("2024-05-01", "inpatient", "secondary", "1.00");

describe("every fault of a case", () => {
  test("several fields that contradict each other, in the order person, encounters", () => {
    const encounters = [{ ...withoutBill, ...itemOfClassA, site: "station" }];
    expect(faultsOf(caseOf({ person: resident({ retired: true }), encounters }))).toEqual([
      "notAllowed person.retired",
      "notAllowed encounters[0].site",
      "notAllowed encounters[0].items[0].firstPayRate",
    ]);
  });

  test("a fault of form in one part does not hide what another part contradicts", () => {
    const encounters = [
      visit("2024-02-30", "inpatient", "primary", "1.00"),
      visit("2024-05-01", "inpatient", "secondary", "1.00", { site: "village" }),
    ];
    expect(faultsOf(caseOf({ person: resident({ retired: true }), encounters, ward: 7 }))).toEqual([
      "invalidDate encounters[0].date",
      "unknownKey ward",
      "notAllowed person.retired",
      "notAllowed encounters[1].site",
    ]);
  });

  test("of three overrides alike the second and the third are each the later one of a tie", () => {
    const overrides = ["1.00", "2.00", "3.00"].map((value) => ({ parameter: "basic.deductible", value }));
    const encounters = [visit("2024-05-01", "inpatient", "primary", "1.00")];
    expect(faultsOf(caseOf({ encounters, overrides }))).toEqual(["notAllowed overrides[1]", "notAllowed overrides[2]"]);
  });

  test("nothing of a case but its city", () => {
    expect(faultsOf({ id: "c", city: "wenzhou" })).toEqual(["missingKey person", "missingKey encounters"]);
    expect(faultsOf({ id: "c", city: "wenzhou", person: 7, encounters: null })).toEqual([
      "wrongType person",
      "wrongType encounters",
    ]);
  });
});
