import type { Chain } from "../facts/chain.ts";
import type { ShownFact } from "../facts/fact.ts";
import { holdsOn } from "../facts/lookup.ts";
import type { Answer } from "./answer.ts";

/** The shown clauses with these texts that are in force on the day: the city's own first, then in the order named. */
export function clausesNamed(chain: Chain, day: string, ...texts: readonly string[]): readonly ShownFact[] {
  return chain.jurisdictions.flatMap(({ id }) =>
    texts.flatMap((text) => allNamed(chain, text).filter((one) => one.jurisdiction === id && holdsOn(one, day))),
  );
}

/** Every clause with this text, whenever it was in force. */
export const allNamed = (chain: Chain, text: string): readonly ShownFact[] =>
  chain.shown.filter((fact) => fact.text === text);

/** A clause that fixes a number, and that number as it is written there; `null` where none is in force. */
export function figureNamed(
  chain: Chain,
  day: string,
  text: string,
): { readonly fact: ShownFact; readonly value: string } | null {
  const [fact] = clausesNamed(chain, day, text);
  return fact !== undefined && typeof fact.value === "string" ? { fact, value: fact.value } : null;
}

/** Whether all clauses of an answer come from what the place belongs to, and none is its own. */
export function isInherited({ groups }: Answer, { jurisdictions: [nearest] }: Chain): boolean {
  const facts = groups.flatMap((group) => group.facts);
  return facts.length > 0 && facts.every(({ jurisdiction }) => jurisdiction !== nearest?.id);
}

/** Documents that an answer rests on and that are past their own end on its day, by id. */
export function lapsedIn({ groups: [first], day }: Answer, chain: Chain): readonly string[] {
  const cited = new Set((first?.facts ?? []).flatMap(({ source }) => source?.document ?? []));
  return [...cited].filter((id) => {
    const end = chain.documents.get(id)?.to;
    return end != null && day > end;
  });
}
