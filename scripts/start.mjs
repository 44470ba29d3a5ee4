// `npm start`: installs what is missing, builds, and serves the page on this machine only.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const DIST = join(ROOT, "dist");
const HOST = "127.0.0.1";
const FIRST_PORT = 4173;
const LAST_PORT = 4273;
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

ensureInstalled(ROOT);
build();
serve(FIRST_PORT);

function build() {
  try {
    const vite = join("node_modules", "vite", "bin", "vite.js");
    execFileSync(process.execPath, [vite, "build", "--logLevel", "warn"], { cwd: ROOT, stdio: "inherit" });
  } catch {
    process.stderr.write("The page was not built; the reason stands above.\n");
    process.exit(1);
  }
}

/** Serves on the first free port from the given one up. */
function serve(port) {
  const server = createServer(answer);
  server.on("error", (error) => {
    if (error.code !== "EADDRINUSE" || port >= LAST_PORT) throw error;
    serve(port + 1);
  });
  server.listen(port, HOST, () => process.stdout.write(`明白账 · Clear Account: http://${HOST}:${port}/\n`));
}

function answer(request, response) {
  const file = fileOf(request.url ?? "/");
  if (file === null || !existsSync(file)) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("404");
    return;
  }
  // Names with a hash in them never change; the rest is asked for anew.
  const isHashed = /[.-][\w-]{8,}\.\w+$/.test(file);
  response.writeHead(200, {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "cache-control": isHashed ? "public, max-age=31536000, immutable" : "no-cache",
  });
  response.end(readFileSync(file));
}

/** The file below dist that an address means; `null` for one outside. */
function fileOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, `http://${HOST}`).pathname);
    const file = normalize(join(DIST, path.endsWith("/") ? `${path}index.html` : path));
    return file.startsWith(DIST + sep) ? file : null;
  } catch {
    return null;
  }
}
