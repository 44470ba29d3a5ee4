import { expect, test } from "vitest";
import { freeName, isNameOf, nameFrom, readPerson } from "./person.ts";

const MOTHER = { form: 1, name: "妈妈", address: "#/?total=1", changed: "2026-11-22T06:03:00.000Z" };

test("a person is read with what was kept, and nothing else", () => {
  const json: unknown = JSON.parse(`{"__proto__":{"admin":true},"constructor":1,${JSON.stringify(MOTHER).slice(1)}`);
  const { form: _form, ...person } = MOTHER;
  expect(readPerson(json)).toEqual({ ok: true, person });
});

test.each([
  [null, "notAPerson"],
  ["妈妈", "notAPerson"],
  [[MOTHER], "notAPerson"],
  [{ ...MOTHER, form: 2 }, "newer"],
  [{ ...MOTHER, name: undefined }, "noName"],
  [{ ...MOTHER, name: " \u202e\n" }, "noName"],
  [{ ...MOTHER, address: "https://example.org/#/?total=1" }, "noAddress"],
  [{ ...MOTHER, address: "javascript:alert(1)" }, "noAddress"],
  [{ ...MOTHER, address: `#/?total=${"1".repeat(100_000)}` }, "longAddress"],
])("%j is refused: %s", (json, fault) => {
  expect(readPerson(json)).toEqual({ ok: false, fault });
});

test("properties that are not its own count for nothing", () => {
  expect(readPerson(Object.create(MOTHER))).toEqual({ ok: false, fault: "noName" });
});

test("a time that cannot be read is the earliest of all", () => {
  const read = readPerson({ ...MOTHER, changed: "yesterday" });
  expect(read.ok && read.person.changed).toBe("1970-01-01T00:00:00.000Z");
});

test.each([
  ["  妈 \t 妈\n", "妈 妈"],
  ["外\u202e婆", "外 婆"],
  ["奶奶".repeat(50), "奶奶".repeat(10)],
  ["👵".repeat(30), "👵".repeat(20)],
  ["\ud83d妈妈", "妈妈"],
  ["cafe\u0301", "caf\u00e9"],
])("the name %j is kept as %j", (typed, name) => {
  expect(nameFrom(typed)).toBe(name);
});

test("a taken name gets the next free number, within the length of a name", () => {
  expect(freeName("妈妈", ["爸爸"])).toBe("妈妈");
  expect(freeName("妈妈", ["妈妈"])).toBe("妈妈（2）");
  expect(freeName("妈妈", ["妈妈（2）", "妈妈"])).toBe("妈妈（3）");
  expect(freeName("奶".repeat(20), ["奶".repeat(20)])).toBe(`${"奶".repeat(17)}（2）`);
});

test("a name with a number behind it is told from another name", () => {
  expect(isNameOf("妈妈", "妈妈")).toBe(true);
  expect(isNameOf("妈妈（3）", "妈妈")).toBe(true);
  expect(isNameOf("妈妈（1）", "妈妈")).toBe(false);
  expect(isNameOf("妈妈", "妈妈（2）")).toBe(false);
  expect(isNameOf("妈妈二", "妈妈")).toBe(false);
});
