import { type Chain, chainOf } from "../facts/chain.ts";
import { rulesOf } from "../facts/test-rules.ts";

/** A city that comes as a file, of these facts and nothing else. */
export function cityOf(facts: readonly string[], header = ""): Chain {
  const lines = facts.map((fact) => `  - { ${fact}${fact.includes("evidence:") ? "" : ", evidence: reference"} }\n`);
  const text = `jurisdiction: town\nkind: city\n${header}facts:\n${lines.join("")}`;
  const chain = chainOf(rulesOf({ "+town.yaml": text }), "town");
  if (chain === null) throw new Error("no town");
  return chain;
}
