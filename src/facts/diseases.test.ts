import { describe, expect, test } from "vitest";
import type { Situation } from "./fact.ts";
import { membersOf } from "./lookup.ts";
import { CITY, chainIn, fact, NATION, PROVINCE, rulesOf, SECONDARY, situation } from "./test-rules.ts";

const list = (members: string, rest = ""): string => fact(`parameter: special.diseases, value: [${members}]${rest}`);
const TARGET = `, bound: target, ${SECONDARY}`;
const HELD = `, ${SECONDARY}`;

/** Each listed disease with the jurisdiction and bound of the fact that it belongs to. */
function listed(city: string, province: string, nation: string, day = "2024-06-01", differs: Partial<Situation> = {}) {
  const rules = rulesOf({ "c.yaml": CITY + city, "p.yaml": PROVINCE + province, "n.yaml": NATION + nation });
  const members = membersOf(
    chainIn(rules, "town"),
    "special.diseases",
    situation({ care: "special", ...differs }),
    day,
  );
  return Object.fromEntries(
    [...members].map(([disease, { jurisdiction, bound }]) => [disease, `${jurisdiction} ${bound}`]),
  );
}

describe("lists of diseases are united over the chain", () => {
  test("all facts in force together", () => {
    expect(listed(list("copd"), list("lupus, autism"), list("epilepsy"))).toEqual({
      copd: "town exact",
      lupus: "shire exact",
      autism: "shire exact",
      epilepsy: "land exact",
    });
  });

  test("several facts of one jurisdiction too", () => {
    expect(listed(list("copd", TARGET) + list("autism", HELD), list("lupus"), list("haemophilia"))).toEqual({
      copd: "town target",
      autism: "town exact",
      lupus: "shire exact",
      haemophilia: "land exact",
    });
  });

  test("a disease listed twice belongs to the nearer one of the same class", () => {
    expect(listed(list("copd"), list("copd, lupus"), list("lupus, epilepsy"))).toEqual({
      copd: "town exact",
      lupus: "shire exact",
      epilepsy: "land exact",
    });
  });

  test("to a document however far before a target, and to a target before an assumption", () => {
    expect(listed(list("copd, lupus", TARGET), list("lupus, autism"), list("copd", HELD))).toEqual({
      copd: "land exact",
      lupus: "town target",
      autism: "shire exact",
    });
  });

  test("to the one with more keys, and to the one for the care itself", () => {
    const rules = list("copd") + list("copd, lupus", ", when: { category: resident }, bound: about");
    expect(listed(rules, list("x"), list("y"))).toMatchObject({ copd: "town about", lupus: "town about" });
    const own = list("copd", ", when: { care: inpatient }") + list("copd", ", when: { care: special }, bound: about");
    expect(listed(own, list("x"), list("y"))).toMatchObject({ copd: "town about" });
  });

  test("only facts in force, whose conditions are met", () => {
    const facts =
      list("copd", ", from: 2024-03-01") +
      list("lupus", ", to: 2024-02-29") +
      list("autism", ", when: { category: employee }");
    expect(listed(facts, list("x"), list("y"), "2024-02-29")).toEqual({
      lupus: "town exact",
      x: "shire exact",
      y: "land exact",
    });
    expect(listed(facts, list("x"), list("y"), "2024-03-01")).toEqual({
      copd: "town exact",
      x: "shire exact",
      y: "land exact",
    });
    expect(listed(facts, list("x"), list("y"), "2024-03-01", { category: "employee" })).toMatchObject({
      autism: "town exact",
    });
  });

  test("a disease that falls off one list may stay on another", () => {
    const facts = list("copd", ", to: 2024-02-29");
    expect(listed(facts, list("x"), list("copd, y"), "2024-02-29").copd).toBe("town exact");
    expect(listed(facts, list("x"), list("copd, y"), "2024-03-01").copd).toBe("land exact");
  });

  test("no list, no disease", () => {
    const rules = rulesOf({ "c.yaml": "jurisdiction: town\nkind: city\n" });
    expect(membersOf(chainIn(rules, "town"), "special.diseases", situation(), "2024-01-01").size).toBe(0);
  });
});
