import fc from "fast-check";
import { expect, test } from "vitest";
import { readCase } from "../../src/core/read-case.ts";
import { settle } from "../../src/core/settle.ts";
import { openRow } from "../../src/desk/record.ts";
import { CARES, LEVELS, PLACES } from "../../src/facts/vocabulary.ts";
import { RULES } from "../support.ts";
import { runOver } from "./desk.ts";

const HEADINGS = [
  "id",
  "person",
  "city",
  "category",
  "retired",
  "date",
  "care",
  "level",
  "place",
  "total",
  "ownExpense",
  "firstPay",
];

const yuan = (most: number) =>
  fc.integer({ min: 0, max: most }).map((fen) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`);
const person = fc.constantFrom("p", "q", "r", "");
const row = fc.record({
  person,
  date: fc.constantFrom("2022-03-01", "2023-11-30", "2024-02-29", "2024-03-01", "2024-12-31", "2025-06-01"),
  care: fc.constantFrom(...CARES),
  level: fc.constantFrom(...LEVELS),
  place: fc.constantFrom(...PLACES),
  total: yuan(30_000_000),
  ownExpense: yuan(100_000),
  firstPay: yuan(100_000),
});
/** People differ, but each is the same in all rows. */
const PEOPLE: Readonly<Record<string, { category: string; retired: boolean; city: string }>> = {
  p: { category: "resident", retired: false, city: "wenzhou" },
  q: { category: "employee", retired: true, city: "ningbo" },
  r: { category: "employee", retired: false, city: "zhejiang" },
  "": { category: "resident", retired: false, city: "wenzhou" },
};

/** The command's own way, written down a second time: a case a line, settled, or refused with its first problem's path. */
function settled(json: Readonly<Record<string, unknown>>) {
  const read = readCase(json, RULES);
  const answer = read.ok ? settle(read.case, RULES, { steps: false }) : null;
  return answer?.ok ? answer.result : null;
}

test("what a file comes to is what the command makes of the same cases, amount by amount", () =>
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const cells = rows.map((one, i) => {
        const { category, retired, city } = PEOPLE[one.person] ?? { category: "", retired: false, city: "" };
        const { date, care, level, place, total, ownExpense, firstPay } = one;
        return [
          `b${i}`,
          one.person,
          city,
          category,
          String(retired),
          date,
          care,
          level,
          place,
          total,
          ownExpense,
          firstPay,
        ];
      });
      const run = runOver([HEADINGS, ...cells]);
      const groups = new Map<string, number[]>();
      rows.forEach((one, i) => {
        const key = one.person || `row ${i}`;
        groups.set(key, [...(groups.get(key) ?? []), i]);
      });
      for (const places of groups.values()) {
        const kept = places.filter((place) => run.job.settled[place] !== null);
        const key = rows[places[0] ?? 0]?.person ?? "";
        const { city, ...who } = PEOPLE[key] ?? { city: "", category: "", retired: false };
        const result = settled({
          id: key || `b${places[0]}`,
          city,
          person: { ...who, assistance: "none", huiminbao: "none" },
          encounters: kept.map((place) => {
            const { date, care, level, place: where, total, ownExpense, firstPay } = rows[place] as (typeof rows)[0];
            const expenses = { total, ownExpense, overLimit: "0.00", firstPay };
            return { date, care, level, place: where, expenses };
          }),
        });
        if (kept.length === 0) continue;
        for (const { index, amounts, qualifiers, documented, assumed } of result?.settlements ?? []) {
          const packed = run.job.settled[kept[index] ?? -1] ?? "";
          expect(openRow(packed)).toMatchObject({ amounts, documented, assumed, rulesVersion: result?.rulesVersion });
          expect(openRow(packed).qualifiers).toEqual(qualifiers);
        }
        expect(result?.settlements).toHaveLength(kept.length);
      }
      // Only bills with parts above their total are bad here.
      for (const [i, { total, ownExpense, firstPay }] of rows.entries()) {
        const fen = (text: string): number => Number(text.replace(".", ""));
        expect(run.job.settled[i] !== null).toBe(fen(ownExpense) + fen(firstPay) <= fen(total));
      }
    }),
    { numRuns: 60 },
  ));

test("a run that is stopped after every case and goes on is the same as one in a piece", () => {
  const cells = Array.from({ length: 40 }, (_, i) => [
    `b${i}`,
    i % 3 === 0 ? "p" : "",
    "wenzhou",
    "resident",
    "",
    `2024-0${1 + (i % 9)}-10`,
    "inpatient",
    "secondary",
    "",
    `${900 + i * 37}.00`,
    "",
    "",
  ]);
  const whole = runOver([HEADINGS, ...cells]);
  const pieces = runOver([HEADINGS, ...cells], {}, { isRun: false });
  let stops = 0;
  for (; !pieces.isDone; stops += 1) pieces.go(() => true);
  expect(stops).toBeGreaterThan(20);
  expect(pieces.job.settled).toEqual(whole.job.settled);
});
