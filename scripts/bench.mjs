// `npm run bench`: our settlement with every step written out beside what one would take instead, on the same job and the
// same bills in the same run, each in a process of its own, a round of each in turn. What counts is processor time, that of a
// peer's own threads included, so that other work on the machine disturbs little. Prints a table, writes
// .cache/bench/result.json; says where a ratio is short of its budget,
// and fails there, or below what was reached of it.
import { execFileSync, fork, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { bills, caseOf } from "../bench/job.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bench = join(root, "bench");
const built = join(root, ".cache", "bench");
process.chdir(root);
ensureInstalled(root);
if (!existsSync(join(bench, "node_modules", ".package-lock.json"))) {
  console.error("Installing the peers …");
  execFileSync("npm", ["install", "--no-audit", "--no-fund"], { cwd: bench, stdio: ["ignore", 2, 2] });
}
const { build } = await import("vite");
const OURS = "ours";
/** How many settlements make a round: about as long for each. */
const PEERS = { [OURS]: 20_000, decimal: 2_000, "json-logic": 4_000, zen: 200, publicodes: 20 };
const TITLES = { [OURS]: "明白账", decimal: "decimal.js by hand", zen: "zen-engine" };
const BUDGETS = { decimal: 10, publicodes: 1_500 };
/** Where a budget is not reached yet (docs/measurements.md says why): what was reached, which must not be lost again. */
const HELD = { publicodes: 300 };
const ROUNDS = Number(process.env.ROUNDS ?? 9);
const COMPARED = 10_000;
/** So many of the bills are settled over and over while the time is taken, the same by everyone. */
const TIMED = 1_000;
/** The slow ones are compared on fewer. */
const COMPARED_OF = { publicodes: 1_000 };

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const sources = Object.fromEntries(
  Object.keys(PEERS).map((name) => [name, name === OURS ? "scripts/bench/ours.ts" : `bench/peers/${name}.mjs`]),
);

/** One file a peer with all that it brings along, so that starts and sizes compare. */
async function bundle(name) {
  await build({
    configFile: false,
    root,
    logLevel: "error",
    publicDir: false,
    ssr: { noExternal: name === "zen" ? [] : true },
    build: {
      ssr: sources[name],
      target: "node20",
      minify: true,
      outDir: join(built, name),
      rolldownOptions: { output: { entryFileNames: "peer.mjs", codeSplitting: false } },
    },
  });
}

/** The zen engine is native: what it is made of is loaded from where it is installed. */
const fileOf = (name) => (name === "zen" ? join(root, sources.zen) : join(built, name, "peer.mjs"));

mkdirSync(built, { recursive: true });
for (const name of Object.keys(PEERS)) if (name !== "zen") await bundle(name);

/** A peer in its process: asked one thing at a time, so that only one of them is ever at work. */
async function startPeer(name) {
  const args = [fileOf(name), name === OURS ? "case" : "bill", String(COMPARED), String(TIMED)];
  const peer = fork(join(root, "scripts", "bench", "peer.mjs"), args);
  const answer = () =>
    new Promise((resolve, reject) => {
      const left = (code) => reject(new Error(`${name} ended with ${code}`));
      peer.once("exit", left);
      peer.once("message", (said) => {
        peer.off("exit", left);
        resolve(said);
      });
    });
  await answer();
  const asked = (ask, ...given) => {
    peer.send({ ask, args: given });
    return answer();
  };
  return { asked, stop: () => peer.kill() };
}

const peers = {};
for (const name of Object.keys(PEERS)) peers[name] = await startPeer(name);
const round = (name, from) => peers[name].asked("round", PEERS[name], from);
const took = Object.fromEntries(Object.keys(PEERS).map((name) => [name, []]));
for (const name of Object.keys(PEERS)) await round(name, 0);
for (let i = 0; i < ROUNDS; i += 1) for (const name of Object.keys(PEERS)) took[name].push(await round(name, i * 137));

const expected = await peers[OURS].asked("amounts", COMPARED);
/** How many of the bills a peer settles otherwise than we do, to the fen. */
async function disagreements(name) {
  const of = COMPARED_OF[name] ?? COMPARED;
  const theirs = await peers[name].asked("amounts", of);
  const differs = (amounts, i) => amounts.some((amount, k) => amount !== expected[i][k]);
  return { differing: theirs.filter(differs).length, of };
}

/** Milliseconds from the start of a process to its first settlement, median of five; what node itself takes is in it. */
function startOf(name) {
  const [bill] = bills(1);
  const input = name === OURS ? caseOf(bill) : bill;
  const script = `const peer = await import(${JSON.stringify(pathToFileURL(fileOf(name)).href)});
await peer.settle(peer.prepare(${JSON.stringify(input)}));
console.log(performance.now());`;
  const once = () =>
    Number(spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }).stdout);
  return median(Array.from({ length: 5 }, once));
}

/** Gzip size of all that a peer needs, the native library of the zen engine included. */
function bytesOf(name) {
  if (name !== "zen") return gzipSync(readFileSync(fileOf(name))).length;
  const engine = join(bench, "node_modules", "@gorules", "zen-engine");
  const native = readdirSync(dirname(engine)).filter((folder) => folder.startsWith("zen-engine-"));
  const files = [join(engine, "index.js")].concat(
    native.flatMap((folder) => {
      const place = join(dirname(engine), folder);
      return readdirSync(place)
        .filter((file) => file.endsWith(".node"))
        .map((file) => join(place, file));
    }),
  );
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
}

const rows = [];
for (const name of Object.keys(PEERS)) {
  const micros = median(took[name]);
  // Round by round, so that what disturbs a round disturbs both.
  const ratio = median(took[name].map((time, i) => time / took[OURS][i]));
  const { differing, of } = name === OURS ? { differing: 0, of: COMPARED } : await disagreements(name);
  rows.push({ name, micros, ratio, differing, of, start: startOf(name), bytes: bytesOf(name) });
}

const written = await Promise.all([OURS, "decimal"].map((name) => peers[name].asked("steps")));
for (const peer of Object.values(peers)) peer.stop();
const load = loadavg()[0].toFixed(1);
console.log(`${cpus()[0]?.model}, node ${process.version}, load ${load}, medians of ${ROUNDS} rounds`);
console.log(`steps written of the same bill: ours ${written[0]}, decimal.js by hand ${written[1]}\n`);
const told = rows.map(({ name, micros, ratio, differing, of, start, bytes }) => [
  TITLES[name] ?? name,
  Math.round(1e6 / micros).toLocaleString("en"),
  `${micros.toFixed(1)} µs`,
  `${ratio.toFixed(1)} ×`,
  BUDGETS[name] === undefined ? "" : `≥ ${BUDGETS[name]} ×${ratio < BUDGETS[name] ? " SHORT" : ""}`,
  `${differing} of ${of}`,
  `${start.toFixed(0)} ms`,
  `${(bytes / 1000).toFixed(1)} kB`,
]);
const table = [["", "a second", "one", "times ours", "budget", "differ by a fen", "start", "gzip"], ...told];
const widths = table[0].map((_, i) => Math.max(...table.map((row) => row[i].length)));
for (const row of table)
  console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  "));
writeFileSync(
  join(built, "result.json"),
  `${JSON.stringify({ node: process.version, load, rounds: ROUNDS, rows }, null, 2)}\n`,
);
process.exitCode = rows.every(({ name, ratio }) => ratio >= (HELD[name] ?? BUDGETS[name] ?? 0)) ? 0 : 1;
