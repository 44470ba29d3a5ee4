import fc from "fast-check";
import { expect, test } from "vitest";
import { readAddress, writeAddress } from "../../src/app/estimate/case-address.ts";
import { readGuideAddress } from "../../src/app/guides/guide-address.ts";
import { readPeopleFile, writePeopleFile } from "../../src/app/people/people-file.ts";
import { PeopleStore } from "../../src/app/people/people-store.ts";
import { openFigures } from "../../src/local/local-figures.ts";
import { runs } from "../runs.ts";
import { RULES } from "../support.ts";
import { damaged } from "./damage.ts";

const CITIES = ["wenzhou", "ningbo", "zhejiang"];
const LINK =
  "#/?accountBalance=12.5&at=2&birthDate=1955-03-01&care=inpatient&category=employee&city=wenzhou&date=2024-05-01&level=primary&ownExpense=100&rules=5ead7818b250&total=10000&used.inpatient.paid=500&used.year=2024&2.care=outpatient&2.date=2024-06-01&2.level=tertiary&2.total=300";

test("a damaged link shows what could be read and names the rest; what was read links to itself", {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(damaged([LINK]), (hash) => {
      const read = readAddress(hash, CITIES);
      if (read === null) return;
      for (const { reason, name } of read.problems) expect([typeof reason, typeof name]).toEqual(["string", "string"]);
      const again = readAddress(writeAddress(read.sheet, null), CITIES);
      if (again === null) return;
      expect(writeAddress(again.sheet, null)).toBe(writeAddress(read.sheet, null));
    }),
    { numRuns: runs(1_500) },
  );
});

test("a damaged link to a guide", { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(damaged(["#/guides?guide=insurance&city=wenzhou&work=employed&student=no"]), (hash) => {
      for (const problem of readGuideAddress(hash, CITIES)?.problems ?? []) expect(typeof problem.name).toBe("string");
    }),
    { numRuns: runs(1_000) },
  );
});

test("a damaged table of one's own figures leaves the rules as they are, or goes before them", {
  timeout: 60_000,
}, () => {
  const table = JSON.stringify([
    { parameter: "basic.rate", when: { care: ["inpatient"] }, value: "0.7", note: "our desk's" },
    { parameter: "basic.cap", when: {}, value: null },
  ]);
  fc.assert(
    fc.property(damaged([table]), (text) => {
      const { rules, figures, problems } = openFigures(RULES, "wenzhou", text);
      if (problems.length > 0) {
        expect(rules).toBe(RULES);
        for (const { line } of problems) expect(line).toBeGreaterThanOrEqual(1);
      } else expect(rules.facts.length).toBe(RULES.facts.length + figures.length);
    }),
    { numRuns: runs(60) },
  );
});

const MOTHER = { name: "妈妈", address: LINK, changed: "2026-11-22T06:00:00.000Z" };

test("a damaged file of people", { timeout: 60_000 }, () => {
  const file = writePeopleFile([MOTHER, { ...MOTHER, name: "爸爸" }], new Date(0));
  fc.assert(
    fc.property(damaged([file]), (text) => {
      const read = readPeopleFile(text, CITIES);
      if ("reason" in read) return;
      for (const person of read.people) expect(readAddress(person.address, CITIES)).not.toBeNull();
      for (const { place } of read.faults) expect(place).toBeGreaterThanOrEqual(1);
    }),
    { numRuns: runs(1_500) },
  );
});

/** A browser's storage with something in it. */
function storageWith(entries: readonly (readonly [string, string])[]): Storage {
  const map = new Map(entries);
  return {
    get length() {
      return map.size;
    },
    key: (i) => [...map.keys()][i] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
    clear: () => map.clear(),
  };
}

test("a damaged storage shows whom it can, names the rest, and loses nothing by somebody new", {
  timeout: 60_000,
}, () => {
  const whole = storageWith([]);
  new PeopleStore(
    () => whole,
    () => new Date(0),
  ).add("妈妈", LINK);
  const key = whole.key(0) ?? "";
  const value = whole.getItem(key) ?? "";
  const keys = fc.oneof(fc.constant(key), damaged([key, "person:", "people", "desk"]));
  const entries = fc.uniqueArray(fc.tuple(keys, damaged([value])), { maxLength: 4, selector: ([name]) => name });
  fc.assert(
    fc.property(entries, (given) => {
      const storage = storageWith(given);
      const store = new PeopleStore(
        () => storage,
        () => new Date(0),
      );
      const before = store.get().people.length;
      expect(store.add("爸爸", LINK)).not.toBeNull();
      expect(store.get().people.length).toBe(before + 1);
      const people = given.filter(([name]) => name.startsWith("person:"));
      for (const [name, kept] of people) expect(storage.getItem(name)).toBe(kept);
    }),
    { numRuns: runs(1_000) },
  );
});
