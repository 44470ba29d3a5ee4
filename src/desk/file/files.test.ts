import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { FileError, type FileFault } from "./limits.ts";
import { readCsv } from "./read-csv.ts";
import { readXlsx } from "./read-xlsx.ts";
import { BYTE_ORDER_MARK, csvLine } from "./write-csv.ts";
import { writeXlsx } from "./write-xlsx.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const ROWS = [
  ["编号", "总费用"],
  ["甲1", "10.50"],
];

describe("a csv file", () => {
  test.each([
    ["UTF-8", utf8("编号,总费用\n甲1,10.50\n"), "utf-8"],
    ["UTF-8 with a mark", utf8("\uFEFF编号,总费用\r\n甲1,10.50"), "utf-8"],
    // 编 B1 E0, 号 BA C5, 总 D7 DC, 费 B7 D1, 用 D3 C3, 甲 BC D7
    [
      "GB18030",
      Uint8Array.from([
        0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xd7, 0xdc, 0xb7, 0xd1, 0xd3, 0xc3, 0x0a, 0xbc, 0xd7, 0x31, 0x2c, 0x31, 0x30,
        0x2e, 0x35, 0x30, 0x0a,
      ]),
      "gb18030",
    ],
    ["tabs", utf8("编号\t总费用\n甲1\t10.50\n"), "utf-8"],
    ["semicolons", utf8("编号;总费用\n甲1;10.50\n"), "utf-8"],
  ])("is read in %s", (_name, bytes, encoding) => {
    const read = readCsv(bytes);
    expect(read.encoding).toBe(encoding);
    expect(read.rows.slice(0, 2)).toEqual(ROWS);
  });

  test("quotes hold commas, line ends and quotes; text marks are taken off", () =>
    expect(readCsv(utf8('a,b\n"x,\n""y""","=""0012"""\n\'=1+1,2\n')).rows.slice(1, 3)).toEqual([
      ['x,\n"y"', "0012"],
      ["=1+1", "2"],
    ]));

  test.each([
    ["=1+1", "'=1+1"],
    ["+86 577", "'+86 577"],
    ["-x", "'-x"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ["\tx", "'\tx"],
    ["-12.50", "-12.50"],
    ["a-b", "a-b"],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ])("what a spreadsheet would run is written as text: %j", (cell, line) =>
    expect(csvLine([cell])).toBe(`${line}\r\n`),
  );

  test.each([
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), "notASpreadsheet"],
    ["ten million rows", utf8("1,2\n".repeat(10_000_000)), "tooManyRows"],
    ["a row without end", utf8(",".repeat(300)), "tooManyColumns"],
  ])("is refused where it is none, or more than a device holds: %s", (_name, bytes, code) =>
    expect(() => readCsv(bytes)).toThrow(code),
  );

  test("what is written is read back", () => {
    const cells = ["=1+1", 'a"b', "c,d", "e\nf", "温州", "", "12.30"];
    expect(readCsv(utf8(BYTE_ORDER_MARK + csvLine(cells))).rows[0]).toEqual(cells);
  });
});

const faultOf = async (bytes: Uint8Array): Promise<FileFault | null> => {
  try {
    await readXlsx(bytes);
    return null;
  } catch (error) {
    if (error instanceof FileError) return error.fault;
    throw error;
  }
};
const bookWith = (sheet: string): Uint8Array => zipSync({ "xl/worksheets/sheet1.xml": strToU8(sheet) });

describe("a workbook", () => {
  test("what is written is read back, amounts as they are", async () => {
    const book = writeXlsx(
      "结果",
      ["a", "b<c>", "=d"],
      [
        ["=1+1", { amount: "1409.50" }, ""],
        ["", "x & y", { amount: "99999999999.99" }],
      ],
    );
    expect(await readXlsx(book)).toEqual([
      ["a", "b<c>", "=d"],
      ["=1+1", "1409.5", ""],
      ["", "x & y", "99999999999.99"],
    ]);
  });

  test("columns beyond the 26th keep their places", async () => {
    const headings = Array.from({ length: 60 }, (_, i) => `h${i}`);
    expect((await readXlsx(writeXlsx("s", headings, [headings])))[1]).toEqual(headings);
  });

  test.each([
    ["no spreadsheet", utf8("PK nothing"), "notASpreadsheet"],
    ["another kind of archive", zipSync({ "a.txt": utf8("x") }), "notASpreadsheet"],
    ["the old format", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), "oldFormat"],
    ["a cell in the last row", bookWith('<c r="A1048576"><v>1</v></c>'), "tooManyRows"],
    ["a row far down", bookWith('<row r="999999999"/>'), "tooManyRows"],
    ["a cell in the last column", bookWith('<x:c s="1" r="XFD1"><v>1</v></x:c>'), "tooManyColumns"],
    ["rows that do not say where they stand", bookWith("<row/>".repeat(200_051)), "tooManyRows"],
    ["half a workbook", bookWith("<worksheet>"), "unreadable"],
  ])("is refused before it does harm: %s", async (_name, bytes, code) =>
    expect((await faultOf(bytes))?.code).toBe(code),
  );

  test("what unpacks to more than a device holds is not unpacked", async () => {
    const bomb = zipSync({ "xl/worksheets/sheet1.xml": strToU8("<worksheet/>") });
    // The archive's list says how large its files are: here 3 GB.
    new DataView(bomb.buffer).setUint32(findList(bomb) + 24, 3_000_000_000, true);
    expect(await faultOf(bomb)).toEqual({ code: "tooLarge", most: 400_000_000 });
  });
});

test("an archive that says that it is small is unpacked to no more than it says", async () => {
  const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(50_000_000) });
  expect(bomb.length).toBeLessThan(100_000);
  new DataView(bomb.buffer).setUint32(findList(bomb) + 24, 100, true);
  expect((await faultOf(bomb))?.code).toMatch(/^(notASpreadsheet|unreadable)$/);
});

/** Where the list of an archive's files begins: PK 1 2. */
const findList = (bytes: Uint8Array): number =>
  bytes.findIndex((byte, i) => byte === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 1 && bytes[i + 3] === 2);
