import type { Jurisdiction } from "./fact.ts";
import type { HeaderPart } from "./read-header.ts";
import type { RuleProblem } from "./rule-problem.ts";

/** Joins what the files of each jurisdiction say of it, and checks that the chains of inheritance end. */
export function joinHeaders(
  headers: ReadonlyMap<string, readonly HeaderPart[]>,
  problems: RuleProblem[],
): Map<string, Jurisdiction> {
  const joined = new Map<string, Jurisdiction>();
  for (const [id, parts] of headers) {
    const one = joinParts(id, parts, problems);
    if (one !== null) joined.set(id, one);
  }
  for (const [id, parts] of headers) checkChain(id, parts, joined, problems);
  checkProducts(headers, problems);
  return joined;
}

const SAID_ONCE = ["name", "kind", "inherits", "from"] as const;

function joinParts(id: string, parts: readonly HeaderPart[], problems: RuleProblem[]): Jurisdiction | null {
  for (const key of SAID_ONCE) {
    const sayings = parts.filter((part) => part[key] !== undefined);
    const other = sayings.find((part) => JSON.stringify(part[key]) !== JSON.stringify(sayings[0]?.[key]));
    if (other) problems.push({ ...other.origin, code: "headerTwice", values: { key, jurisdiction: id } });
  }
  const kind = parts.find((part) => part.kind !== undefined)?.kind;
  if (kind === undefined) {
    const origin = parts[0]?.origin ?? { file: "", line: 1 };
    problems.push({ ...origin, code: "headerMissing", values: { key: "kind", jurisdiction: id } });
    return null;
  }
  return {
    id,
    kind,
    name: parts.find((part) => part.name !== undefined)?.name ?? { zh: id, en: id },
    inherits: parts.find((part) => part.inherits !== undefined)?.inherits ?? null,
    from: parts.find((part) => part.from !== undefined)?.from ?? null,
    products: parts.flatMap((part) => part.products),
  };
}

function checkChain(
  id: string,
  parts: readonly HeaderPart[],
  joined: ReadonlyMap<string, Jurisdiction>,
  problems: RuleProblem[],
): void {
  const origin = parts[0]?.origin ?? { file: "", line: 1 };
  const seen = new Set<string>();
  for (let parent = joined.get(id)?.inherits; parent; parent = joined.get(parent)?.inherits) {
    if (seen.has(parent)) {
      problems.push({ ...origin, code: "inheritsItself", values: { jurisdiction: id } });
      return;
    }
    seen.add(parent);
    if (!joined.has(parent)) {
      problems.push({ ...origin, code: "unknownJurisdiction", values: { jurisdiction: parent } });
      return;
    }
  }
}

function checkProducts(headers: ReadonlyMap<string, readonly HeaderPart[]>, problems: RuleProblem[]): void {
  const seen = new Set<string>();
  for (const part of [...headers.values()].flat()) {
    for (const { id } of part.products) {
      if (seen.has(id)) problems.push({ ...part.origin, code: "idTwice", values: { id } });
      seen.add(id);
    }
  }
}
