import { expect, test } from "vitest";
import { type FileRead, newcomers, readPeopleFile, writePeopleFile } from "./people-file.ts";
import type { Person } from "./person.ts";

const CITIES = ["wenzhou"];
const person = (name: string, total: number): Person => ({
  name,
  address: `#/?city=wenzhou&total=${total}`,
  changed: "2026-11-22T06:03:00.000Z",
});
const MOTHER = person("妈妈", 10000);
const FATHER = person("爸爸", 200);
const read = (text: string): unknown => readPeopleFile(text, CITIES);
const file = (people: unknown): string => JSON.stringify({ kind: "clear-account/people", form: 1, people });

test("what is written is read back the same", () => {
  const text = writePeopleFile([MOTHER, FATHER], new Date("2026-11-22T08:00:00Z"));
  expect(read(text)).toEqual({ people: [MOTHER, FATHER], faults: [] });
  expect(read(`\uFEFF${text}`)).toEqual({ people: [MOTHER, FATHER], faults: [] });
});

test.each([
  ["", { reason: "notJson" }],
  ['{\n"kind": 1\n"people": []}', { reason: "notJson", line: 3 }],
  ["null", { reason: "notOurs" }],
  ["[]", { reason: "notOurs" }],
  ['{"kind":"something else","people":[]}', { reason: "notOurs" }],
  ['{"kind":"clear-account/people","people":{"length":3}}', { reason: "notOurs" }],
  ['{"kind":"clear-account/people","form":2,"people":[]}', { reason: "newer" }],
  [file([]), { reason: "nobody" }],
])("the file %j is refused", (text, fault) => {
  expect(read(text)).toEqual(fault);
});

test("more people than any family has are refused", () => {
  expect(read(file(Array(101).fill(MOTHER)))).toEqual({ reason: "tooMany" });
});

test("who can be read is read, and of the others it is said who and why", () => {
  const got = read(file([MOTHER, { ...FATHER, name: "" }, 7, { ...FATHER, address: "#/?" }, FATHER]));
  expect(got).toEqual({
    people: [MOTHER, FATHER],
    faults: [
      { place: 2, fault: "noName" },
      { place: 3, fault: "notAPerson" },
      { place: 4, fault: "noAddress" },
    ],
  });
});

test("keys that objects have by birth do no harm", () => {
  const got = read(
    `{"kind":"clear-account/people","__proto__":{"x":1},"people":[{"__proto__":{"name":"a","address":"#/?total=1"}}]}`,
  );
  expect((got as FileRead).faults).toEqual([{ place: 1, fault: "noName" }]);
  expect(({} as { x?: unknown }).x).toBeUndefined();
});

test("the same name with the same case is there already; with another case it is kept beside the first", () => {
  expect(newcomers([MOTHER, FATHER], [MOTHER])).toEqual([FATHER]);
  const other = person("妈妈", 7);
  expect(newcomers([other], [MOTHER])).toEqual([{ ...other, name: "妈妈（2）" }]);
});

test("reading the same file once more changes nothing", () => {
  const given = [person("妈妈", 7), person("妈妈", 8), FATHER];
  const once = [MOTHER, ...newcomers(given, [MOTHER])];
  expect(once.map(({ name }) => name)).toEqual(["妈妈", "妈妈（2）", "妈妈（3）", "爸爸"]);
  expect(newcomers(given, once)).toEqual([]);
});
