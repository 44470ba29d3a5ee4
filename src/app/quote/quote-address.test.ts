import { expect, test, vi } from "vitest";
import { itemsText } from "../estimate/items.ts";
import { packedAddress, quoteAddress, readQuote } from "./quote-address.ts";

vi.mock("../rules/use-rules.ts", () => ({ cities: ["wenzhou"] }));

const STAY =
  "#/quote?assistance=none&care=inpatient&category=resident&city=wenzhou&date=2024-05-01&huiminbao=none&level=primary&place=local&total=10000";
const MADE = "2026-11-22";

test("a quote is read back as it was written, with the day it was made", () => {
  const read = readQuote(`${STAY}&made=${MADE}`);
  expect(read).toMatchObject({ made: MADE, problems: [], rules: null });
  if (read === null) throw new Error("no quote");
  const address = quoteAddress(read.sheet, "sha256:0123456789abcdef", MADE);
  expect(address).toContain("&made=2026-11-22&place=local&rules=0123456789ab&");
  expect(readQuote(address)).toEqual({ ...read, rules: "0123456789ab" });
  // Made only now, and no day at all.
  expect(readQuote(STAY)?.made).toBeNull();
  expect(readQuote(`${STAY}&made=2026-02-30`)?.made).toBeNull();
  expect(readQuote("#/quote")).toBeNull();
});

test("packed it is a fraction as long, and the same", () => {
  const line = (i: number) => ({
    name: `药品 & 检查 = ${i}+`,
    class: "B",
    amount: `${i}.01`,
    firstPayRate: "5",
    priceLimit: "",
    code: "",
  });
  const items = encodeURIComponent(itemsText(Array.from({ length: 40 }, (_, i) => line(i))));
  const address = `${STAY.replace("&total=10000", "")}&items=${items}&made=${MADE}`;
  const packed = packedAddress(address);
  expect(packed).toMatch(/^#\/quote\?packed=[\w-]+$/);
  expect(packed.length).toBeLessThan(address.length / 4);
  expect(readQuote(packed)).toEqual(readQuote(address));
  expect(readQuote(packed)?.sheet.visits[0]?.items).toContain("药品 & 检查 = 39+");
});

test("what cannot be unpacked is no quote", () => {
  const bomb = packedAddress(`#/?total=${"1".repeat(5_000_000)}`);
  for (const address of ["#/quote?packed=", "#/quote?packed=nonsense", "#/quote?packed=%00", bomb]) {
    expect(readQuote(address)).toBeNull();
  }
});
