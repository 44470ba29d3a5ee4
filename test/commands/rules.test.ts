import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { PATIENCE, type Ran, run } from "./run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "rules-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}
const rules = (...args: readonly string[]): Promise<Ran> => run("node", ["scripts/cli.mjs", "rules", ...args]);

const TABLE = `jurisdiction: wenzhou
facts:
  - { parameter: basic.deductible, when: { care: inpatient, level: tertiary }, value: "1200.00", evidence: override, note: 本院 }
`;
const EXAMPLE = (paid: string) => `examples:
  - title: { zh: 住院, en: A stay }
    why: { zh: (6200−1200)×70%=3500, en: (6200 − 1200) × 70% = 3500 }
    case:
      id: stay
      city: wenzhou
      person: { category: resident, retired: false, assistance: none, huiminbao: none }
      encounters:
        - { date: 2024-05-01, care: inpatient, level: tertiary, expenses: { total: "6200.00", ownExpense: "0.00", overLimit: "0.00", firstPay: "0.00" } }
    settlements:
      - amounts: { hifp_pay: "${paid}" }
`;

describe("rules check", PATIENCE, () => {
  test("a sound file: what it holds, and what its city has with it", async () => {
    const file = fileOf("table.yaml", TABLE);
    const { status, stdout, stderr } = await rules("check", file, "--on", "2025-03-01");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(`${file}: sound; facts to compute with: 1 (1 own figure); shown: 0`);
    expect(stdout).toContain("Wenzhou (wenzhou) on 2025-03-01");
    expect(stdout).toMatch(/own figure .*inpatient care.*tertiary hospital: 1,200.00 yuan/);
    expect(stdout).toMatch(/assumed .*secondary hospital: 500.00 yuan, about/);
    expect(stdout).toContain("Gaps, on any day: none");
    expect(stdout).toMatch(/2023-08-30 to 2024-02-29: rate of basic insurance: 60% is less .*rules\/wenzhou\.yaml:\d+/);
    expect(stdout).not.toContain("Ningbo");
  });

  test("all that is wrong, with file, line and what to do", async () => {
    const file = fileOf(
      "wrong.yaml",
      "jurisdiction: wenzhou\nfacts:\n  - { parameter: basic.rates, value: 0.7, evidence: override }\n  - { parameter: basic.rate, value: 0.7, evidence: override }\n  - { parameter: basic.cap, valeu: null, evidence: override }\n",
    );
    const { status, stdout, stderr } = await rules("check", file);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    const said = stderr.trim().split("\n");
    expect(said).toEqual([
      expect.stringMatching(
        new RegExp(`^${file}:3: there is no parameter “basic.rates”; docs/adding-a-city.md lists them`),
      ),
      expect.stringMatching(new RegExp(`^${file}:4: .*“basic.rate” is not valid .*decimals in quotes`)),
      expect.stringMatching(new RegExp(`^${file}:5: unknown key “valeu”; correct or remove it`)),
      expect.stringMatching(new RegExp(`^${file}:5: “value” is missing; add it here`)),
    ]);
  });

  test("worked examples are tried with the rules", async () => {
    const files = [fileOf("table.yaml", TABLE), fileOf("right.yaml", EXAMPLE("3500.00"))];
    const right = await rules("check", ...files);
    expect(right.status).toBe(0);
    expect(right.stdout).toContain("Worked examples: 1; differences: 0");
    const wrong = fileOf("not-right.yaml", EXAMPLE("3500.01"));
    const differs = await rules("check", files[0] ?? "", wrong);
    expect(differs.status).toBe(1);
    expect(differs.stdout).toContain(
      `${wrong}:2: stay: settlements[0].amounts.hifp_pay is 3500.01, but comes out as 3500.00`,
    );
    const broken = await rules("check", fileOf("broken.yaml", EXAMPLE("3500.00").replace('"3500.00"', "3500.00")));
    expect(broken).toMatchObject({ status: 2, stdout: "" });
    expect(broken.stderr).toContain("broken.yaml:11: ");
  });

  test("a file that lies among the product's own is not read twice", async () => {
    const { status, stdout } = await rules("check", "rules/ningbo.yaml");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^rules\/ningbo\.yaml: sound; facts to compute with: \d+ /);
    expect(stdout).toContain("Ningbo (ningbo) on ");
  });

  test("a city with a gap", async () => {
    const { status, stdout } = await rules("check", "test/packs/queshi.yaml");
    expect(status).toBe(0);
    expect(stdout).toContain("MISSING     Orphans");
    expect(stdout).toContain("on: rate of medical aid is missing: Orphans");
  });
});

describe("rules coverage", PATIENCE, () => {
  test("a city of ours, with a file from elsewhere", async () => {
    const { status, stdout } = await rules(
      "coverage",
      "wenzhou",
      "--rules",
      fileOf("table.yaml", TABLE),
      "--on",
      "2024-03-01",
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/documented .*Residents; inpatient care.*|documented .*primary facility: 90%, at least/);
    expect(stdout).toContain("1 own figure");
  });

  test("an unknown city names the known ones", async () => {
    const { status, stdout, stderr } = await rules("coverage", "nowhere");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/“nowhere”; known are .*ningbo.*wenzhou/);
  });
});

test.each([
  [[]],
  [["check"]],
  [["coverage"]],
  [["chek", "a.yaml"]],
  [["coverage", "wenzhou", "--on", "tomorrow"]],
  [["check", "nowhere.yaml"]],
])(
  "what is not understood: %j",
  async (args) => {
    const { status, stdout, stderr } = await rules(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/\S/);
    expect(stderr).not.toMatch(/\n\s+at /);
  },
  PATIENCE.timeout,
);
