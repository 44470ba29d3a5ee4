import { readFileSync, writeFileSync } from "node:fs";
import { openReleased, releasedUrl } from "../facts/released.ts";
import type { RuleSet } from "../facts/rule-set.ts";

/** What was released together: the short version of each city and province. */
export interface Release {
  readonly day: string;
  readonly versions: Readonly<Record<string, string>>;
}

const FILE = "rules/released.json";

/** All releases, the oldest first. */
export const readReleases = (): readonly Release[] => JSON.parse(readFileSync(FILE, "utf8")) as readonly Release[];

/** Adds a release to the list, one a line, so that two branches rarely meet in one. */
export function writeReleases(releases: readonly Release[]): void {
  const lines = releases.map(({ day, versions }) => {
    const pairs = Object.entries(versions)
      .sort()
      .map(([city, version]) => `"${city}": "${version}"`);
    return `  { "day": "${day}", "versions": { ${pairs.join(", ")} } }`;
  });
  writeFileSync(FILE, `[\n${lines.join(",\n")}\n]\n`);
}

/** The rules of a city as released; throws where they were not kept. */
export function releasedRules(city: string, version: string): RuleSet {
  const rules = openReleased(JSON.parse(readFileSync(releasedUrl(city, version), "utf8")), city, version);
  if (rules === null) throw new Error(`${releasedUrl(city, version)} cannot be read any more`);
  return rules;
}
