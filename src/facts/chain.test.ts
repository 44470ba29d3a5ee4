import { describe, expect, test } from "vitest";
import { stretchOf, withFacts } from "./chain.ts";
import { chainIds } from "./chain-ids.ts";
import { exchangeFact } from "./exchange-fact.ts";
import type { Fact } from "./fact.ts";
import { factFor } from "./lookup.ts";
import { CITY, chainIn, DOCUMENT, fact, NATION, PROVINCE, rulesOf, situation } from "./test-rules.ts";

const rate = (value: string, rest = ""): string => fact(`parameter: basic.rate, value: "${value}"${rest}`);

/** Headers without facts, for what the chain says of itself. */
const header = (text: string, more: string): string => text.replace("facts:\n", more);

describe("what a city inherits", () => {
  const from = (city: string, province: string, nation: string, of = "town") =>
    chainIn(
      rulesOf({ "c.yaml": header(CITY, city), "p.yaml": header(PROVINCE, province), "n.yaml": header(NATION, nation) }),
      of,
    ).from;

  test("its first day is its own, else that of the nearest that has one", () => {
    expect(from("from: 2022-01-01\n", "from: 2023-01-01\n", "from: 2021-01-01\n")).toBe("2022-01-01");
    expect(from("", "from: 2023-01-01\n", "from: 2021-01-01\n")).toBe("2023-01-01");
    expect(from("", "", "from: 2021-01-01\n")).toBe("2021-01-01");
    expect(from("", "", "")).toBeNull();
    expect(from("from: 2022-01-01\n", "from: 2023-01-01\n", "", "shire")).toBe("2023-01-01");
  });

  test("its products are those of the whole chain", () => {
    const files = {
      "c.yaml": header(CITY, "products: [{ id: towns }]\n"),
      "p.yaml": header(PROVINCE, "products: [{ id: shires }]\n"),
      "n.yaml": header(NATION, "products: [{ id: lands }]\n"),
      "o.yaml": "jurisdiction: other\nkind: city\ninherits: shire\nproducts: [{ id: others }]\n",
    };
    expect(chainIn(rulesOf(files), "town").products.map(({ id }) => id)).toEqual(["towns", "shires", "lands"]);
    expect(chainIn(rulesOf(files), "other").products.map(({ id }) => id)).toEqual(["others", "shires", "lands"]);
  });

  test("a name in one text stands for both languages; without one the id does", () => {
    const rules = rulesOf({
      "c.yaml": header(CITY, "name: 城\n"),
      "p.yaml": header(PROVINCE, ""),
      "n.yaml": header(NATION, ""),
    });
    expect(chainIn(rules, "town").jurisdictions.map(({ name }) => name)).toEqual([
      { zh: "城", en: "城" },
      { zh: "shire", en: "shire" },
      { zh: "国", en: "国" },
    ]);
  });
});

test("a city comes before its province and that before the nation; clauses of other cities are not its own", () => {
  const clause = (text: string) => `  - { show: true, text: ${text}, evidence: reference, note: for a test }\n`;
  const rules = rulesOf({
    "n.yaml": NATION + clause("lands"),
    "p.yaml": PROVINCE + clause("shires"),
    "c.yaml": CITY + clause("towns"),
    "o.yaml": `jurisdiction: other\nkind: city\ninherits: shire\nfacts:\n${clause("others")}`,
  });
  expect(chainIds(rules.jurisdictions, "town")).toEqual(["town", "shire", "land"]);
  expect(chainIds(rules.jurisdictions, "nowhere")).toEqual([]);
  expect(chainIn(rules, "town").shown.map(({ text }) => text)).toEqual(["lands", "shires", "towns"]);
});

describe("stretches of days on which the same facts hold", () => {
  const rules = rulesOf({
    "+c.yaml": `jurisdiction: town\nkind: city\nfacts:\n${rate("0.1", ", to: 2024-02-29")}${rate("0.2", ", from: 2024-03-01, to: 2024-12-31")}${fact(`parameter: basic.cap, value: null, ${DOCUMENT}`)}`,
    "+d.yaml": "documents: [{ id: elsewhere-1, to: 2024-06-30 }]\n",
  });
  const at = (day: string): number => stretchOf(chainIn(rules, "town"), day);

  test("a new one begins with a fact's first day, and after the last day of a fact or its document", () => {
    const days = ["2024-02-28", "2024-02-29", "2024-03-01", "2024-06-30", "2024-07-01", "2024-12-31", "2025-01-01"];
    const [a, b, c, d, e, f, g] = days.map(at);
    expect([a, c, e, g].map((one, i, all) => i > 0 && (one ?? 0) > (all[i - 1] ?? 0))).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect([b, d, f]).toEqual([a, c, e]);
  });

  test("a first day alone begins one", () => {
    const rules = rulesOf({ "a.yaml": `jurisdiction: town\nkind: city\nfacts:\n${rate("0.1", ", from: 2024-03-01")}` });
    const own = chainIn(rules, "town");
    expect(["2024-02-29", "2024-03-01", "2024-03-02"].map((day) => stretchOf(own, day))).toEqual([0, 1, 1]);
  });

  test("days far off belong to the first and the last", () => {
    expect(at("0001-01-01")).toBe(0);
    expect(at("9999-12-31")).toBe(at("2025-01-01"));
    expect(at("2024-02-28")).toBe(0);
  });
});

describe("diseases that a condition names", () => {
  const named = rulesOf({
    "n.yaml": NATION + rate("0.1"),
    "p.yaml": PROVINCE + rate("0.2", ", when: { disease: [copd, lupus] }"),
    "c.yaml": CITY + rate("0.3"),
  });

  test("are known to the chain, those of overrides too", () => {
    const chain = chainIn(named, "town");
    expect([...chain.namedDiseases].sort()).toEqual(["copd", "lupus"]);
    const own = { ...(named.facts[0] as Fact), when: { disease: ["autism"] } };
    expect([...withFacts(chain, [own]).namedDiseases].sort()).toEqual(["autism", "copd", "lupus"]);
    expect([...chain.namedDiseases].sort()).toEqual(["copd", "lupus"]);
  });
});

describe("one fact exchanged for another", () => {
  const rules = rulesOf({
    "n.yaml": NATION + rate("0.1") + rate("0.2", ", when: { level: primary }"),
    "p.yaml": header(PROVINCE, ""),
    "c.yaml": header(CITY, ""),
  });
  const chain = chainIn(rules, "town");
  const [general, precise] = rules.facts as [Fact, Fact];
  const other: Fact = { ...general, value: "0.9", read: 9000 };
  const values = (of: typeof chain) =>
    (["primary", "tertiary"] as const).map(
      (level) => factFor(of, "basic.rate", situation({ level }), "2024-01-01")?.value,
    );

  test("takes its place in the order, and the chain itself stays as it was", () => {
    expect(values(chain)).toEqual(["0.2", "0.1"]);
    expect(values(exchangeFact(chain, general, other))).toEqual(["0.2", "0.9"]);
    expect(values(exchangeFact(chain, precise, { ...other, when: precise.when }))).toEqual(["0.9", "0.1"]);
    expect(values(chain)).toEqual(["0.2", "0.1"]);
  });

  test("that the chain does not hold changes nothing", () => {
    expect(values(exchangeFact(chain, { ...general }, other))).toEqual(["0.2", "0.1"]);
    expect(values(exchangeFact(chain, { ...general, parameter: "basic.cap" }, other))).toEqual(["0.2", "0.1"]);
  });
});
