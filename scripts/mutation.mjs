// `npm run mutation`: changes the facts and the core in small ways, one at a time, and says which changes no test notices.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
ensureInstalled(root);
const stryker = join(root, "node_modules", "@stryker-mutator", "core", "bin", "stryker.js");
const run = spawnSync(process.execPath, [stryker, "run", ...process.argv.slice(2)], { cwd: root, stdio: "inherit" });
process.exitCode = run.status ?? 1;
