import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { oncePaused } from "./once-paused.ts";

const page = new EventTarget();
const type = (): boolean => page.dispatchEvent(new Event("input"));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("it waits as long as keys follow each other, acts once, and listens no more", () => {
  const act = vi.fn();
  oncePaused(act);
  for (let key = 0; key < 20; key += 1) {
    vi.advanceTimersByTime(499);
    type();
  }
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(500);
  expect(act).toHaveBeenCalledOnce();
  type();
  vi.advanceTimersByTime(5000);
  expect(act).toHaveBeenCalledOnce();
});

test("nobody types: it acts soon", () => {
  const act = vi.fn();
  oncePaused(act);
  vi.advanceTimersByTime(500);
  expect(act).toHaveBeenCalledOnce();
});

test("called off, it does not act any more", () => {
  const act = vi.fn();
  oncePaused(act)();
  type();
  vi.advanceTimersByTime(5000);
  expect(act).not.toHaveBeenCalled();
});
