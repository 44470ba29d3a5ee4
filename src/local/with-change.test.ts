import { expect, test } from "vitest";
import { countBeyond, withChange } from "./with-change.ts";

const RATE = '{"parameter":"basic.rate","when":{"level":"tertiary"},"value":"0.75"}';
const DUE = '{"parameter":"basic.deductible","value":"100.00"}';
const MORE = '{"parameter":"basic.deductible","value":"900.00"}';

test("what is added goes to the others", () => {
  expect(withChange(`[${RATE}]`, "", `[${DUE}]`)).toBe(`[${DUE},${RATE}]`);
  expect(withChange("", "", `[${DUE}]`)).toBe(`[${DUE}]`);
});

test("what came with a link and was left as it is stays out", () => {
  expect(withChange(`[${RATE}]`, `[${DUE}]`, `[${DUE},{"parameter":"aid.cap","value":"1.00"}]`)).toBe(
    `[{"parameter":"aid.cap","value":"1.00"},${RATE}]`,
  );
});

test("a figure for the same place goes in the other's stead", () => {
  expect(withChange(`[${DUE},${RATE}]`, "", `[${MORE}]`)).toBe(`[${MORE},${RATE}]`);
  expect(withChange(`[${DUE}]`, `[${DUE}]`, `[${MORE}]`)).toBe(`[${MORE}]`);
});

test("what is taken away goes, unless it was another's", () => {
  expect(withChange(`[${DUE},${RATE}]`, `[${DUE},${RATE}]`, `[${RATE}]`)).toBe(`[${RATE}]`);
  expect(withChange(`[${DUE}]`, `[${DUE}]`, "")).toBe("");
  expect(withChange(`[${MORE}]`, `[${DUE}]`, "")).toBe(`[${MORE}]`);
});

test("a table that cannot be read is an empty one", () => {
  expect(withChange("[{", "lots", `[${DUE}]`)).toBe(`[${DUE}]`);
  expect(withChange("7", "null", "[1,null]")).toBe("");
});

test("how many of a table are not another's", () => {
  expect(countBeyond(`[${DUE},${RATE}]`, `[${RATE}]`)).toBe(1);
  expect(countBeyond(`[${MORE}]`, `[${DUE}]`)).toBe(1);
  expect(countBeyond(`[${RATE}]`, `[${DUE},${RATE}]`)).toBe(0);
});
