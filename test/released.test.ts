import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Bundle } from "../src/facts/bundle.ts";
import { openReleased, releasedUrl } from "../src/facts/released.ts";
import { shortVersion } from "../src/facts/short-version.ts";
import { versionsOf } from "../src/facts/version.ts";
import { RULES } from "./support.ts";

const names = readdirSync("rules/released").sort();
const cities = [...RULES.jurisdictions.values()].filter(({ kind }) => kind !== "nation").map(({ id }) => id);

test.each(cities)(
  "the present rules of %s are released: `npm run release-rules` was run since they changed",
  (city) => {
    const url = releasedUrl(city, shortVersion(RULES.versions.get(city) ?? ""));
    expect(names.map((name) => `rules/released/${name}`)).toContain(url);
  },
);

describe.each(names)("released: %s", (name) => {
  const [city = "", version = ""] = name.split(".");
  const json = JSON.parse(readFileSync(`rules/released/${name}`, "utf8")) as Bundle;

  test("opens, under its own name", () => {
    expect(openReleased(json, city, version)?.versions.get(city)).toBe(json.version);
  });

  test("is what was released: its facts give the version that it is called by", () => {
    const jurisdictions = new Map(json.jurisdictions.map((one) => [one.id, one]));
    const facts = [...json.facts.map((fact) => ({ ...fact, read: null })), ...json.shown];
    expect(versionsOf(jurisdictions, facts).get(city)).toBe(json.version);
  });
});
