// `npm start`: installs what is missing, builds, and serves the page on this machine only. With `-- --host-page ORIGIN`
// (repeatable) pages of that origin may show it inside theirs, as docs/embedding.md has it.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureInstalled } from "./ensure-installed.mjs";
import { listen, pageServer } from "./page-server.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FIRST_PORT = 4173;
const LAST_PORT = 4273;

const hosts = hostPages();
ensureInstalled(ROOT);
build();
const port = await listen(pageServer(join(ROOT, "dist"), hosts), FIRST_PORT, LAST_PORT);
process.stdout.write(`明白账 · Clear Account: http://127.0.0.1:${port}/\n`);

function hostPages() {
  const { values } = parseArgs({ options: { "host-page": { type: "string", multiple: true, default: [] } } });
  const named = values["host-page"];
  const wrong = named.find((one) => !/^https?:\/\/[^/?#\s;,'*]+\/?$/.test(one));
  if (wrong === undefined) return named.map((one) => new URL(one).origin);
  process.stderr.write(`--host-page wants an origin, such as https://www.hospital.example; not ${wrong}\n`);
  process.exit(1);
}

function build() {
  try {
    const vite = join("node_modules", "vite", "bin", "vite.js");
    execFileSync(process.execPath, [vite, "build", "--logLevel", "warn"], { cwd: ROOT, stdio: "inherit" });
  } catch {
    process.stderr.write("The page was not built; the reason stands above.\n");
    process.exit(1);
  }
}
