// `npm test`: everything, one check after the other; ends with how many passed and failed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reports = join(root, ".cache", "reports");
const documents = process.env.DOCUMENTS ?? join(root, "..", "shared", "documents");
const count = { passed: 0, failed: 0 };

/** Runs a tool of node_modules and says whether it went well. */
function runs(name, args, env = {}) {
  console.log(`\n── ${name} ${args.join(" ")}`);
  const tool = join(root, "node_modules", ".bin", name);
  const options = { cwd: root, stdio: "inherit", env: { ...process.env, ...env }, shell: process.platform === "win32" };
  return spawnSync(existsSync(tool) ? tool : name, args, options).status === 0;
}

function check(name, args) {
  count[runs(name, args) ? "passed" : "failed"] += 1;
}

/** Tests are counted one by one, from the report that their runner writes. */
function checkTests(name, args, report, countsOf, env) {
  const ok = runs(name, args, env);
  const { passed, failed } = existsSync(report)
    ? countsOf(JSON.parse(readFileSync(report, "utf8")))
    : { passed: 0, failed: 1 };
  count.passed += passed;
  count.failed += ok ? failed : Math.max(failed, 1);
}

ensureInstalled(root);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

check("tsc", ["--noEmit"]);
check("tsc", ["--noEmit", "--project", "src"]);
check("biome", ["ci", "--error-on-warnings", "."]);
check("depcruise", ["src", "--config", ".dependency-cruiser.mjs"]);
check("knip", []);
check("node", ["scripts/size.mjs"]);
if (existsSync(documents)) check("node", ["scripts/cli.mjs", "verify-documents", documents]);
else console.log(`\nThe facts were NOT compared with the documents: no folder ${documents} (name one in DOCUMENTS).`);
const units = join(reports, "units.json");
checkTests(
  "vitest",
  ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${units}`],
  units,
  (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numPendingTests,
  }),
);
const pages = join(reports, "pages.json");
checkTests(
  "playwright",
  ["test", "--reporter=list,json"],
  pages,
  ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }),
  { PLAYWRIGHT_JSON_OUTPUT_NAME: pages },
);

const covered = join(reports, "coverage");
if (existsSync(covered)) {
  console.log("");
  for (const file of readdirSync(covered).sort()) {
    const { what, seen, of } = JSON.parse(readFileSync(join(covered, file), "utf8"));
    console.log(`${`${seen}/${of}`.padStart(11)} ${what}`);
  }
}

console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;
