import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { inShort, line } from "./cases.ts";
import { npmRunSettle, PATIENCE, runSettle } from "./run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "rules-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A rule file somewhere else on this machine. */
function fileOf(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** Nothing on standard output, exit status 2, and the reason on standard error. */
async function isRefused(args: readonly string[], ...reasons: readonly (string | RegExp)[]): Promise<void> {
  const { status, stdout, stderr } = await runSettle(args, `${line("a")}\n`);
  expect(stdout).toBe("");
  expect(status).toBe(2);
  for (const reason of reasons) expect(stderr).toMatch(reason);
  expect(stderr).not.toMatch(/\n\s+at /);
}

const CONFLICT = `jurisdiction: wenzhou
facts:
  - parameter: basic.rate
    when: { category: resident, care: inpatient, level: primary }
    value: "0.95"
    evidence: document
    source: { document: elsewhere }
`;

describe("rules that are refused", PATIENCE, () => {
  test("a conflict with the product's own rules names both places", async () => {
    const file = fileOf("conflict.yaml", CONFLICT);
    await isRefused(["--rules", file], `${file}:3`, /rules\/wenzhou\.yaml:\d+/, "basic.rate");
  });

  test("a conflict between two added files names both", async () => {
    const one = fileOf(
      "one.yaml",
      'jurisdiction: ningbo\nfacts:\n  - { parameter: basic.preShare, value: "0.1", evidence: reference }\n',
    );
    const two = fileOf(
      "two.yaml",
      'jurisdiction: ningbo\nfacts:\n\n  - { parameter: basic.preShare, value: "0.1", evidence: reference }\n',
    );
    await isRefused(["--rules", one, "--rules", two], `${two}:4`, `${one}:3`);
  });

  test("YAML that cannot be read names file and line", async () => {
    const file = fileOf("broken.yaml", "jurisdiction: wenzhou\nfacts: []\nfacts: []\n");
    await isRefused(["--rules", file], `${file}:3`);
  });

  test("each of several faults is named", async () => {
    const file = fileOf(
      "faults.yaml",
      'jurisdiction: wenzhou\nfacts:\n  - { parameter: basic.rates, value: "1", evidence: reference }\n  - { parameter: basic.rate, value: "1" }\n',
    );
    await isRefused(["--rules", file], `${file}:3: `, "basic.rates", `${file}:4: `, "evidence");
  });

  test("a file that is not there", async () => {
    await isRefused(["--rules", join(folder, "nowhere.yaml")], "nowhere.yaml");
  });

  test("a folder in place of a file", async () => {
    await isRefused(["--rules", folder]);
  });

  test("a new jurisdiction without header", async () => {
    const file = fileOf("headless.yaml", "jurisdiction: nowhere\nfacts: []\n");
    await isRefused(["--rules", file], `${file}:1`, "nowhere");
  });

  test("one good file and one bad", async () => {
    const file = fileOf("bad.yaml", "- nothing\n");
    await isRefused(["--rules", "test/packs/yunling.yaml", "--rules", file], `${file}:1`);
  });
});

describe("a command that is not understood", PATIENCE, () => {
  test.each([[["--rule", "x.yaml"]], [["--no-step"]], [["--steps"]], [["cases.ndjson"]], [["--rules"]]])(
    "%j",
    async (args) => {
      await isRefused(args, /\S/);
    },
  );
});

describe("rules that are added", PATIENCE, () => {
  test("several files, each its own city, one of them a city's second file", async () => {
    const more = fileOf(
      "more.yaml",
      'jurisdiction: yunling\nfacts:\n  - { parameter: basic.preShare, value: "0.10", evidence: reference }\n',
    );
    const files = ["test/packs/linyuan.yaml", "test/packs/yunling.yaml", more, "test/packs/linyuan-province.yaml"];
    const cities = ["yunling", "linyuan", "linyuan-province", "wenzhou"].map((city) => line(city, { city }));
    const { status, lines } = await runSettle(
      files.flatMap((file) => ["--rules", file]),
      cities.join("\n"),
    );
    expect(status).toBe(0);
    expect(inShort(lines)).toEqual([
      "yunling settled",
      "linyuan settled",
      "linyuan-province settled",
      "wenzhou settled",
    ]);
    // 10000 × 0.1 = 1000 first; 400 × 0.9 = 360; 8640 × 0.8
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      settlements: [{ amounts: { act_pay_dedc: "360.00", hifp_pay: "6912.00" } }],
    });
  });

  test("typed as people type it, in both forms", async () => {
    const one = line("y", { city: "yunling" });
    const spaced = await npmRunSettle(["--no-steps", "--rules", "test/packs/yunling.yaml"], one);
    const joined = await npmRunSettle(["--rules=test/packs/yunling.yaml", "--no-steps"], one);
    expect([spaced.status, ...inShort(spaced.lines)]).toEqual([0, "y settled"]);
    expect(joined).toEqual(spaced);
    expect(await npmRunSettle(["--rules", "test/packs/nowhere.yaml"], one)).toMatchObject({ status: 2, stdout: "" });
  });
});
