// `npm run bench:command`: how many cases a second the settle command settles on one core, and the memory it takes.
// Every figure is of a process of its own that reads generated cases from a file and writes to nowhere: processor time
// (its own and the system's for it), wall time and the largest resident memory, as the system counted them.
import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { cpus, devNull, loadavg, platform } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { caseLines } from "./bench-command/cases.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, ".cache", "bench-command");
const ROUNDS = Number(process.env.ROUNDS ?? 7);
const SIZES = [1_000, 100_000, 1_000_000];
/** The rate is that of the cases between these two sizes: what the start costs is in both and falls out. */
const [FEW, MANY] = [20_000, 100_000];
const BUDGETS = { "with steps": 15_000, "without steps": 60_000 };
/** How much more memory a million lines may take than a hundred thousand. */
const MOST_GROWTH = 1.25;

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

mkdirSync(folder, { recursive: true });
// Builds the command where the sources changed.
execFileSync(process.execPath, [join(root, "scripts", "cli.mjs"), "settle"], { cwd: root, input: "" });

/** A file of so many generated cases, written piece by piece. */
function fileOf(count) {
  const file = join(folder, `${count}.ndjson`);
  if (existsSync(file)) return file;
  const open = openSync(file, "w");
  for (const text of caseLines(count)) writeSync(open, text);
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
function run(count, args) {
  const command = [process.execPath, "--import", pathToFileURL(meter).href, "scripts/cli.mjs", "settle", ...args];
  const [first, ...rest] = isPinned ? ["taskset", "-c", "0", ...command] : command;
  const [input, output] = [openSync(fileOf(count), "r"), openSync(devNull, "w")];
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
for (const [what, args] of [
  ["with steps", []],
  ["without steps", ["--no-steps"]],
]) {
  run(FEW, args);
  const rates = { cpu: [], wall: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const [few, many] = [run(FEW, args), run(MANY, args)];
    for (const clock of ["cpu", "wall"]) rates[clock].push((MANY - FEW) / (many[clock] - few[clock]));
  }
  const [cpu, wall] = [median(rates.cpu), median(rates.wall)];
  const ok = cpu >= BUDGETS[what];
  isWithin &&= ok;
  measured.rates[what] = { cpu: Math.round(cpu), wall: Math.round(wall), budget: BUDGETS[what] };
  console.log(
    `${what.padEnd(14)} ${Math.round(cpu)} cases a second of processor time (${Math.round(wall)} by the clock), median of ${ROUNDS}; budget ${BUDGETS[what]}${ok ? "" : "  SHORT"}`,
  );
}
for (const [what, args] of [
  ["with steps", []],
  ["without steps", ["--no-steps"]],
]) {
  const peaks = SIZES.map((size) => run(size, args).rss / 2 ** 20);
  const ok = peaks[2] <= peaks[1] * MOST_GROWTH;
  isWithin &&= ok;
  measured.memory[what] = Object.fromEntries(SIZES.map((size, i) => [size, Math.round(peaks[i])]));
  const told = SIZES.map((size, i) => `${size.toLocaleString("en")} lines ${peaks[i].toFixed(0)} MB`).join(", ");
  console.log(`memory ${what}: ${told}${ok ? "" : "  GROWS"}`);
}
writeFileSync(join(folder, "result.json"), `${JSON.stringify(measured, null, 2)}\n`);
for (const size of SIZES) rmSync(fileOf(size), { force: true });
process.exitCode = isWithin ? 0 : 1;
