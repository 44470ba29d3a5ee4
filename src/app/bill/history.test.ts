import { expect, test } from "vitest";
import { begun, changed, redone, rested, undone } from "./history.ts";

test("the same cell typed on is one step; others are steps of their own", () => {
  let history = changed(begun(""), "1", "0 amount");
  history = changed(history, "12", "0 amount");
  history = changed(history, "12 x", "1 name");
  expect(undone(history).now).toBe("12");
  expect(undone(undone(history)).now).toBe("");
  expect(undone(undone(undone(history))).now).toBe("");
  expect(redone(undone(undone(history))).now).toBe("12");
  expect(redone(history).now).toBe("12 x");
});

test("who comes back to a cell begins another step", () => {
  expect(undone(changed(rested(changed(begun("a"), "b", "0")), "c", "0")).now).toBe("b");
});

test("a change of its own is always a step, and ends what could be done again", () => {
  const twice = changed(changed(begun(0), 1, null), 2, null);
  expect(undone(twice).now).toBe(1);
  expect(redone(changed(undone(twice), 5, null)).now).toBe(5);
});

test("typing on after going back is a new step", () => {
  const back = undone(changed(changed(begun("a"), "b", "0"), "c", "1"));
  expect(undone(changed(back, "d", "0")).now).toBe("b");
});
