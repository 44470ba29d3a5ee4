import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { bundleOf } from "../facts/bundle.ts";
import { releasedText, releasedUrl } from "../facts/released.ts";
import { shortVersion } from "../facts/short-version.ts";
import { changelogText } from "./changelog-text.ts";
import { ruleProblemInWords } from "./in-words.ts";
import { loadRules } from "./load-rules.ts";
import { type Release, readReleases, releasedRules, writeReleases } from "./releases.ts";
import { ownExamples } from "./rule-files.ts";

/** Keeps the present rules of every city and province for links made under them; exit status 1 where one is kept otherwise. */
function main(): number {
  const rules = loadRules("rules", [], ruleProblemInWords);
  const cities = [...rules.jurisdictions.values()].filter(({ kind }) => kind !== "nation");
  const bundles = cities.map(({ id }) => bundleOf(rules, id));
  const results = bundles.map((bundle) =>
    keep(releasedUrl(bundle.city, shortVersion(bundle.version)), releasedText(bundle)),
  );
  if (results.includes("differs")) return 1;
  note(Object.fromEntries(bundles.map(({ city, version }) => [city, shortVersion(version)])));
  return 0;
}

/** Lists the release where it is another than the last, and writes the changelog anew. */
function note(versions: Release["versions"]): void {
  const releases = readReleases();
  const last = releases[releases.length - 1];
  const isNew = Object.entries(versions).some(([city, version]) => last?.versions[city] !== version);
  const all = isNew ? [...releases, { day: new Date().toISOString().slice(0, 10), versions }] : releases;
  if (isNew) writeReleases(all);
  mkdirSync("docs", { recursive: true });
  writeFileSync("docs/changelog.md", changelogText(all, ownExamples("rules"), releasedRules));
}

/** What was released is never written over. */
function keep(file: string, text: string): "written" | "there" | "differs" {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`${file}: written`);
    return "written";
  }
  if (readFileSync(file, "utf8") === text) {
    console.log(`${file}: there already`);
    return "there";
  }
  console.error(`${file}: is there with other content, and was left as it is`);
  return "differs";
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
