import type { StepFact } from "../../core/result.ts";
import type { Chain } from "../../facts/chain.ts";
import type { ShownFact, Situation } from "../../facts/fact.ts";
import { citedFact } from "../../rulebook/cited-fact.ts";
import { factKey } from "../../rulebook/fact-key.ts";
import { deviceFigures } from "../local/device.ts";
import { rulebookHref } from "../rulebook/rulebook-address.ts";

/** From a result's citations to where they stand in the rulebook. */
export interface RulebookLinks {
  /** A cited fact; `undefined` for a figure of the case's own. */
  readonly toCited: (cited: StepFact) => string | undefined;
  readonly toShown: (fact: ShownFact) => string;
  /** All rules for the situation on the day. */
  readonly toSituation: string;
}

/** The links of an encounter: the rulebook opens at its city and day, with the figures of one's own that it was settled with. */
export function rulebookLinks(chain: Chain, situation: Situation, day: string, figures: string): RulebookLinks {
  const city = chain.jurisdictions[0]?.id ?? "";
  // The device's own are at hand there.
  const here = { city, day, figures: figures === deviceFigures(city) ? "" : figures };
  const { category, retired, care, level, site, disease, assistance, product, place } = situation;
  return {
    toCited: (cited) => {
      const fact = citedFact(chain, cited, situation, day);
      return fact === null ? undefined : rulebookHref({ ...here, fact: factKey(fact) });
    },
    toShown: (fact) => rulebookHref({ ...here, fact: factKey(fact) }),
    toSituation: rulebookHref({
      ...here,
      person: retired ? "retired" : category,
      care: care ?? "",
      level: level ?? "",
      site: site ?? "",
      disease: disease ?? "",
      assistance,
      product: product ?? "",
      place: place ?? "",
    }),
  };
}
