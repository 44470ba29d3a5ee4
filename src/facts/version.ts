import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonical } from "./canonical.ts";
import { chainIds } from "./chain-ids.ts";
import type { Fact, Jurisdiction, ShownFact } from "./fact.ts";

/** The version of each jurisdiction's chain: the hash of all its facts in a canonical form, nothing of files, lines or order. */
export function versionsOf(
  jurisdictions: ReadonlyMap<string, Jurisdiction>,
  facts: readonly (Fact | ShownFact)[],
): Map<string, string> {
  const lines = facts.map((fact) => ({ jurisdiction: fact.jurisdiction, line: canonical(essence(fact)) }));
  return new Map(
    [...jurisdictions.keys()].map((id) => {
      const chain = new Set(chainIds(jurisdictions, id));
      const own = lines.filter((one) => chain.has(one.jurisdiction)).map((one) => one.line);
      return [id, `sha256:${sha256Hex(own.sort().join("\n"))}`];
    }),
  );
}

export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

function essence(fact: Fact | ShownFact): object {
  const { origin: _origin, ...rest } = fact;
  const { read: _read, ...kept } = rest as Partial<Fact>;
  return kept;
}
