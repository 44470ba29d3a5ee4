import type { Fact, ShownFact } from "./fact.ts";
import { isInPercent } from "./parameters.ts";

/** Whether a fact's numbers may stand in its quote in per cent; what is only shown has no kind and may. */
export const mayBePercent = (fact: Fact | ShownFact): boolean => !("parameter" in fact) || isInPercent(fact.parameter);
