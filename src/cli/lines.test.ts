import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { linesOf } from "./lines.ts";

async function read(...chunks: (string | number[])[]): Promise<(string | null)[]> {
  const lines: (string | null)[] = [];
  const bytes = chunks.map((chunk) => (typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk)));
  for await (const some of linesOf(Readable.from(bytes))) lines.push(...some);
  return lines;
}

test("lines come out whole, however the chunks are cut", async () => {
  expect(await read("a\nb", "b", "b\n", "c")).toEqual(["a", "bbb", "c"]);
});

test("a character cut in two by a chunk's end is put together", async () => {
  const [first, ...rest] = Buffer.from("温\n");
  expect(await read([first as number], rest)).toEqual(["温", ""]);
});

// 0xCE 0xC2 is 温 in GB18030 and no UTF-8.
test("a line that is no UTF-8 is told from its neighbours", async () => {
  expect(await read("a\n", [0xce, 0xc2, 0x0a], "b\n")).toEqual(["a", null, "b", ""]);
  expect(await read([0x61, 0x0a, 0xce, 0xc2, 0x0a, 0x62])).toEqual(["a", null, "b"]);
});
