import { expect, test } from "vitest";
import { readFile } from "./read-file.ts";

const fileOf = (...parts: BlobPart[]): File => new File(parts, "bills");

test("a file is what its first bytes say, whatever it is called", async () => {
  const { table, encoding } = await readFile(fileOf("编号,总费用\n甲,10.00\n"));
  expect({ table, encoding }).toEqual({
    table: { headings: ["编号", "总费用"], rows: [["甲", "10.00"]], first: 2 },
    encoding: "utf-8",
  });
});

test.each([
  ["nothing", fileOf(), "empty"],
  ["blanks", fileOf("\n \n,,\n"), "empty"],
  ["headings alone", fileOf("编号,总费用\n"), "empty"],
  ["a program", fileOf(Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0])), "notASpreadsheet"],
  ["an archive that is none", fileOf("PK and no more"), "notASpreadsheet"],
  ["an old workbook", fileOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])), "oldFormat"],
  ["more than is opened", Object.defineProperty(fileOf("a"), "size", { value: 200_000_001 }), "tooLarge"],
  ["more rows than are kept", fileOf("编号,总费用\n", "1,2\n".repeat(200_001)), "tooManyRows"],
])("is refused in words: %s", async (_name, file, code) => {
  await expect(readFile(file)).rejects.toMatchObject({ fault: { code } });
});
