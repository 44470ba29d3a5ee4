// Runs a command of src/cli: builds it first when the sources changed since. `node scripts/cli.mjs settle --no-steps`
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const built = join(root, ".cache", "cli");

/** A name that changes with every source that the commands are built from. */
function sourcesHash() {
  const hash = createHash("sha256");
  const files = ["src", "vite.cli.config.ts", "package-lock.json"].flatMap((name) =>
    name.includes(".") ? [name] : readdirSync(join(root, name), { recursive: true }).map((file) => join(name, file)),
  );
  for (const file of files.filter((name) => /\.(ts|json)$/.test(name)).sort()) {
    hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex").slice(0, 16);
}

/** Built beside and moved into place whole, so that commands started at once do not meet half a build. */
async function build(folder) {
  ensureInstalled(root);
  const { build: viteBuild } = await import("vite");
  mkdirSync(built, { recursive: true });
  const beside = mkdtempSync(join(built, "making-"));
  const configFile = join(root, "vite.cli.config.ts");
  await viteBuild({ root, configFile, logLevel: "error", build: { outDir: beside, emptyOutDir: false } });
  try {
    renameSync(beside, folder);
  } catch {
    // Another command built the same meanwhile.
    rmSync(beside, { recursive: true, force: true });
  }
}

const [name = "", ...args] = process.argv.slice(2);
const folder = join(built, sourcesHash());
if (!existsSync(folder)) await build(folder);
process.argv = [process.argv[0], join(folder, `${name}.mjs`), ...args];
await import(pathToFileURL(process.argv[1]).href);
