import { expect, test } from "vitest";
import { NOTHING } from "../estimate/form.ts";
import { type Sheet, sheetOf } from "../estimate/sheet.ts";
import { readSheets, writeSheets } from "./sheet-address.ts";
import { NOTHING_STATED, type Stated } from "./stated.ts";

const CITIES = ["wenzhou"];
const one = sheetOf({ ...NOTHING, city: "wenzhou", date: "2024-05-01", total: "100" });
const stated = (more: Partial<Stated>): Stated => ({ ...NOTHING_STATED, ...more });

test("what sheets say stands in the address beside the case, and comes back", () => {
  const [visit] = one.visits;
  const two: Sheet = { ...one, visits: visit ? [visit, { ...visit, date: "2024-06-01" }] : [] };
  const all = [stated({ hifp_pay: "1,000" }), stated({ act_pay_dedc: "odd" })];
  const hash = writeSheets(two, all, null);
  expect(hash).toBe(
    "#/readoff?1.sheet.hifp_pay=1000&2.date=2024-06-01&2.place=local&2.sheet.act_pay_dedc=odd&2.total=100&city=wenzhou&date=2024-05-01&place=local&total=100",
  );
  const read = readSheets(hash, CITIES);
  expect(read.case).toMatchObject({ problems: [], sheet: two });
  expect(read.stated).toEqual([stated({ hifp_pay: "1000" }), stated({ act_pay_dedc: "odd" })]);
});

test("a sheet stays with its visit when the visits are put in the order of their days", () =>
  expect(
    readSheets("#/readoff?city=wenzhou&date=2024-06-01&2.date=2024-05-01&1.sheet.hifp_pay=6&2.sheet.hifp_pay=5", CITIES)
      .stated,
  ).toEqual([stated({ hifp_pay: "5" }), stated({ hifp_pay: "6" })]));

test("lines that no sheet has are the case's to name, and sheets of no visit are left out", () => {
  const read = readSheets("#/readoff?city=wenzhou&1.sheet.much=6&2.sheet.hifp_pay=5", CITIES);
  expect(read.case?.problems).toEqual([{ reason: "unknownName", name: "1.sheet.much", value: "6" }]);
  expect(read.stated).toEqual([NOTHING_STATED]);
});
