// `npm run bench:command`: how many cases a second the settle command settles on one core, and the memory it takes.
// Every figure is of a process of its own that reads generated cases from a file and writes to nowhere: processor time
// (its own and the system's for it), wall time and the largest resident memory, as the system counted them.
import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { cpus, devNull, loadavg, platform } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { caseLines, SORTS } from "./bench-command/cases.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, ".cache", "bench-command");
const ROUNDS = Number(process.env.ROUNDS ?? 7);
const SIZES = [1_000, 100_000, 1_000_000];
/** The rate is that of the cases between these two sizes: what the start costs is in both and falls out. */
const [FEW, MANY] = [20_000, 100_000];
/** Of a billing desk's cases; the others are told beside them. */
const BUDGETS = { "with steps": 15_000, "without steps": 60_000 };
/** Where a budget is not reached yet (docs/measurements.md says why): what was reached, which must not be lost again. */
const HELD = { "without steps": 25_000 };
/** What memory is measured with: the sort that meets most situations. */
const WIDEST = "all";
/** How much more memory a million lines may take than a hundred thousand: peaks of the same run differ by a third, as it suits the collector. */
const MOST_GROWTH = 1.5;

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

mkdirSync(folder, { recursive: true });
// Builds the command where the sources changed.
execFileSync(process.execPath, [join(root, "scripts", "cli.mjs"), "settle"], { cwd: root, input: "" });

/** A file of so many generated cases, written piece by piece. */
function fileOf(count, sort) {
  const file = join(folder, `${sort}-${count}.ndjson`);
  if (existsSync(file)) return file;
  const open = openSync(file, "w");
  for (const text of caseLines(count, sort)) writeSync(open, text);
  closeSync(open);
  return file;
}

/** Says on its end what it took: loaded into the command's process before the command. */
const meter = join(folder, "meter.mjs");
const report = join(folder, "took.json");
writeFileSync(
  meter,
  `import { writeFileSync } from "node:fs";
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const took = { cpu: (userCPUTime + systemCPUTime) / 1e6, wall: performance.now() / 1e3, rss: maxRSS * 1024 };
  writeFileSync(${JSON.stringify(report)}, JSON.stringify(took));
});
`,
);

/** Seconds of processor and wall time, and the largest resident memory, of settling a file. */
function run(count, sort, args) {
  const command = [process.execPath, "--import", pathToFileURL(meter).href, "scripts/cli.mjs", "settle", ...args];
  const [first, ...rest] = isPinned ? ["taskset", "-c", "0", ...command] : command;
  const [input, output] = [openSync(fileOf(count, sort), "r"), openSync(devNull, "w")];
  const { status } = spawnSync(first, rest, { cwd: root, stdio: [input, output, "inherit"] });
  closeSync(input);
  closeSync(output);
  if (status !== 0) throw new Error(`settle ended with ${status}`);
  return JSON.parse(readFileSync(report, "utf8"));
}

const isPinned = platform() === "linux" && spawnSync("taskset", ["-c", "0", "true"]).status === 0;
const load = loadavg()[0].toFixed(1);
console.log(
  `${cpus()[0]?.model}, node ${process.version}, ${isPinned ? "held to one core" : "not held to one core"}, load ${load}`,
);

let isWithin = true;
const measured = { machine: cpus()[0]?.model, node: process.version, load, rates: {}, memory: {} };
const MODES = [
  ["with steps", []],
  ["without steps", ["--no-steps"]],
];
for (const [what, args] of MODES) {
  for (const sort of SORTS) {
    const { cpu, wall } = ratesOf(sort, args);
    const budget = sort === "desk" ? BUDGETS[what] : null;
    const isShort = budget !== null && cpu < budget;
    isWithin &&= !isShort || cpu >= (HELD[what] ?? budget);
    measured.rates[`${what}, ${sort}`] = { cpu: Math.round(cpu), wall: Math.round(wall), budget };
    const told = `${Math.round(cpu)} cases a second of processor time (${Math.round(wall)} by the clock), median of ${ROUNDS}`;
    const held = budget === null ? "" : `; budget ${budget}${isShort ? "  SHORT" : ""}`;
    console.log(`${what.padEnd(14)} ${sort.padEnd(5)} ${told}${held}`);
  }
}

/** Cases a second, by processor time and by the clock. */
function ratesOf(sort, args) {
  run(FEW, sort, args);
  const rates = { cpu: [], wall: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const [few, many] = [run(FEW, sort, args), run(MANY, sort, args)];
    for (const clock of ["cpu", "wall"]) rates[clock].push((MANY - FEW) / (many[clock] - few[clock]));
  }
  return { cpu: median(rates.cpu), wall: median(rates.wall) };
}

for (const [what, args] of MODES) {
  const peaks = SIZES.map((size) => run(size, WIDEST, args).rss / 2 ** 20);
  const ok = peaks[2] <= peaks[1] * MOST_GROWTH;
  isWithin &&= ok;
  measured.memory[what] = Object.fromEntries(SIZES.map((size, i) => [size, Math.round(peaks[i])]));
  const told = SIZES.map((size, i) => `${size.toLocaleString("en")} lines ${peaks[i].toFixed(0)} MB`).join(", ");
  console.log(`memory ${what}: ${told}${ok ? "" : "  GROWS"}`);
}
writeFileSync(join(folder, "result.json"), `${JSON.stringify(measured, null, 2)}\n`);
for (const sort of SORTS)
  for (const size of [FEW, ...SIZES]) rmSync(join(folder, `${sort}-${size}.ndjson`), { force: true });
process.exitCode = isWithin ? 0 : 1;
