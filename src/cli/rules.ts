import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { isDay } from "../facts/days.ts";
import { squeeze } from "../facts/figures.ts";
import { sha256Hex } from "../facts/version.ts";
import { checkFiles } from "./check-files.ts";
import { coverageReport } from "./coverage-report.ts";
import { textsIn } from "./document-texts.ts";
import { ruleProblemInWords } from "./in-words.ts";
import { loadRules } from "./load-rules.ts";
import { schemaText } from "./schema-text.ts";

const USAGE = `npm run rules -- check FILE…      what is wrong with rule files (and files of worked examples), and what their cities have and lack
npm run rules -- coverage CITY    what a city or province has and lacks
npm run rules -- schema           the JSON Schema of a rule file, for editors (docs/rule-file.schema.json)
npm run rules -- hash TEXT         the hash of a document's text, for the registry
  --on YYYY-MM-DD                 on that day; today unless said
  --documents FOLDER              compare the quotes with the texts FOLDER/<document id>.txt (check)
  --rules FILE                    with a file from elsewhere (coverage; repeatable)`;

/** Exit status 0, 1 (an example does not come out as it says) or 2 (refused). */
function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { on: { type: "string" }, rules: { type: "string", multiple: true }, documents: { type: "string" } },
  });
  const [command, ...rest] = positionals;
  const day = values.on ?? new Date().toISOString().slice(0, 10);
  if (!isDay(day)) throw new Error(`--on wants a day as in 2024-03-01, not “${day}”.`);
  if (command === "check" && rest.length > 0) return check(rest, day, values.documents);
  if (command === "coverage" && rest.length === 1) return coverage(rest[0] ?? "", values.rules ?? [], day);
  if (command === "schema" && rest.length === 0) return schema();
  if (command === "hash" && rest.length === 1) return hash(rest[0] ?? "");
  throw new Error(USAGE);
}

/** As the registry has it: of the text after NFKC with white space removed (SPEC section 3). */
function hash(file: string): number {
  console.log(sha256Hex(squeeze(readFileSync(file, "utf8"))));
  return 0;
}

function schema(): number {
  console.log(schemaText());
  return 0;
}

function check(files: readonly string[], day: string, documents: string | undefined): number {
  const checked = checkFiles("rules", files, day, documents === undefined ? null : textsIn(documents));
  if (checked.ok) {
    console.log(checked.report.join("\n"));
    return checked.status;
  }
  for (const problem of checked.problems) console.error(ruleProblemInWords(problem));
  return 2;
}

function coverage(city: string, added: readonly string[], day: string): number {
  const rules = loadRules("rules", added, ruleProblemInWords);
  const known = [...rules.jurisdictions.values()].filter(({ kind }) => kind !== "nation").map(({ id }) => id);
  if (!known.includes(city)) throw new Error(`There is no city or province “${city}”; known are ${known.join(", ")}.`);
  console.log(coverageReport(rules, city, day).join("\n"));
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
