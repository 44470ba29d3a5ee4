import { afterEach, expect, test, vi } from "vitest";
import { askForQuotes, quotesAsked } from "./quote-batch.ts";

/** A window's storage, with room for so many characters. */
function storage(room: number, kept = new Map<string, string>()) {
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new Error("no room");
      kept.set(key, value);
    },
  });
}

afterEach(() => vi.unstubAllGlobals());

test("what the desk asks for is found again, in its order", () => {
  storage(1000);
  expect(quotesAsked()).toEqual([]);
  const list = [
    { address: "#/?total=1", name: "甲" },
    { address: "#/?total=2", facility: "一号窗口" },
  ];
  expect(askForQuotes(list)).toBe(true);
  expect(quotesAsked()).toEqual(list);
});

test("a window that has no room or no storage says so", () => {
  storage(10);
  expect(askForQuotes([{ address: "#/?total=1" }])).toBe(false);
  vi.unstubAllGlobals();
  expect(askForQuotes([])).toBe(false);
  expect(quotesAsked()).toEqual([]);
});

test("whatever else stands in its place asks for nothing", () => {
  for (const text of ["{", "null", '{"address":"#/"}', '[null,"#/",{"address":1},{"address":"#/","name":2}]']) {
    storage(1000, new Map([["quotes", text]]));
    expect(quotesAsked()).toEqual([]);
  }
});
