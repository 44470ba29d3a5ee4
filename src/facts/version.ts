import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Fact, ShownFact } from "./fact.ts";

/** `sha256:…` of all facts in a canonical form: sorted keys, sorted facts, nothing of files, lines or order. */
export function rulesVersion(facts: readonly Fact[], shown: readonly ShownFact[]): string {
  const lines = [...facts.map(essence), ...shown.map(essence)].map(canonical).sort();
  return `sha256:${sha256Hex(lines.join("\n"))}`;
}

export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

function essence(fact: Fact | ShownFact): object {
  const { origin: _origin, ...rest } = fact;
  const { read: _read, ...kept } = rest as Partial<Fact>;
  return kept;
}

/** JSON with the keys of every object in order. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
