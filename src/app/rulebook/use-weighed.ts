import { useEffect, useState } from "react";
import type { Chain } from "../../facts/chain.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { referenceCases } from "../../rulebook/reference-cases.ts";
import { type Weighed, weighing } from "../../rulebook/weigh-city.ts";

/** At work for so many milliseconds at a time, so that the page answers; what was found is shown now and then. */
const PIECE = 12;
const SHOWN_EVERY = 400;

export interface WeighedSoFar {
  readonly rows: readonly Weighed[];
  readonly done: number;
  readonly all: number;
}

/** A city's assumptions weighed on the reference cases of a day, in small pieces. */
export function useWeighed(rules: RuleSet, chain: Chain, day: string): WeighedSoFar | null {
  const [soFar, setSoFar] = useState<WeighedSoFar | null>(null);
  useEffect(() => {
    const cases = referenceCases(chain, day);
    const weighed = weighing(rules);
    let [done, shown] = [0, performance.now()];
    let timer = setTimeout(work);
    return () => clearTimeout(timer);

    function work(): void {
      const start = performance.now();
      while (done < cases.length && performance.now() - start < PIECE) {
        const next = cases[done];
        if (next) weighed.add(next.one);
        done += 1;
      }
      const isDone = done === cases.length;
      if (isDone || performance.now() - shown > SHOWN_EVERY) {
        shown = performance.now();
        setSoFar({ rows: weighed.rows(), done, all: cases.length });
      }
      if (!isDone) timer = setTimeout(work);
    }
  }, [rules, chain, day]);
  return soFar;
}
