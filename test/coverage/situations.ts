import type { Chain } from "../../src/facts/chain.ts";
import type { EncounterSituation, Fact } from "../../src/facts/fact.ts";
import { factFor } from "../../src/facts/lookup.ts";
import { ASSISTANCES, CARES, CATEGORIES, LEVELS, PLACES, SITES } from "../../src/facts/vocabulary.ts";

export interface Met {
  readonly situation: EncounterSituation;
  readonly day: string;
}

/** Situations and days in which a fact is the one that holds, those that are most usual first. */
export function* situationsOf(fact: Fact, chain: Chain): Generator<Met> {
  const days = [fact.to, fact.from, "2024-05-01", "2026-05-01", "2023-05-01", "2022-05-01"].filter(
    (day) => day !== null,
  );
  const sold = chain.products.map(({ id }) => id);
  const layer = fact.parameter.split(".")[0];
  const said = <T>(key: keyof Fact["when"], usual: readonly T[]): readonly T[] =>
    (fact.when[key] as readonly T[] | undefined) ?? usual;
  for (const day of days)
    for (const product of said("product", layer === "huiminbao" ? sold : [null]))
      for (const assistance of said("assistance", layer === "aid" ? ASSISTANCES.slice(1) : ASSISTANCES))
        for (const category of said("category", CATEGORIES))
          for (const retired of said("retired", category === "employee" ? [false, true] : [false]))
            for (const care of said("care", ["inpatient", "outpatient", ...CARES] as const))
              for (const level of said("level", LEVELS))
                for (const site of said("site", level === "primary" ? [null, ...SITES] : [null]))
                  for (const place of said("place", PLACES)) {
                    const disease = said<string | null>("disease", [null])[0] ?? null;
                    const situation = { category, retired, care, level, site, disease, assistance, product, place };
                    if (factFor(chain, fact.parameter, situation, day) === fact) yield { situation, day };
                  }
}
