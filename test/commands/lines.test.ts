import { describe, expect, test } from "vitest";
import { inShort, line } from "./cases.ts";
import { npmRunSettle, PATIENCE, runSettle } from "./run-command.ts";

describe("one case a line in, one result a line out", PATIENCE, () => {
  test("nothing in, nothing out", async () => {
    expect(await runSettle([])).toMatchObject({ status: 0, stdout: "", stderr: "" });
  });

  test("as people type it", async () => {
    const input = `${line("a")}\nbad\n`;
    const typed = await npmRunSettle([], input);
    expect([typed.status, typed.stderr, ...inShort(typed.lines)]).toEqual([1, "", "a settled", "null invalidJson"]);
    expect(await runSettle([], input)).toEqual(typed);
  });

  test("results in the order of the cases, each ended by one line feed", async () => {
    const { status, stdout, lines } = await runSettle([], `${line("b")}\n${line("a")}\n${line("c")}\n`);
    expect(status).toBe(0);
    expect(inShort(lines)).toEqual(["b settled", "a settled", "c settled"]);
    expect(stdout.endsWith("}\n")).toBe(true);
    expect(stdout.split("\n")).toHaveLength(4);
  });

  test("blank lines are skipped", async () => {
    const { status, lines } = await runSettle([], `\n\n${line("a")}\n   \n\t\n${line("b")}\n\n`);
    expect(status).toBe(0);
    expect(inShort(lines)).toEqual(["a settled", "b settled"]);
  });

  test("only blank lines are no failure", async () => {
    expect(await runSettle([], "\n \n\r\n")).toMatchObject({ status: 0, stdout: "" });
  });

  test("a byte-order mark is ignored", async () => {
    const { status, lines } = await runSettle([], `\uFEFF${line("a")}\n${line("b")}\n`);
    expect(status).toBe(0);
    expect(inShort(lines)).toEqual(["a settled", "b settled"]);
  });

  test("a byte-order mark before a blank line too", async () => {
    expect(inShort((await runSettle([], `\uFEFF\r\n${line("a")}\n`)).lines)).toEqual(["a settled"]);
  });

  test("carriage returns before line feeds are ignored", async () => {
    const { status, stdout, lines } = await runSettle([], `${line("a")}\r\n\r\n${line("b")}\r\n`);
    expect(status).toBe(0);
    expect(inShort(lines)).toEqual(["a settled", "b settled"]);
    expect(stdout).not.toContain("\r");
  });

  test("the last line needs no line feed", async () => {
    const { lines } = await runSettle([], `${line("a")}\n${line("b")}`);
    expect(inShort(lines)).toEqual(["a settled", "b settled"]);
  });

  test("an id of any characters comes back unchanged", async () => {
    const id = '王奶奶 “1” \n\t\\ 𠮷 "x"';
    const { lines } = await runSettle([], `${line(id)}\n`);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ id });
  });
});

describe("lines that cannot be settled", PATIENCE, () => {
  const bad = [
    line("a"),
    "{",
    "[]",
    "null",
    '"text"',
    "12",
    `${line("x")}}`,
    line("b", { city: "atlantis" }),
    line("c", { colour: "red" }),
    '{"city":"wenzhou"}',
    '{"id":7,"city":"wenzhou"}',
    line("d", { overrides: [{ parameter: "basic.deductible", value: 300 }] }),
    line("e"),
  ];

  test("are told in their place and the rest goes on; the exit status is 1", async () => {
    const { status, lines, stderr } = await runSettle([], bad.join("\n"));
    expect(status).toBe(1);
    expect(stderr).toBe("");
    expect(inShort(lines)).toEqual([
      "a settled",
      "null invalidJson",
      "null invalidJson",
      "null invalidJson",
      "null invalidJson",
      "null invalidJson",
      "null invalidJson",
      "b unknownValue city",
      "c unknownKey colour",
      "null missingKey id",
      "null wrongType id",
      "d wrongType overrides[0].value",
      "e settled",
    ]);
  });

  test("have an id and an error of code, path and message, and nothing else", async () => {
    const { lines } = await runSettle([], `${line("b", { city: "atlantis" })}\nnot json\n`);
    for (const text of lines) {
      const answer = JSON.parse(text) as { error: Record<string, unknown> };
      expect(Object.keys(answer)).toEqual(["id", "error"]);
      expect(Object.keys(answer.error)).toEqual(["code", "path", "message"]);
      expect(answer.error.message).toMatch(/\S/);
    }
  });

  test("bytes that are no UTF-8 spoil their own line only", async () => {
    const bytes = [`${line("甲")}\n`, line("x").slice(0, 8), new Uint8Array([0xff, 0xe7]), `"}\n${line("乙")}\n`];
    const { status, lines } = await runSettle([], bytes);
    expect(status).toBe(1);
    expect(inShort(lines)).toEqual(["甲 settled", "null invalidJson", "乙 settled"]);
  });

  test("only the last of many lines bad still gives exit status 1", async () => {
    const { status, lines } = await runSettle(
      [],
      `${Array.from({ length: 50 }, (_, i) => line(`n${i}`)).join("\n")}\n{`,
    );
    expect(status).toBe(1);
    expect(lines).toHaveLength(51);
  });
});
