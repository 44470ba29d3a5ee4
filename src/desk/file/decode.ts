export type Encoding = "utf-8" | "utf-16le" | "gb18030";

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** The text of a file: by its byte-order mark, else UTF-8 where all of it is, else GB18030, as older systems write. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodedAs("utf-16le", bytes);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return decodedAs(startsWithMark(bytes) ? "utf-8" : "gb18030", bytes);
  }
}

const decodedAs = (encoding: Encoding, bytes: Uint8Array): Decoded => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
});

const startsWithMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
