import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isAnybodyKept, resumed } from "./resume.ts";

const kept = new Map<string, string>();
const replaceState = vi.fn();
const page = { prerendered: "header" };

beforeEach(() => {
  kept.clear();
  replaceState.mockClear();
  vi.stubGlobal("localStorage", { getItem: (key: string) => kept.get(key) ?? null });
  vi.stubGlobal("history", { replaceState });
  page.prerendered = "header";
  vi.stubGlobal("document", { documentElement: { getAttribute: () => page.prerendered } });
  vi.stubGlobal("window", { location: { hash: "" } });
});
afterEach(() => vi.unstubAllGlobals());

test("a bare address becomes the one of the person at hand last, with their mark", () => {
  kept.set("people", "m1");
  kept.set("person:m1", '{"form":1,"name":"妈妈","address":"#/?total=1"}');
  expect(isAnybodyKept()).toBe(true);
  expect(resumed()).toBe("#/?total=1");
  expect(replaceState).toHaveBeenCalledWith({ person: "m1" }, "", "#/?total=1");
});

test.each([undefined, "{", "null", '{"address":7}', '{"address":"https://example.org/#/?total=1"}'])(
  "where %j is kept the address stays bare",
  (value) => {
    kept.set("people", "m1");
    if (value !== undefined) kept.set("person:m1", value);
    expect(resumed()).toBe("");
    expect(replaceState).not.toHaveBeenCalled();
  },
);

test("who is kept in another window while the prerendered page comes alive waits until it has", () => {
  kept.set("people", "m1");
  kept.set("person:m1", '{"form":1,"name":"妈妈","address":"#/?total=1"}');
  page.prerendered = "page";
  expect(isAnybodyKept()).toBe(false);
  expect(resumed()).toBe("");
  expect(replaceState).not.toHaveBeenCalled();
});

test("where nobody is kept, or nothing may be read, the address stays bare", () => {
  expect(isAnybodyKept()).toBe(false);
  expect(resumed()).toBe("");
  vi.stubGlobal("localStorage", undefined);
  expect(isAnybodyKept()).toBe(false);
  expect(resumed()).toBe("");
});
