// Finds a Chromium for the browser tests, or fetches one: on this machine first, then from where it can be had.
import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const SPARTICUZ = "@sparticuz/chromium@147.0.0";
const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "clear-account-chromium");

/** Flags with which Chromium runs in a container and speaks to nobody of its own accord. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The path of a Chromium that runs. Says on standard error what was fetched and what failed.
 * @returns {Promise<string>} throws when none could be found or fetched.
 */
export async function findChromium() {
  const present = fromEnvironment() ?? onThePath() ?? (await playwrightsOwn());
  if (present) return present;
  say("no Chromium on this machine; trying to get one");
  for (const fetchOne of [withPlaywright, withApt, withNpm]) {
    try {
      const path = await fetchOne();
      if (path && runs(path)) {
        say(`using ${path}`);
        return path;
      }
      say(`${fetchOne.name}: no Chromium that runs came of it`);
    } catch (error) {
      say(`${fetchOne.name}: ${firstLine(error)}`);
    }
  }
  throw new Error("No Chromium found or fetched. Install one and set CHROMIUM_PATH to it.");
}

function fromEnvironment() {
  const path = process.env.CHROMIUM_PATH;
  if (!path) return null;
  if (runs(path)) return path;
  throw new Error(`CHROMIUM_PATH is ${path}, which does not run.`);
}

function onThePath() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path) && runs(path)) ?? null;
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import("@playwright/test");
    const path = chromium.executablePath();
    return existsSync(path) && runs(path) ? path : null;
  } catch {
    return null;
  }
}

function withPlaywright() {
  run("npx", ["playwright", "install", "chromium"]);
  return playwrightsOwn();
}

function withApt() {
  if (process.getuid?.() !== 0) throw new Error("apt-get needs root");
  run("apt-get", ["update"]);
  // Without a CJK font Chinese is drawn as boxes.
  run("apt-get", ["install", "-y", "chromium", "fonts-noto-cjk"]);
  return onThePath();
}

async function withNpm() {
  mkdirSync(CACHE, { recursive: true });
  run("npm", ["install", "--prefix", CACHE, "--no-save", SPARTICUZ]);
  const entry = createRequire(join(CACHE, "package.json")).resolve("@sparticuz/chromium");
  const { default: chromium } = await import(pathToFileURL(entry).href);
  return chromium.executablePath();
}

function run(command, args) {
  say(`${command} ${args.join(" ")}`);
  execFileSync(command, args, { stdio: ["ignore", "ignore", "pipe"], timeout: 600_000 });
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    execFileSync(path, ["--version", ...CHROMIUM_FLAGS], { stdio: "ignore", timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

const firstLine = (error) =>
  String(error?.stderr || error?.message || error)
    .trim()
    .split("\n")[0];

const say = (text) => process.stderr.write(`chromium: ${text}\n`);
