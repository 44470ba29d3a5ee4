import { type Chain, stretchOf } from "../facts/chain.ts";
import type { EncounterSituation, Fact } from "../facts/fact.ts";
import { factFor, membersOf } from "../facts/lookup.ts";
import type { ParameterName } from "../facts/parameters.ts";
import type { Bracket } from "../facts/values.ts";
import type { Care, PayingLayer } from "../facts/vocabulary.ts";
import type { Fen } from "../money/fen.ts";
import type { Rate } from "../money/rate.ts";
import { type Held, hold } from "./held.ts";
import { kept } from "./kept.ts";

export type RateTable = Rate | readonly Bracket[];

/** A layer that pays a rate above a deductible within a cap. */
export interface PartPlan {
  readonly rate: Held<RateTable>;
  readonly deductible: Held<Fen>;
  readonly cap: Held<Fen | null>;
}

export interface BasicPlan extends PartPlan {
  readonly basis: Held<"year" | "visit">;
  readonly repeat: Held<readonly Rate[]> | null;
  readonly reduction: Held<Rate> | null;
  readonly factor: Held<Rate> | null;
  readonly preShare: Held<Rate> | null;
}

export interface CriticalTerms {
  readonly threshold: Held<Fen>;
  readonly brackets: Held<readonly Bracket[]>;
  readonly basis: Held<"cumulative" | "aboveThreshold">;
  readonly base: Held<"inScope" | "inScopeAndFirstPay">;
  readonly cap: Held<Fen | null>;
}

export interface HuiminbaoTerms {
  readonly inScopeBase: Held<"afterBasic" | "left"> | null;
  readonly inScope: PartPlan;
  readonly outOfScope: PartPlan;
}

/** A layer behind basic insurance: its terms are looked up only where it is in play. */
export interface LayerPlan<Terms> {
  readonly covers: Held<readonly Care[]>;
  readonly isCovered: boolean;
  readonly enrolled: boolean;
  /** `null` where the care is not covered or the person not enrolled. */
  readonly terms: Terms | null;
}

/** Every fact that an encounter is settled by, looked up once per situation and stretch of days. */
export interface Plan {
  readonly basic: BasicPlan;
  readonly critical: LayerPlan<CriticalTerms>;
  readonly aid: LayerPlan<PartPlan>;
  readonly huiminbao: LayerPlan<HuiminbaoTerms>;
  readonly order: Held<readonly PayingLayer[]>;
  readonly disease: Held<unknown> | null;
  readonly consultationPrice: Held<Fen> | null;
  /** Whether some fact's document is past its end. */
  readonly hasLapsed: boolean;
}

/** A parameter that is needed and has no fact (SPEC section 2, rule 6). */
export class MissingFact extends Error {
  constructor(
    readonly parameter: ParameterName,
    readonly situation: EncounterSituation,
    readonly day: string,
  ) {
    super(`no fact for ${parameter}`);
  }
}

/** Plans by what they were drawn up for, one branching for each part of it. */
type Branch = Map<unknown, Branch | Plan>;
const plans = new WeakMap<Chain, Branch>();

/** The plan of a situation on a day; throws MissingFact at a gap. */
export function planFor(chain: Chain, situation: EncounterSituation, day: string): Plan {
  const { category, retired, care, level, site, disease, assistance, product, place } = situation;
  // A disease that no rule names cannot change a fact: it is left out, so that memory stays bounded.
  const named = disease !== null && (chain.namedDiseases.has(disease) || isListed(care)) ? disease : null;
  let branch = kept(plans, chain, newBranch);
  branch = next(branch, stretchOf(chain, day));
  branch = next(branch, category);
  branch = next(branch, retired);
  branch = next(branch, care);
  branch = next(branch, level);
  branch = next(branch, site);
  branch = next(branch, assistance);
  branch = next(branch, place);
  branch = next(branch, product);
  return kept(branch as Map<unknown, Plan>, named, () => drawUp(chain, situation, day));
}

const newBranch = (): Branch => new Map();
const next = (branch: Branch, part: unknown): Branch => kept(branch as Map<unknown, Branch>, part, newBranch);

const isListed = (care: Care): care is "chronic" | "special" => care === "chronic" || care === "special";

function drawUp(chain: Chain, situation: EncounterSituation, day: string): Plan {
  let hasLapsed = false;
  const holdFact = <T>(fact: Fact): Held<T> => {
    const held = hold<T>(fact, day, chain.documents);
    hasLapsed ||= held.used.lapsed;
    return held;
  };
  const maybe = <T>(parameter: ParameterName): Held<T> | null => {
    const fact = factFor(chain, parameter, situation, day);
    return fact && holdFact<T>(fact);
  };
  const need = <T>(parameter: ParameterName): Held<T> => {
    const held = maybe<T>(parameter);
    if (held === null) throw new MissingFact(parameter, situation, day);
    return held;
  };
  const part = (name: "basic" | "aid" | "huiminbao.inScope" | "huiminbao.outOfScope"): PartPlan => ({
    rate: need(`${name}.rate`),
    deductible: need(`${name}.deductible`),
    cap: need(`${name}.cap`),
  });
  const layer = <Terms>(
    name: Exclude<PayingLayer, "basic">,
    enrolled: boolean,
    terms: () => Terms,
  ): LayerPlan<Terms> => {
    const covers = need<readonly Care[]>(`${name}.covers`);
    const isCovered = covers.value.includes(situation.care);
    return { covers, isCovered, enrolled, terms: isCovered && enrolled ? terms() : null };
  };

  const basic: BasicPlan = {
    ...part("basic"),
    basis: need("basic.deductible.basis"),
    repeat: maybe("basic.deductible.repeat"),
    reduction: maybe("basic.rate.reduction"),
    factor: maybe("basic.rate.factor"),
    preShare: maybe("basic.preShare"),
  };
  const listed = isListed(situation.care)
    ? membersOf(chain, `${situation.care}.diseases`, situation, day).get(situation.disease ?? "")
    : undefined;
  const plan = {
    basic,
    order: need<readonly PayingLayer[]>("layers.order"),
    critical: layer("critical", true, () => ({
      threshold: need<Fen>("critical.threshold"),
      brackets: need<readonly Bracket[]>("critical.brackets"),
      basis: need<"cumulative" | "aboveThreshold">("critical.brackets.basis"),
      base: need<"inScope" | "inScopeAndFirstPay">("critical.base"),
      cap: need<Fen | null>("critical.cap"),
    })),
    aid: layer("aid", situation.assistance !== "none", () => part("aid")),
    huiminbao: layer("huiminbao", situation.product !== null, () => ({
      inScopeBase: maybe<"afterBasic" | "left">("huiminbao.inScope.base"),
      inScope: part("huiminbao.inScope"),
      outOfScope: part("huiminbao.outOfScope"),
    })),
    disease: listed ? holdFact<unknown>(listed) : null,
    consultationPrice: maybe<Fen>("price.consultation"),
  };
  return { ...plan, hasLapsed };
}
