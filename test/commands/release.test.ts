import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { PATIENCE, run } from "./run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "release-"));
afterAll(() => rmSync(folder, { recursive: true }));

const TOWN = `jurisdiction: town
name: { zh: 某市, en: Town }
kind: city
facts:
  - { parameter: basic.rate, value: "0.50", evidence: reference, note: made up }
`;
const released = () => readdirSync(join(folder, "rules/released")).sort();
const release = () => run("node", [resolve("scripts/cli.mjs"), "release-rules"], [], { cwd: folder });

test("rules are kept once for each version, and never written over", PATIENCE, async () => {
  mkdirSync(join(folder, "rules"));
  const write = (yaml: string): void => writeFileSync(join(folder, "rules/town.yaml"), yaml);
  write(TOWN);
  expect(await release()).toMatchObject({ status: 0, stderr: "" });
  const [first = ""] = released();
  expect(first).toMatch(/^town\.[0-9a-f]{12}\.json$/);
  const versions = (): unknown => JSON.parse(readFileSync(join(folder, "rules/released.json"), "utf8"));
  expect(versions()).toMatchObject([{ versions: { town: first.slice(5, 17) } }]);
  const text = readFileSync(join(folder, "rules/released", first), "utf8");

  // The same rules, a line further down: nothing new.
  write(`# a remark\n${TOWN}`);
  expect(await release()).toMatchObject({ status: 0 });
  expect(released()).toEqual([first]);

  write(TOWN.replace("0.50", "0.60"));
  expect(await release()).toMatchObject({ status: 0 });
  expect(released()).toHaveLength(2);
  expect(versions()).toHaveLength(2);
  // 50% became 60%.
  expect(readFileSync(join(folder, "docs/changelog.md"), "utf8")).toMatch(/50%, exact.* → 60%, exact/);

  // What the version does not cover, such as a name, may not change what was released.
  write(TOWN.replace("某市", "另一市"));
  expect(await release()).toMatchObject({ status: 1, stderr: expect.stringContaining(first) });
  expect(readFileSync(join(folder, "rules/released", first), "utf8")).toBe(text);
});
