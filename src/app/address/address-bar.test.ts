import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createAddressBar } from "./address-bar.ts";

const location = { hash: "" };
const writes: string[] = [];
const write = (kind: string) => (_state: unknown, _title: string, hash: string) => {
  writes.push(`${kind} ${hash}`);
  location.hash = hash;
};

beforeEach(() => {
  vi.useFakeTimers();
  location.hash = "";
  writes.length = 0;
  vi.stubGlobal("location", location);
  vi.stubGlobal("history", { state: null, replaceState: write("replace"), pushState: write("push") });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("what is typed is in the address at once", () => {
  const bar = createAddressBar();
  bar.replace("#/?total=1");
  bar.replace("#/?total=12");
  expect(writes).toEqual(["replace #/?total=1", "replace #/?total=12"]);
});

test("a choice makes an entry of its own, unless the address says the same already", () => {
  const bar = createAddressBar();
  bar.push("#/?care=inpatient");
  bar.push("#/?care=inpatient");
  expect(writes).toEqual(["push #/?care=inpatient"]);
});

test("whoever types on and on stays below what browsers allow, and the last word is written", () => {
  const bar = createAddressBar();
  for (let key = 0; key < 600; key += 1) {
    bar.replace(`#/?total=${key}`);
    vi.advanceTimersByTime(50);
  }
  expect(writes.length).toBeGreaterThan(60);
  expect(writes.length).toBeLessThan(100);
  vi.advanceTimersByTime(2000);
  expect(location.hash).toBe("#/?total=599");
});

test("what waits is written before the page is left or a new entry made", () => {
  const bar = createAddressBar();
  for (let key = 0; key < 100; key += 1) bar.replace(`#/?total=${key}`);
  expect(location.hash).not.toBe("#/?total=99");
  bar.leave();
  expect(location.hash).toBe("#/?total=99");
  bar.replace("#/?total=7");
  bar.push("#/?care=inpatient");
  expect(writes.slice(-2)).toEqual(["replace #/?total=7", "push #/?care=inpatient"]);
});

test("what waits as the page is left is kept for a reload, beside the address that is loaded again", () => {
  const kept: Record<string, string> = {};
  vi.stubGlobal("sessionStorage", { setItem: (key: string, text: string) => Object.assign(kept, { [key]: text }) });
  const bar = createAddressBar();
  for (let key = 0; key < 100; key += 1) bar.replace(`#/?total=${key}`);
  const before = location.hash;
  bar.leave();
  expect(kept).toEqual({ late: `${before}\n#/?total=99` });
  expect(location.hash).toBe("#/?total=99");
  bar.leave();
  expect(kept).toEqual({ late: "" });
});

test("where nothing can be kept what waits is written all the same", () => {
  const bar = createAddressBar();
  for (let key = 0; key < 100; key += 1) bar.replace(`#/?total=${key}`);
  bar.leave();
  expect(location.hash).toBe("#/?total=99");
});

test("what still waits is not written over the address that was gone to", () => {
  const bar = createAddressBar();
  for (let key = 0; key < 100; key += 1) bar.replace(`#/?total=${key}`);
  location.hash = "#/guides";
  bar.forget();
  vi.advanceTimersByTime(10_000);
  expect(location.hash).toBe("#/guides");
});
