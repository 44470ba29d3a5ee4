import type { Chain } from "../facts/chain.ts";
import { type CoverageRow, coverageOf } from "./coverage.ts";
import { joined, type Stretch, stretchesOf } from "./stretches.ts";

/** A parameter that some situation needs and nobody gives, for a while. */
export interface Gap extends Stretch {
  readonly row: CoverageRow;
}

/** Every gap of a city from its first day on. */
export function gapsOf(chain: Chain): readonly Gap[] {
  const found = stretchesOf(chain).flatMap((stretch) =>
    coverageOf(chain, stretch.from).flatMap((row): Gap[] => (row.standing === "missing" ? [{ ...stretch, row }] : [])),
  );
  return joined(found, ({ row }) => [row.parameter, JSON.stringify(row.boxes)]);
}
