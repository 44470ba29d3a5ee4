import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { caseOf, visit } from "../support.ts";
import { PATIENCE, runSettle } from "./run-command.ts";

const line = `${JSON.stringify(caseOf({ encounters: [visit("2024-05-01", "inpatient", "primary", "4300.00")] }))}\n`;

test("a line that is no UTF-8 is no JSON; its neighbours are settled", PATIENCE, async () => {
  const { status, lines } = await runSettle([], [line, Buffer.from([0xce, 0xc2, 0x0a]), line]);
  expect(lines.map((one) => JSON.parse(one).error?.code ?? "settled")).toEqual(["settled", "invalidJson", "settled"]);
  expect(status).toBe(1);
});

test("a byte-order mark before any line is ignored", PATIENCE, async () => {
  const { status, lines } = await runSettle([], [`\uFEFF${line}`, `\uFEFF${line}`, "\uFEFF\n"]);
  expect([lines.length, status]).toEqual([2, 0]);
});

test("of faults in one encounter the first as written comes first, an empty bill too", PATIENCE, async () => {
  const encounter = { date: 5, care: "inpatient", level: "primary", expenses: null };
  const { lines } = await runSettle([], `${JSON.stringify(caseOf({ encounters: [encounter] }))}\n`);
  expect(JSON.parse(lines[0] ?? "").error.path).toBe("encounters[0].date");
});

test("who reads no further ends the command quietly", PATIENCE, async () => {
  const child = spawn("node", ["scripts/cli.mjs", "settle"], { stdio: "pipe" });
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  child.stdin.on("error", () => {});
  child.stdin.write(line);
  await new Promise((resolve) => child.stdout.once("data", resolve));
  child.stdout.destroy();
  child.stdin.end(line.repeat(2_000));
  const status = await new Promise((resolve) => child.on("close", resolve));
  expect([status, stderr]).toEqual([0, ""]);
});
