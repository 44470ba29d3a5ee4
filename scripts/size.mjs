// What the first screen weighs: builds the page and fails where its JavaScript is above the budget, or where words are in it
// twice. With `--why` it names what each part of the first screen's JavaScript is for.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { sharesOf } from "./size/shares.mjs";

/** All JavaScript that is fetched before the first result can be seen, in bytes of gzip. */
const BUDGET = 130_000;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { output } = await build({ root, logLevel: "error", build: { write: false } });
const files = new Map(output.map((file) => [file.fileName, file]));

/** The file and all that it cannot run without. */
function withImports(name, found = new Set()) {
  const file = files.get(name);
  if (file?.type !== "chunk" || found.has(name)) return found;
  found.add(name);
  for (const imported of file.imports) withImports(imported, found);
  return found;
}

/** Everything that the page itself asks for, whatever the build calls an entry. */
const page = String(files.get("index.html")?.source ?? "");
const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, name]) => name);
if (named.length === 0) throw new Error("index.html names no script");
const first = new Set(named.flatMap((name) => [...withImports(name)]));

const rows = output
  .map((file) => ({
    name: file.fileName,
    isScript: file.type === "chunk",
    size: gzipSync(file.type === "chunk" ? file.code : file.source, { level: 9 }).length,
  }))
  .sort((a, b) => b.size - a.size);
const line = (size, when, name) => console.log(`${String(size).padStart(8)}  ${when.padEnd(6)}  ${name}`);

console.log("  gzip B  when    file");
for (const { name, isScript, size } of rows) line(size, first.has(name) ? "first" : isScript ? "later" : "", name);
const sum = rows.filter(({ name }) => first.has(name)).reduce((all, { size }) => all + size, 0);
if (process.argv.includes("--why")) {
  console.log("\n  gzip B  share of the first screen's JavaScript");
  for (const { owner, bytes } of sharesOf(
    root,
    [...first].map((name) => files.get(name)),
  )) {
    console.log(`${String(bytes).padStart(8)}  ${`${((100 * bytes) / sum).toFixed(1)}%`.padStart(6)}  ${owner}`);
  }
  console.log("");
}
line(sum, "first", `JavaScript of the first screen; the budget is ${BUDGET}, ${Math.max(0, BUDGET - sum)} left`);
if (sum > BUDGET) {
  console.error(`The first screen is ${sum - BUDGET} bytes above its budget.`);
  process.exitCode = 1;
}

// The worker is built apart from the page: what both asked for would be fetched, and kept on the device, twice.
const words = rows.map(({ name }) => /^assets\/((?:zh-CN|en)\b.*)-[\w-]{8}\.js$/.exec(name)?.[1]).filter(Boolean);
const twice = words.filter((name, i) => words.indexOf(name) !== i);
if (words.length === 0 || twice.length > 0) {
  console.error(`Words that are built twice: ${twice.join(", ") || "no words were found"}.`);
  process.exitCode = 1;
}
