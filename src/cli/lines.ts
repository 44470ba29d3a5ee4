import { isUtf8 } from "node:buffer";
import type { Readable, Writable } from "node:stream";

const NEWLINE = 10;

/**
 * The lines of a stream of UTF-8 as they come, without their ends; `null` for one that is not UTF-8.
 * A byte-order mark before a line is ignored. Memory stays flat, and a long line is put together once.
 */
export async function* linesOf(input: Readable): AsyncGenerator<(string | null)[]> {
  let begun: Uint8Array[] = [];
  for await (const chunk of input as AsyncIterable<Buffer>) {
    const first = chunk.indexOf(NEWLINE);
    if (first < 0) {
      begun.push(chunk);
      continue;
    }
    yield decode(Buffer.concat([...begun, chunk.subarray(0, first)]));
    // All that came whole is read where it lies.
    const last = chunk.lastIndexOf(NEWLINE);
    if (last > first) yield decode(chunk.subarray(first + 1, last));
    begun = [chunk.subarray(last + 1)];
  }
  yield decode(Buffer.concat(begun));
}

/** All at once where all is UTF-8, else line by line. */
function decode(bytes: Buffer): (string | null)[] {
  const text = strictly(bytes);
  if (text !== null) return text.split("\n");
  const lines: (string | null)[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found < 0 ? bytes.length : found;
    lines.push(strictly(bytes.subarray(start, end)));
    start = end + 1;
  }
  return lines;
}

const strictly = (bytes: Buffer): string | null => (isUtf8(bytes) ? bytes.toString("utf8") : null);

/** Writes text of one character a byte, and waits where the reader is slower than we are. */
export function write(output: Writable, text: string): Promise<void> | undefined {
  if (text === "" || output.write(text, "latin1")) return undefined;
  return new Promise((resolve) => output.once("drain", () => resolve()));
}
