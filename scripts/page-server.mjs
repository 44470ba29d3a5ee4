// Serves the built page as a host on the web would: compressed, under its own policy, and kept where names never change.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, resolve, sep } from "node:path";
import { gzipSync } from "node:zlib";

const HOST = "127.0.0.1";
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};
const ALREADY_SMALL = [".png"];

/**
 * A server, not listening yet, that answers with the files below a folder. `hosts` are the origins of other sites that may
 * show the page inside theirs, by `?embed`.
 */
export function pageServer(folder, hosts = []) {
  const root = resolve(folder);
  const zipped = new Map();
  return createServer((request, response) => {
    const file = fileOf(root, request.url ?? "/");
    if (file === null || !existsSync(file)) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("404");
      return;
    }
    const plain = readFileSync(file);
    const headers = headersOf(file, plain, framersOf(request.url ?? "/", hosts));
    const accepts = /\bgzip\b/.test(String(request.headers["accept-encoding"]));
    if (!accepts || ALREADY_SMALL.includes(extname(file))) {
      response.writeHead(200, headers).end(plain);
      return;
    }
    const key = `${file} ${statSync(file).mtimeMs}`;
    const body = zipped.get(key) ?? gzipSync(plain, { level: 9 });
    zipped.set(key, body);
    response.writeHead(200, { ...headers, "content-encoding": "gzip" }).end(body);
  });
}

/** Listens on this machine only, on the first free port of a range (0 for any) and gives its number. */
export function listen(server, first = 0, last = first) {
  return new Promise((found, failed) => {
    const tryPort = (port) => {
      const next = (error) => (error.code === "EADDRINUSE" && port < last ? tryPort(port + 1) : failed(error));
      server.once("error", next);
      server.listen(port, HOST, () => {
        server.off("error", next);
        found(server.address().port);
      });
    };
    tryPort(first);
  });
}

/** Who may show the page inside theirs: nobody, or with `?embed` its own origin and those that were named. */
const framersOf = (url, hosts) => (/[?&]embed(?=[=&]|$)/.test(url) ? ["'self'", ...hosts].join(" ") : "'none'");

function headersOf(file, text, framers) {
  // Names with a hash in them never change; the rest is asked for anew.
  const isHashed = /[\\/](assets|rules)[\\/]/.test(file);
  const [, policy] = (extname(file) === ".html" && / content="(default-src [^"]*)"/.exec(String(text))) || [];
  return {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "cache-control": isHashed ? "public, max-age=31536000, immutable" : "no-cache",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    vary: "accept-encoding",
    // What only a header can say: who shows the page inside theirs.
    ...(policy && { "content-security-policy": `${policy}; frame-ancestors ${framers}` }),
  };
}

/** The file below the folder that an address means; `null` for one outside. */
function fileOf(root, url) {
  try {
    const path = decodeURIComponent(new URL(url, `http://${HOST}`).pathname);
    const file = normalize(join(root, path.endsWith("/") ? `${path}index.html` : path));
    return file.startsWith(root + sep) ? file : null;
  } catch {
    return null;
  }
}
