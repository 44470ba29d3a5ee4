/** The codes of SPEC section 7. */
export type ProblemCode =
  | "invalidJson"
  | "unknownKey"
  | "missingKey"
  | "wrongType"
  | "invalidMoney"
  | "invalidRate"
  | "invalidDate"
  | "unknownValue"
  | "partsExceedTotal"
  | "notAllowed"
  | "tooLarge"
  | "tooMany"
  | "dateBeforeRules"
  | "diseaseNotListed"
  | "noFact";

/** What is wrong with a case and where; the locale files hold the sentence. */
export interface Problem {
  readonly code: ProblemCode;
  /** As in `encounters[0].expenses.total`. */
  readonly path: string;
  /** What the sentence names: a day, a parameter, a situation. */
  readonly values?: Readonly<Record<string, string>>;
}
