// `npm start`: installs what is missing, builds, and serves the page on this machine only.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";
import { listen, pageServer } from "./page-server.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FIRST_PORT = 4173;
const LAST_PORT = 4273;

ensureInstalled(ROOT);
build();
const port = await listen(pageServer(join(ROOT, "dist")), FIRST_PORT, LAST_PORT);
process.stdout.write(`明白账 · Clear Account: http://127.0.0.1:${port}/\n`);

function build() {
  try {
    const vite = join("node_modules", "vite", "bin", "vite.js");
    execFileSync(process.execPath, [vite, "build", "--logLevel", "warn"], { cwd: ROOT, stdio: "inherit" });
  } catch {
    process.stderr.write("The page was not built; the reason stands above.\n");
    process.exit(1);
  }
}
