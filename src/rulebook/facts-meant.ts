import { canonical } from "../facts/canonical.ts";
import type { Fact, When } from "../facts/fact.ts";
import type { FactRef } from "./example.ts";

/** The facts that an example means; one, where it is right. */
export const factsMeant = (ref: FactRef, facts: readonly Fact[]): readonly Fact[] =>
  facts.filter(
    (fact) =>
      fact.jurisdiction === ref.jurisdiction &&
      fact.parameter === ref.parameter &&
      fact.from === ref.from &&
      (ref.value === undefined || canonical(fact.value) === canonical(ref.value)) &&
      plain(fact.when) === plain(ref.when),
  );

/** The order in which a list of words is written says nothing. */
const plain = (when: When): string =>
  canonical(Object.fromEntries(Object.entries(when).map(([key, values]) => [key, [...(values ?? [])].sort()])));
