import { describe, expect, test } from "vitest";
import { redo } from "./redo.ts";

const step = (operation: string, operands: Record<string, string>, values: readonly unknown[] = []) => ({
  operation,
  operands: Object.entries(operands).map(([name, value]) => ({ name, value })),
  facts: values.map((value) => ({ parameter: "any", value })),
});

describe("a step redone from itself", () => {
  test.each([
    ["sum", { a: "1.10", b: "2.05", c: "0.00" }, "3.15"],
    ["subtract", { a: "10.00", b: "2.50", c: "0.05" }, "7.45"],
    ["subtract", { a: "1.00", b: "0.75", c: "0.50" }, "0.00"],
    ["subtract", { rate: "0.85", reduction: "0.1025" }, "0.7475"],
    ["min", { a: "2.00", b: "1.99" }, "1.99"],
    ["max", { a: "2.00", b: "10.00" }, "10.00"],
    ["take", { zero: "0.00", distance: "5.00" }, "0.00"],
    // 9700.00 × 0.90
    ["multiply", { a: "9700.00", rate: "0.90" }, "8730.00"],
    // 1.01 × 0.5 = 0.505
    ["multiply", { a: "1.01", rate: "0.5" }, "0.51"],
    // 500.13 × 0.85 × 0.95 = 403.854975
    ["multiply", { a: "500.13", rate: "0.85", factor: "0.95" }, "403.85"],
  ])("%s %j", (operation, operands, result) => expect(redo(step(operation, operands))).toBe(result));

  const table = [{ upTo: "100.00", rate: "0.50" }, { upTo: "300.00", rate: "0.60" }, { rate: "0.70" }];
  test.each([
    // 100 × 0.5 + 50 × 0.6
    [{ base: "150.00", offset: "0.00" }, "80.00"],
    // 20 × 0.5 + 200 × 0.6 + 80 × 0.7
    [{ base: "300.00", offset: "80.00" }, "186.00"],
    // 100 × (0.5 − 0.55, not below 0) + 50 × 0.05
    [{ base: "150.00", offset: "0.00", reduction: "0.55" }, "2.50"],
    // 100 × 0.4 × 0.9 + 50 × 0.5 × 0.9
    [{ base: "150.00", offset: "0.00", reduction: "0.10", factor: "0.9" }, "58.50"],
    // 10 × 0.7, all above the last limit
    [{ base: "10.00", offset: "999.00" }, "7.00"],
  ])("brackets %j", (operands, result) => expect(redo(step("brackets", operands, [table]))).toBe(result));

  test.each([
    // from 120 to 350: 180 × 0.6 + 50 × 0.7
    ["cumulative", { base: "300.00", offset: "50.00", threshold: "120.00" }, "143.00"],
    // from 0 to 230 above the threshold: 100 × 0.5 + 130 × 0.6
    ["aboveThreshold", { base: "300.00", offset: "50.00", threshold: "120.00" }, "128.00"],
    // from 80 to 380 above it: 20 × 0.5 + 200 × 0.6 + 80 × 0.7
    ["aboveThreshold", { base: "300.00", offset: "200.00", threshold: "120.00" }, "186.00"],
    // never above it
    ["cumulative", { base: "10.00", offset: "50.00", threshold: "120.00" }, "0.00"],
  ])("brackets %s %j", (basis, operands, result) =>
    expect(redo(step("brackets", operands, ["120.00", table, basis]))).toBe(result),
  );

  test("beyond a table's last limit nothing is paid", () => {
    // 50 × 0.5 of 90
    expect(redo(step("brackets", { base: "90.00", offset: "50.00" }, [[{ upTo: "100.00", rate: "0.50" }]]))).toBe(
      "25.00",
    );
  });

  test("says where a step does not say enough", () => {
    expect(redo(step("sum", {}))).toBeNull();
    expect(redo(step("sum", { a: "ten" }))).toBeNull();
    expect(redo(step("divide", { a: "1.00", b: "2.00" }))).toBeNull();
    expect(redo(step("brackets", { base: "1.00", offset: "0.00" }))).toBeNull();
    expect(redo(step("brackets", { base: "1.00" }, [table]))).toBeNull();
    expect(redo(step("brackets", { base: "1.00", offset: "0.00", threshold: "0.00" }, [table]))).toBeNull();
  });
});
