import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LAYERS } from "../../src/facts/vocabulary.ts";
import { tellCoverage } from "../coverage/tell.ts";
import { invented, randomCases } from "../properties/random.ts";
import { runs } from "../runs.ts";
import { expectAgreement, outcomesOf } from "./compare.ts";

const COMMON = ["applied", "nothingLeft", "rateZero", "capUsedUp", "roundsToZero"];
/** Every word that a layer may end with (SPEC section 4, "Zeros are explained"). */
const OUTCOMES = [
  ...[...COMMON, "belowDeductible"].map((outcome) => `basic ${outcome}`),
  ...[...COMMON, "notCovered", "belowThreshold"].map((outcome) => `critical ${outcome}`),
  ...["aid", "huiminbao"].flatMap((layer) =>
    [...COMMON, "notCovered", "notEnrolled", "belowDeductible"].map((outcome) => `${layer} ${outcome}`),
  ),
].sort();
const seen = new Set<string>();

describe("the core and the naive settlement say the same", () => {
  test.each(["wenzhou", "ningbo", "zhejiang", ...invented])("%s", { timeout: 300_000 }, (city) => {
    fc.assert(
      fc.property(randomCases(city), (given) => {
        for (const settlement of expectAgreement(given)) {
          const outcomes = outcomesOf(settlement);
          for (const layer of LAYERS) seen.add(`${layer} ${outcomes[layer]}`);
        }
      }),
      { numRuns: runs(3_000) },
    );
  });

  test("and met every outcome of every layer", () => {
    tellCoverage("outcomes", "outcomes of the layers seen in random cases", seen.size, OUTCOMES.length);
    if (runs(1_000) === 1_000) expect([...seen].sort()).toEqual(OUTCOMES);
  });
});
