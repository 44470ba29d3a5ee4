import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { describe, expect, test } from "vitest";
import { inShort, line } from "./cases.ts";
import { PATIENCE, run, runSettle } from "./run-command.ts";

describe("streaming", PATIENCE, () => {
  test("a result appears before the next case is written and before the input ends", async () => {
    const child = spawn("npm", ["run", "-s", "settle"]);
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const ask = async (text: string): Promise<string> => {
      child.stdin.write(text);
      const { value } = await answers.next();
      return inShort([String(value)])[0] ?? "";
    };
    expect(await ask(`${line("first")}\n`)).toBe("first settled");
    expect(await ask("{\n")).toBe("null invalidJson");
    // a line in two pieces is answered when it is whole
    child.stdin.write(line("second").slice(0, 100));
    expect(await ask(`${line("second").slice(100)}\n`)).toBe("second settled");
    child.stdin.end(line("last"));
    expect(inShort([String((await answers.next()).value)])).toEqual(["last settled"]);
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(1);
  });

  test("a reader that has enough ends it without a word", async () => {
    const child = spawn("node", ["scripts/cli.mjs", "settle"]);
    const said: Buffer[] = [];
    child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
    child.stdin.on("error", () => {});
    child.stdout.once("data", () => child.stdout.destroy());
    const closed = new Promise((resolve) => child.on("close", resolve));
    for (let i = 0; i < 3000; i += 1) child.stdin.write(`${line(`n${i}`)}\n`);
    child.stdin.end();
    await closed;
    expect(Buffer.concat(said).toString("utf8")).toBe("");
  });

  const cases = [
    line("王奶奶𠮷"),
    "",
    line("b", {
      person: { category: "employee", retired: true, assistance: "none", huiminbao: "none", accountBalance: "100.00" },
    }),
    "{ bad",
    line("c", { city: "ningbo" }),
    "\uFEFFnot at the start",
    line("第三个"),
  ];
  const bytes = Buffer.from(`\uFEFF${cases.join("\r\n")}\r\n`);
  const inPieces = (size: number): Uint8Array[] =>
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));

  test("the same comes out however the bytes are cut, within a character too", async () => {
    const whole = await runSettle([], inPieces(bytes.length));
    expect(inShort(whole.lines)).toEqual([
      "王奶奶𠮷 settled",
      "b settled",
      "null invalidJson",
      "c settled",
      "null invalidJson",
      "第三个 settled",
    ]);
    for (const size of [7, 61, 997]) expect((await runSettle([], inPieces(size))).stdout).toBe(whole.stdout);
  });

  test("the same comes out whichever command gets the line", async () => {
    const many = Array.from({ length: 40 }, (_, i) => line(`n${i}`, { city: i % 2 === 0 ? "wenzhou" : "ningbo" }));
    const whole = await runSettle([], many.join("\n"));
    const parts = await Promise.all(
      [many.slice(0, 13), many.slice(13, 14), many.slice(14)].map((some) => runSettle([], some.join("\n"))),
    );
    expect(parts.map(({ stdout }) => stdout).join("")).toBe(whole.stdout);
  });
});

test("50,000 lines in a memory that holds a fraction of them, in order", PATIENCE, async () => {
  const count = 50_000;
  function* input(): Generator<string> {
    for (let i = 0; i < count; i += 1) yield `${line(`n${i}`, { city: i % 3 === 0 ? "ningbo" : "wenzhou" })}\n`;
  }
  // Built before the memory is made short.
  expect((await runSettle(["--no-steps"], line("first"))).status).toBe(0);
  // 60 MB of results, in a heap of 48 MB that holds rules and code as well.
  const small = { env: { NODE_OPTIONS: "--max-old-space-size=48" } };
  const { status, lines, stderr } = await run("node", ["scripts/cli.mjs", "settle", "--no-steps"], input(), small);
  expect({ status, stderr, count: lines.length }).toEqual({ status: 0, stderr: "", count });
  lines.forEach((text, i) => {
    if (!text.startsWith(`{"id":"n${i}",`)) throw new Error(`line ${i} is ${text.slice(0, 40)}`);
  });
});
