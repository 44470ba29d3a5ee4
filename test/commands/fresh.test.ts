import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { inShort, line } from "./cases.ts";
import { PATIENCE, run } from "./run-command.ts";

const NEEDED = ["src", "scripts", "rules", "package.json", "package-lock.json", "tsconfig.json", "vite.cli.config.ts"];
const clone = mkdtempSync(join(tmpdir(), "clone-"));
afterAll(() => rmSync(clone, { recursive: true }));

test("two commands started at once on a clone that was never built", PATIENCE, async () => {
  for (const name of NEEDED) cpSync(name, join(clone, name), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(clone, "node_modules"));
  const settle = (id: string) => run("npm", ["run", "-s", "settle"], [line(id)], { cwd: clone });
  const both = await Promise.all([settle("a"), settle("b")]);
  expect(both.map(({ status, stderr, lines }) => [status, stderr, ...inShort(lines)])).toEqual([
    [0, "", "a settled"],
    [0, "", "b settled"],
  ]);
  // And nothing half-made is left beside the one build.
  expect(readdirSync(join(clone, ".cache", "cli"))).toHaveLength(1);
  expect((await settle("c")).lines).toHaveLength(1);
});
