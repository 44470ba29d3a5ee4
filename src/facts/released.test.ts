import { describe, expect, test } from "vitest";
import { bundleOf } from "./bundle.ts";
import { factFor } from "./lookup.ts";
import { openReleased, releasedText, releasedUrl } from "./released.ts";
import { shortVersion } from "./short-version.ts";
import { CITY, chainIn, fact, NATION, PROVINCE, rulesOf, situation } from "./test-rules.ts";

const rate = (value: string): string => fact(`parameter: basic.rate, value: "${value}"`);
const bundleWith = (city: string) =>
  bundleOf(rulesOf({ "n.yaml": NATION + rate("0.60"), "p.yaml": PROVINCE + rate("0.70"), "c.yaml": city }), "town");
const bundle = bundleWith(CITY + rate("0.80"));
const version = shortVersion(bundle.version);
const kept = (): Record<string, unknown> => JSON.parse(releasedText(bundle)) as Record<string, unknown>;

describe("a released bundle", () => {
  test("opens as the rules that it was made of", () => {
    const rules = openReleased(kept(), "town", version);
    expect(rules && chainIn(rules, "town").version).toBe(bundle.version);
    const found = rules && factFor(chainIn(rules, "town"), "basic.rate", situation(), "2024-01-01");
    expect(found).toMatchObject({ value: "0.80", read: 8000, jurisdiction: "town" });
  });

  test("is the same text wherever the facts stand in their files", () => {
    expect(bundle.facts.map(({ origin }) => origin.line)).not.toEqual(
      bundleWith(`# moved\n${CITY}${rate("0.80")}`).facts.map(({ origin }) => origin.line),
    );
    expect(releasedText(bundleWith(`# moved\n${CITY}${rate("0.80")}`))).toBe(releasedText(bundle));
  });

  test("keeps its shown clauses", () => {
    const clause = "  - { show: true, text: hint, evidence: reference, note: for a test }\n";
    const withClause = bundleWith(CITY + rate("0.80") + clause);
    const json = JSON.parse(releasedText(withClause)) as unknown;
    const rules = openReleased(json, "town", shortVersion(withClause.version));
    expect(rules?.shown).toMatchObject([{ text: "hint", jurisdiction: "town", origin: { file: "released", line: 0 } }]);
  });

  test("is found by city and short version", () => {
    expect(shortVersion("0123sha256:4567")).toBe("0123sha256:4");
    expect(releasedUrl("town", version)).toMatch(/^rules\/released\/town\.[0-9a-f]{12}\.json$/);
  });
});

describe("what is no bundle of that city and version opens as nothing", () => {
  test.each<[string, unknown]>([
    ["nothing", null],
    ["a text", "<!doctype html>"],
    ["another form", { city: "town", version: bundle.version, rules: [] }],
    ["another city", { ...kept(), city: "shire" }],
    ["another version", { ...kept(), version: `sha256:${"0".repeat(64)}` }],
    ["no facts", { ...kept(), facts: undefined }],
    ["no jurisdictions", { ...kept(), jurisdictions: [] }],
    ["a parameter that is not known now", { ...kept(), facts: [{ ...bundle.facts[0], parameter: "basic.bonus" }] }],
    ["a value that cannot be read now", { ...kept(), facts: [{ ...bundle.facts[0], value: "80%" }] }],
    [
      "one value of several that cannot be read now",
      { ...kept(), facts: [...bundle.facts, { ...bundle.facts[0], value: "80%" }] },
    ],
    ["a fact without conditions", { ...kept(), facts: [{ ...bundle.facts[0], when: undefined }] }],
  ])("%s", (_what, json) => {
    expect(openReleased(json, "town", version)).toBeNull();
  });
});
