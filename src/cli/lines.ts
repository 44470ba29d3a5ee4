import type { Readable, Writable } from "node:stream";

/** The lines of a stream of UTF-8, without their ends; a byte-order mark at the start is ignored. Memory stays flat. */
export async function* linesOf(input: Readable): AsyncGenerator<string[]> {
  const decoder = new TextDecoder("utf-8");
  let rest = "";
  for await (const chunk of input) {
    const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield lines;
  }
  yield [rest + decoder.decode()];
}

/** Writes and waits where the reader is slower than we are. */
export function write(output: Writable, text: string): Promise<void> | undefined {
  if (text === "" || output.write(text)) return undefined;
  return new Promise((resolve) => output.once("drain", () => resolve()));
}
