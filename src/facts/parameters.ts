import { hasOwn } from "./built-ins.ts";
/** SPEC section 4's table: what a parameter holds, which way leans to the person, and whether it may be absent. */
export type ValueKind =
  | "money"
  | "moneyOrNone"
  | "rate"
  | "rateOrBrackets"
  | "brackets"
  | "factors"
  | "cares"
  | "diseases"
  | "layers"
  | "basisOfDeductible"
  | "basisOfBrackets"
  | "baseOfCritical"
  | "baseOfHuiminbao";

export interface Parameter {
  readonly kind: ValueKind;
  /** The bound that leans to the person; absent where neither way does. */
  readonly leans?: "atMost" | "atLeast";
  /** Whether a case settles without a fact for it; else its absence is a gap where the layer is in play. */
  readonly mayBeAbsent?: true;
}

const money: Parameter = { kind: "money", leans: "atMost" };
const cap: Parameter = { kind: "moneyOrNone", leans: "atLeast" };
const rate: Parameter = { kind: "rateOrBrackets", leans: "atLeast" };
const cares: Parameter = { kind: "cares" };
const diseases: Parameter = { kind: "diseases", mayBeAbsent: true };
const target: Parameter = { kind: "rate", mayBeAbsent: true };

export const PARAMETERS = {
  "basic.deductible": money,
  "basic.deductible.basis": { kind: "basisOfDeductible" },
  "basic.deductible.repeat": { kind: "factors", leans: "atMost", mayBeAbsent: true },
  "basic.rate": rate,
  "basic.rate.reduction": { kind: "rate", leans: "atMost", mayBeAbsent: true },
  "basic.rate.factor": { kind: "rate", leans: "atLeast", mayBeAbsent: true },
  "basic.preShare": { kind: "rate", leans: "atMost", mayBeAbsent: true },
  "basic.cap": cap,
  "chronic.diseases": diseases,
  "special.diseases": diseases,
  "critical.covers": cares,
  "critical.threshold": money,
  "critical.brackets": { kind: "brackets", leans: "atLeast" },
  "critical.brackets.basis": { kind: "basisOfBrackets" },
  "critical.base": { kind: "baseOfCritical" },
  "critical.cap": cap,
  "aid.covers": cares,
  "aid.rate": rate,
  "aid.deductible": money,
  "aid.cap": cap,
  "huiminbao.covers": cares,
  "huiminbao.inScope.base": { kind: "baseOfHuiminbao", mayBeAbsent: true },
  "huiminbao.inScope.rate": rate,
  "huiminbao.inScope.deductible": money,
  "huiminbao.inScope.cap": cap,
  "huiminbao.outOfScope.rate": rate,
  "huiminbao.outOfScope.deductible": money,
  "huiminbao.outOfScope.cap": cap,
  "layers.order": { kind: "layers" },
  "price.consultation": { kind: "money", mayBeAbsent: true },
  "indicator.comprehensiveProtection": target,
  "indicator.ownExpense": target,
  "indicator.oldAndYoung": target,
} as const satisfies Record<string, Parameter>;

export type ParameterName = keyof typeof PARAMETERS;

export const isParameter = (name: string): name is ParameterName => hasOwn(PARAMETERS, name);
export const parameterOf = (name: ParameterName): Parameter => PARAMETERS[name];

/** Whether a document may give the parameter's numbers in per cent. */
export const isInPercent = (name: ParameterName): boolean =>
  ["rate", "rateOrBrackets", "brackets", "factors"].includes(PARAMETERS[name].kind);

/** Lists that are united over the chain of jurisdictions (SPEC section 2, rule 5); all others have one winner. */
export const isUnited = (name: ParameterName): boolean => PARAMETERS[name].kind === "diseases";
