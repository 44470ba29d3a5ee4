import { expect, test } from "vitest";
import { understandPercent } from "./percent-text.ts";

test.each([
  ["20", 2000],
  ["20%", 2000],
  ["２０ ％", 2000],
  ["12.5", 1250],
  ["0", 0],
  ["0.", 0],
  ["3.25%", 325],
  ["100", 10_000],
  ["100.01", null],
  ["101", null],
  ["-5", null],
  ["1.255", null],
  ["一成", null],
  ["", null],
])("%s is %s ten-thousandths", (typed, rate) => expect(understandPercent(typed)).toBe(rate));
