// `npm run budget`: measures the page in Chromium against its budgets, and fails where it is over one.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "./budget/browser.mjs";
import { deskFiles } from "./budget/desk.mjs";
import { keyToResult } from "./budget/keys.mjs";
import { firstVisits, laterVisits } from "./budget/loads.mjs";
import { report } from "./budget/report.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { listen, pageServer } from "./page-server.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, ".cache", "budget");
const page = join(folder, "page");
const still = join(folder, "static");

ensureInstalled(root);
build();
writeStatic();
const servers = [pageServer(page), pageServer(still)];
const [pageUrl, staticUrl] = await Promise.all(
  servers.map(async (server) => `http://127.0.0.1:${await listen(server)}/`),
);
const browser = await launch();
try {
  const first = await firstVisits(browser, pageUrl, staticUrl);
  const later = await laterVisits(browser, pageUrl);
  const keys = await keyToResult(browser, pageUrl);
  const desk = await deskFiles(browser, pageUrl, join(folder, "desk"));
  process.exitCode = report([
    { what: "first visit: largest paint", unit: "ms", is: first.page.paint, most: 1.15 * first.static.paint },
    { what: "  the same text as a static page", unit: "ms", is: first.static.paint },
    { what: "first visit: form ready", unit: "ms", is: first.page.ready, most: 2200 },
    { what: "first visit: main thread blocked", unit: "ms", is: first.page.blocked, most: 200 },
    { what: "  the static page", unit: "ms", is: first.static.blocked },
    { what: "first visit: layout shift", unit: "", is: first.page.shift, most: 0.02, digits: 3 },
    { what: "again, kept on the device: largest paint", unit: "ms", is: later.again.paint, most: 1000 },
    { what: "again, kept on the device: form ready", unit: "ms", is: later.again.ready },
    { what: "again, no network: largest paint", unit: "ms", is: later.offline.paint, most: 1000 },
    { what: "again, no network: form ready", unit: "ms", is: later.offline.ready },
    { what: "key to result, 95th percentile: one visit", unit: "ms", is: keys.one, most: 50 },
    { what: "key to result, 95th percentile: a year, all opened", unit: "ms", is: keys.year, most: 50 },
    { what: "desk: csv of 100,000 bills, in and out", unit: "ms", is: desk.csv.all, most: 10_000 },
    { what: "desk: xlsx of 20,000 bills, in and out", unit: "ms", is: desk.xlsx.all, most: 10_000 },
    { what: "desk: rows equal to the command's, all amounts", unit: "", is: desk.same },
    { what: "desk: longest task of the page meanwhile", unit: "ms", is: desk.longest, most: 50 },
    { what: "first screen: JavaScript, gzip", unit: "B", is: bytes(), most: 130_000 },
  ])
    ? 0
    : 1;
} finally {
  await browser.close();
  for (const server of servers) server.close();
}

function build() {
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  rmSync(folder, { recursive: true, force: true });
  const args = [vite, "build", "--logLevel", "error", "--outDir", page];
  execFileSync(process.execPath, args, { cwd: root, stdio: "inherit" });
}

/** The page's own text and style without anything that runs: as fast as this text can be there. */
function writeStatic() {
  const html = readFileSync(join(page, "index.html"), "utf8")
    .replace(/<script[\s\S]*?<\/script>/g, "")
    .replace(/<link rel="(modulepreload|preload|manifest)"[^>]*>/g, "");
  mkdirSync(still, { recursive: true });
  writeFileSync(join(still, "index.html"), html);
  copyFileSync(join(page, "icon.svg"), join(still, "icon.svg"));
}

/** As `npm test` counts them. */
function bytes() {
  const size = join(root, "scripts", "size.mjs");
  let said = "";
  try {
    said = execFileSync(process.execPath, [size], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch (over) {
    said = String(over.stdout);
  }
  const [, count] = /(\d+)\s+first\s+JavaScript of the first screen/.exec(said) ?? [];
  if (count === undefined) throw new Error("size.mjs did not say what the first screen weighs");
  return Number(count);
}
