/** How sure a figure is: qualifiers, and what rests on documents (SPEC section 4, "Bounds, doubt, zeros"). */
import type { Layer, LayerName } from "./layer.ts";
import { plus, type Rational, ZERO } from "./rational.ts";
import type { Fact } from "./rules.ts";

export type Word = "atLeast" | "atMost" | "about" | "target";
type Qualified = "hifp_pay" | "hifmi_pay" | "maf_pay" | "hmb_pay" | "fund_pay_sumamt" | "psn_part_amt" | "psn_cash_pay";
export type Qualifiers = { [key in Qualified]?: Word };

type Lean = "towards" | "against" | "neither" | "target";

/** Those whose true figure the person would rather have lower, and those where higher. */
const LOWER = [
  "basic.deductible",
  "basic.deductible.repeat",
  "basic.rate.reduction",
  "basic.preShare",
  "critical.threshold",
  "aid.deductible",
  "huiminbao.inScope.deductible",
  "huiminbao.outOfScope.deductible",
];
const HIGHER = [
  "basic.rate",
  "basic.rate.factor",
  "basic.cap",
  "critical.brackets",
  "critical.cap",
  "aid.rate",
  "aid.cap",
  "huiminbao.inScope.rate",
  "huiminbao.inScope.cap",
  "huiminbao.outOfScope.rate",
  "huiminbao.outOfScope.cap",
];

/** Nothing for a fact that is exact. */
function lean({ parameter, bound }: Fact): Lean[] {
  if (bound === "exact") return [];
  if (bound === "target") return ["target"];
  if (bound === "about") return ["neither"];
  if (LOWER.includes(parameter)) return [bound === "atMost" ? "towards" : "against"];
  if (HIGHER.includes(parameter)) return [bound === "atLeast" ? "towards" : "against"];
  return ["neither"];
}

const reversed = (one: Lean): Lean => (one === "towards" ? "against" : one === "against" ? "towards" : one);

/** The word for what the person bears, or nothing where all is exact. */
function word(leans: readonly Lean[]): Word | null {
  if (leans.length === 0) return null;
  if (leans.every((one) => one === "towards")) return "atMost";
  if (leans.every((one) => one === "against")) return "atLeast";
  return leans.every((one) => one === "target") ? "target" : "about";
}

/** The word for what somebody pays in the person's place. */
const mirrored = (one: Word | null): Word | null => (one === "atMost" ? "atLeast" : one === "atLeast" ? "atMost" : one);

const KEY = { basic: "hifp_pay", critical: "hifmi_pay", aid: "maf_pay", huiminbao: "hmb_pay" } as const;

export function qualifiers(layers: readonly Layer[]): Qualifiers {
  const found: [keyof Qualifiers, Word | null][] = [];
  for (const one of layers) {
    const own = one.used.flatMap(lean);
    const before = one.before.flatMap(({ fact }) => lean(fact)).map(reversed);
    found.push([KEY[one.name], mirrored(word([...own, ...before]))]);
  }
  const funds = layers.filter((one) => one.name !== "huiminbao");
  // Huiminbao's facts bear on the funds only through a fund that comes later and rests on what Huiminbao left it.
  const ofHuiminbao = funds.flatMap((one) => one.before).filter(({ layer }) => layer === "huiminbao");
  const part = word([
    ...funds.flatMap((one) => one.used.flatMap(lean)),
    ...ofHuiminbao.flatMap(({ fact }) => lean(fact)).map(reversed),
  ]);
  found.push(
    ["fund_pay_sumamt", mirrored(part)],
    ["psn_part_amt", part],
    ["psn_cash_pay", word(layers.flatMap((one) => one.used.flatMap(lean)))],
  );
  return Object.fromEntries(found.filter(([, one]) => one !== null)) as Qualifiers;
}

const isDocumented = ({ evidence, bound }: Fact): boolean =>
  evidence === "override" || (evidence === "document" && bound !== "target");

/** The sum of the payments all of whose facts are a document's or the user's own, and of the others. */
export function documentedAndAssumed(layers: readonly Layer[]): { documented: Rational; assumed: Rational } {
  let documented: Rational = ZERO;
  let assumed: Rational = ZERO;
  const before: Fact[] = [];
  for (const one of layers) {
    if ([...one.used, ...before].every(isDocumented)) documented = plus(documented, one.pays);
    else assumed = plus(assumed, one.pays);
    before.push(...one.usedInScope);
  }
  return { documented, assumed };
}

/** The facts that count as used, each once, in the order of the layers. */
export function usedFacts(layers: readonly Layer[]): { layer: LayerName; fact: Fact }[] {
  return layers.flatMap((one) => [...new Set(one.used)].map((fact) => ({ layer: one.name, fact })));
}
