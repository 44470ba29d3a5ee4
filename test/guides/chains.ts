import { loadRules } from "../../src/cli/load-rules.ts";
import { type Chain, chainOf } from "../../src/facts/chain.ts";
import type { Answer } from "../../src/guides/answer.ts";

const rules = loadRules("rules", [], (problem) => JSON.stringify(problem));

/** The rules of a city as they are shipped. */
export function chain(city: string): Chain {
  const found = chainOf(rules, city);
  if (found === null) throw new Error(`no city ${city}`);
  return found;
}

/** What an answer says, as `code name=value …`, so that an expectation is one line a sentence. */
export const saysOf = ({ says }: Answer): readonly string[] =>
  says.map(({ code, values }) =>
    [code, ...Object.entries(values).map(([name, value]) => `${name}=${Object.values(value).join()}`)].join(" "),
  );

/** The clauses of an answer by their texts, group by group. */
export const clausesOf = ({ groups }: Answer): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(groups.map(({ code, facts }) => [code, facts.map(({ text }) => text)]));
