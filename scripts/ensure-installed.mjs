import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Installs what is missing, with its talk on standard error so that a command's output stays its own. */
export function ensureInstalled(root) {
  if (existsSync(join(root, "node_modules", ".package-lock.json"))) return;
  console.error("Installing what is missing …");
  const run = spawnSync("npm", ["install", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (run.status !== 0) throw new Error("npm install failed; see above.");
}
