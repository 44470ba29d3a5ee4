import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { bundleOf } from "../facts/bundle.ts";
import { releasedText, releasedUrl } from "../facts/released.ts";
import { shortVersion } from "../facts/short-version.ts";
import { ruleProblemInWords } from "./in-words.ts";
import { loadRules } from "./load-rules.ts";

/** Keeps the present rules of every city and province for links made under them; exit status 1 where one is kept otherwise. */
function main(): number {
  const rules = loadRules("rules", [], ruleProblemInWords);
  const cities = [...rules.jurisdictions.values()].filter(({ kind }) => kind !== "nation");
  const results = cities.map(({ id }) => {
    const bundle = bundleOf(rules, id);
    return keep(releasedUrl(id, shortVersion(bundle.version)), releasedText(bundle));
  });
  return results.includes("differs") ? 1 : 0;
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
