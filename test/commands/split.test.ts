import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visit } from "../support.ts";
import { inShort, line } from "./cases.ts";
import { PATIENCE, type Ran, run, runSettle } from "./run-command.ts";

const ROOT = process.cwd();
const GUIDE = readFileSync("docs/for-other-systems.md", "utf8");

/** The first block of commands below a heading of the guide. */
function commandsUnder(heading: string): string {
  const [, below] = GUIDE.split(`# ${heading}\n`);
  const [, block] = /```sh\n([\s\S]*?)```/.exec(below ?? "") ?? [];
  if (block === undefined) throw new Error(`no commands under ${heading}`);
  return block;
}

/** 61 lines: of two cities, of one visit and of a year, good ones but for every tenth, one blank; no end of the last. */
const CASES = Array.from({ length: 61 }, (_, i) => {
  if (i === 7) return "";
  if (i % 10 === 3) return line(`n${i}`, { city: "nowhere" });
  if (i % 2 === 1) return line(`n${i}`, { city: "ningbo" });
  const stays = Array.from({ length: 1 + (i % 3) }, (_, stay) =>
    visit(`2024-0${stay + 1}-11`, "inpatient", "tertiary", `${20_000 + i}.37`),
  );
  return line(`王奶奶 ${i}\t𠮷`, { encounters: stays });
}).join("\n");

let folder = "";
let whole: Ran;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "split-"));
  whole = await runSettle(["--no-steps"], CASES);
}, PATIENCE.timeout);
afterAll(() => rmSync(folder, { recursive: true }));

/** Commands of the guide, run in a folder that holds the cases. */
function follow(commands: string, cases: string): Promise<Ran> {
  for (const name of ["parts", "packed"]) rmSync(join(folder, name), { recursive: true, force: true });
  writeFileSync(join(folder, "cases.ndjson"), cases);
  writeFileSync(join(folder, "cases.ndjson.gz"), gzipSync(cases));
  const env = { CLEAR_ACCOUNT: ROOT };
  return run("bash", ["-e", "-o", "pipefail", "-c", commands], [], { cwd: folder, env });
}

const inFolder = (name: string): Buffer => readFileSync(join(folder, name));

describe("the commands of the guide for other systems", PATIENCE, () => {
  test("one command on the whole file answers every line in its place", () => {
    expect(whole.status).toBe(1);
    expect(whole.lines).toHaveLength(60);
    const answers = inShort(whole.lines);
    expect(answers.filter((answer) => answer.endsWith("settled"))).toHaveLength(54);
    expect(answers[3]).toBe("n3 unknownValue city");
    expect(answers.slice(6, 8)).toEqual(["王奶奶 6\t𠮷 settled", "王奶奶 8\t𠮷 settled"]);
  });

  test("a pipe gives the same, and its status", async () => {
    const { status } = await follow(commandsUnder("In a pipe"), CASES);
    expect(status).toBe(1);
    expect(gunzipSync(inFolder("results.ndjson.gz")).toString("utf8")).toBe(whole.stdout);
  });

  const inParts = (count: number, cases: string): Promise<Ran> =>
    follow(commandsUnder("On all cores of one machine").replace("cores=4", `cores=${count}`), cases);

  test("cut into parts for as many commands it is the same, with the worst status", async () => {
    const { status, stderr } = await inParts(4, CASES);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(readdirSync(join(folder, "parts")).filter((name) => name.endsWith(".status"))).toHaveLength(4);
    expect(inFolder("results.ndjson").toString("utf8")).toBe(whole.stdout);
  });

  test("with more parts than lines some are empty; where every line is settled the status is 0", async () => {
    const { status } = await inParts(5, `${line("a")}\n${line("b")}\n`);
    expect(status).toBe(0);
    expect(inShort(inFolder("results.ndjson").toString("utf8").trim().split("\n"))).toEqual(["a settled", "b settled"]);
  });
});

describe("a part of a cluster's job", PATIENCE, () => {
  const task = (args: readonly string[], cases: string): Promise<Ran> =>
    run("sh", ["clear-account/settle-part.sh", "--no-steps", ...args], [cases], { cwd: folder });

  beforeAll(async () => {
    expect(await follow(commandsUnder("On a cluster"), "")).toMatchObject({ status: 0, stderr: "" });
    // As an engine unpacks it, away from the product and its libraries.
    await run("sh", ["-c", "mkdir clear-account && tar -xzf clear-account.tgz -C clear-account"], [], { cwd: folder });
  }, PATIENCE.timeout);

  test("cut at the lines as engines cut a file, the parts in their order are the whole", async () => {
    const lines = CASES.split("\n");
    for (const cuts of [
      [20, 40],
      [0, 3, 4, 61],
    ]) {
      const ends = [...cuts, lines.length];
      const parts = ends.map((end, i) => lines.slice(ends[i - 1] ?? 0, end));
      const done = await Promise.all(parts.map((part) => task([], part.map((one) => `${one}\n`).join(""))));
      expect(done.map(({ status }) => status)).toEqual(parts.map(() => 0));
      expect(done.map(({ stdout }) => stdout).join("")).toBe(whole.stdout);
    }
  });

  test("a result is one line without a tab, also where the case's id has one", () => {
    expect(whole.lines.some((text) => text.includes("王奶奶"))).toBe(true);
    expect(whole.stdout).not.toContain("\t");
  });

  test("an answered error is no failure of the task, refused rules are", async () => {
    expect((await task([], "{ bad")).status).toBe(0);
    const refused = await task(["--rules", "missing.yaml"], line("a"));
    expect({ status: refused.status, stdout: refused.stdout }).toEqual({ status: 1, stdout: "" });
    expect(refused.stderr).toContain("missing.yaml");
  });
});
