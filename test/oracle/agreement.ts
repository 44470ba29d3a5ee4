import fc from "fast-check";
import { expect, test } from "vitest";
import { LAYERS } from "../../src/facts/vocabulary.ts";
import { tellCoverage } from "../coverage/tell.ts";
import { randomCases } from "../properties/random.ts";
import { runs } from "../runs.ts";
import { expectAgreement, outcomesOf } from "./compare.ts";

/** So many random cases of each city. */
const CASES = 3_000;

const COMMON = ["applied", "nothingLeft", "rateZero", "capUsedUp", "roundsToZero"];
/** Every word that a layer may end with (SPEC section 4, "Zeros are explained"). */
const OUTCOMES = [
  ...[...COMMON, "belowDeductible"].map((outcome) => `basic ${outcome}`),
  ...[...COMMON, "notCovered", "belowThreshold"].map((outcome) => `critical ${outcome}`),
  ...["aid", "huiminbao"].flatMap((layer) =>
    [...COMMON, "notCovered", "notEnrolled", "belowDeductible"].map((outcome) => `${layer} ${outcome}`),
  ),
].sort();

/** The core and the naive settlement say the same of random cases, which meet every outcome of every layer. */
export function testAgreement(name: string, cities: readonly string[]): void {
  const seen = new Set<string>();
  test.each(cities)("the core and the naive settlement say the same: %s", { timeout: 300_000 }, (city) => {
    fc.assert(
      fc.property(randomCases(city), (given) => {
        for (const settlement of expectAgreement(given)) {
          const outcomes = outcomesOf(settlement);
          for (const layer of LAYERS) seen.add(`${layer} ${outcomes[layer]}`);
        }
      }),
      { numRuns: runs(CASES) },
    );
  });

  test("and met every outcome of every layer", () => {
    tellCoverage(
      `outcomes-${name}`,
      `outcomes of the layers in random cases of ${name} cities`,
      seen.size,
      OUTCOMES.length,
    );
    if (runs(CASES) === CASES) expect([...seen].sort()).toEqual(OUTCOMES);
  });
}
