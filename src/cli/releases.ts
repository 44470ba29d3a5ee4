import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { openReleased, releasedUrl } from "../facts/released.ts";
import type { RuleSet } from "../facts/rule-set.ts";

/** What was released together: the short version of each city and province. */
export interface Release {
  readonly day: string;
  readonly versions: Readonly<Record<string, string>>;
}

const FILE = "rules/released.json";

/** All releases, the oldest first; none where nothing was released yet. */
export const readReleases = (): readonly Release[] =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as readonly Release[]) : [];

export const writeReleases = (releases: readonly Release[]): void =>
  writeFileSync(FILE, `${JSON.stringify(releases, null, 2)}\n`);

/** The rules of a city as released; throws where they were not kept. */
export function releasedRules(city: string, version: string): RuleSet {
  const rules = openReleased(JSON.parse(readFileSync(releasedUrl(city, version), "utf8")), city, version);
  if (rules === null) throw new Error(`${releasedUrl(city, version)} cannot be read any more`);
  return rules;
}
