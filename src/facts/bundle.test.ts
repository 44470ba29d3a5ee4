import { describe, expect, test } from "vitest";
import { type Bundle, bundleOf, openBundle } from "./bundle.ts";
import { chainOf } from "./chain.ts";
import { factFor, shownFor } from "./lookup.ts";
import { CITY, chainIn, DOCUMENT, fact, NATION, PROVINCE, rulesOf, situation } from "./test-rules.ts";

const brackets = fact('parameter: critical.brackets, value: [{ upTo: "100.00", rate: "0.5" }, { rate: "0.6" }]');
const rules = rulesOf({
  "n.yaml": NATION + fact("parameter: basic.cap, value: null") + brackets,
  "p.yaml": PROVINCE + fact('parameter: basic.rate, value: "0.70", plausible: ["0.6", "0.8"]'),
  "+c.yaml": `${CITY}${fact(`parameter: basic.rate, when: { level: primary }, value: "0.80", to: 2024-02-29, ${DOCUMENT}`)}  - { show: true, text: hint, when: { care: inpatient }, evidence: reference }\n`,
  "o.yaml": `jurisdiction: other\nkind: city\ninherits: shire\nproducts: [{ id: plan }]\nfacts:\n${fact('parameter: basic.rate, value: "0.10"')}`,
  "+d.yaml": "documents:\n  - { id: elsewhere-1, to: 2024-01-31 }\n  - { id: elsewhere-2 }\n",
});
const bundleOfTown = () => bundleOf(rules, "town");
const openedAgain = () => openBundle(JSON.parse(JSON.stringify(bundleOfTown())) as Bundle);

describe("a city's bundle", () => {
  test("is plain JSON, with the version that results carry", () => {
    const bundle = bundleOfTown();
    expect(JSON.parse(JSON.stringify(bundle))).toEqual(bundle);
    expect(bundle.version).toBe(chainIn(rules, "town").version);
  });

  test("holds the facts and documents of its chain and no others", () => {
    const bundle = bundleOfTown();
    expect(bundle.jurisdictions.map(({ id }) => id)).toEqual(["town", "shire", "land"]);
    expect(bundle.facts.map(({ jurisdiction }) => jurisdiction).sort()).toEqual(["land", "land", "shire", "town"]);
    expect(bundle.documents.map(({ id, to }) => ({ id, to }))).toEqual([{ id: "elsewhere-1", to: "2024-01-31" }]);
    expect(JSON.stringify(bundle)).not.toContain("0.10");
    expect(bundle.products).toEqual(["plan"]);
  });

  test("opened again is the same chain", () => {
    const opened = openedAgain();
    const [full, slim] = [chainIn(rules, "town"), chainIn(opened, "town")];
    expect(slim.version).toBe(full.version);
    expect(slim.facts).toEqual(full.facts);
    expect(slim.shown).toEqual(full.shown);
    expect(slim.turns).toEqual(full.turns);
    expect(slim.jurisdictions).toEqual(full.jurisdictions);
    expect([...opened.documents.keys()]).toEqual(["elsewhere-1"]);
    expect(opened.products).toEqual(new Set(["plan"]));
    // What another city's version is, a bundle does not know.
    expect(chainIn(opened, "shire").version).toBe("");
    for (const day of ["2024-02-29", "2024-03-01"]) {
      for (const level of ["primary", "tertiary"] as const) {
        const at = situation({ level });
        expect(factFor(slim, "basic.rate", at, day)).toEqual(factFor(full, "basic.rate", at, day));
        expect(shownFor(slim, at, day)).toEqual(shownFor(full, at, day));
      }
    }
    expect(factFor(slim, "critical.brackets", situation(), "2024-01-01")?.read).toEqual([
      { upTo: 10_000, rate: 5000 },
      { upTo: null, rate: 6000 },
    ]);
    expect(factFor(slim, "basic.cap", situation(), "2024-01-01")?.read).toBeNull();
  });

  test("of a province holds no city", () => {
    expect(
      bundleOf(rules, "shire")
        .facts.map(({ jurisdiction }) => jurisdiction)
        .sort(),
    ).toEqual(["land", "land", "shire"]);
  });

  test("of a nation or of nothing there is none", () => {
    expect(() => bundleOf(rules, "land")).toThrow("land");
    expect(() => bundleOf(rules, "nowhere")).toThrow("nowhere");
    expect(chainOf(rules, "land")).toBeNull();
    expect(chainOf(rules, "nowhere")).toBeNull();
  });
});

describe("shown facts stand where they hold", () => {
  const hints = (care: "inpatient" | "chronic" | "familyBed") =>
    shownFor(chainIn(rules, "town"), situation({ care }), "2024-01-01").map(({ text }) => text);
  test("by their conditions", () => {
    expect([hints("inpatient"), hints("familyBed"), hints("chronic")]).toEqual([["hint"], ["hint"], []]);
  });
});
