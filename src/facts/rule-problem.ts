import type { Origin } from "./fact.ts";

/** Why a rule set is refused: the locale files hold the sentence for each code. */
export type RuleProblemCode =
  | "yamlSyntax"
  | "notAMapping"
  | "notAList"
  | "unknownKey"
  | "missingKey"
  | "wrongType"
  | "unknownWord"
  | "unknownParameter"
  | "invalidValue"
  | "invalidDate"
  | "daysReversed"
  | "figureNotInQuote"
  | "figureMissing"
  | "unknownDocument"
  | "unknownProduct"
  | "unknownJurisdiction"
  | "headerTwice"
  | "headerMissing"
  | "inheritsItself"
  | "idTwice"
  | "conflict"
  | "notOwn";

export interface RuleProblem extends Origin {
  readonly code: RuleProblemCode;
  readonly values: Readonly<Record<string, string>>;
}
