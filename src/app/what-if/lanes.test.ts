import { expect, test } from "vitest";
import { lanesFor } from "./lanes.ts";

test("labels that would meet are set above one another, others beside each other", () => {
  const labels = [20, 40, 100, 130].map((at) => ({ at, width: 40 }));
  expect(lanesFor(labels, 0, 300)).toEqual([
    { lane: 0, left: 0 },
    { lane: 1, left: 20 },
    { lane: 0, left: 80 },
    { lane: 1, left: 110 },
  ]);
});

test("no label leaves the picture", () => {
  expect(lanesFor([{ at: 5, width: 40 }], 0, 300)).toEqual([{ lane: 0, left: 0 }]);
  expect(lanesFor([{ at: 299, width: 40 }], 0, 300)).toEqual([{ lane: 0, left: 260 }]);
  expect(lanesFor([{ at: 50, width: 400 }], 0, 300)).toEqual([{ lane: 0, left: 0 }]);
});
