import { AMOUNT_KEYS } from "../core/result.ts";
import { hasOwn } from "../facts/built-ins.ts";
import type { Names } from "../facts/fact.ts";
import { isParameter } from "../facts/parameters.ts";
import { readDay, readWhen } from "../facts/read-fact.ts";
import { readNames } from "../facts/read-header.ts";
import type { RuleProblem } from "../facts/rule-problem.ts";
import { type RawValue, readMoney } from "../facts/values.ts";
import { LAYERS } from "../facts/vocabulary.ts";
import { type RuleSource, YamlReader } from "../facts/yaml-reader.ts";
import type { Example, ExpectedSettlement, FactRef } from "./example.ts";

export type ExamplesRead =
  | { readonly ok: true; readonly examples: readonly Example[] }
  | { readonly ok: false; readonly problems: readonly RuleProblem[] };

type Path = readonly (string | number)[];
type Map = Record<string, unknown>;

const EXAMPLE_KEYS = ["title", "why", "case", "settlements", "years", "refused", "facts"];
const SETTLEMENT_KEYS = ["amounts", "qualifiers", "documented", "assumed", "outcomes", "notices"];
const REF_KEYS = ["jurisdiction", "parameter", "when", "from", "value"];

/** The worked examples of one file, or everything that is wrong with it, each with file and line. The cases are not settled. */
export function readExamples(source: RuleSource): ExamplesRead {
  const problems: RuleProblem[] = [];
  const yaml = new YamlReader(source, problems);
  const map = yaml.data === null ? null : yaml.mapping(yaml.data, [], ["examples"]);
  if (map !== null && !hasOwn(map, "examples")) yaml.fault([], "missingKey", { key: "examples" });
  const list = map === null ? [] : yaml.list(map.examples, ["examples"]);
  const examples = list.flatMap((raw, i) => readExample(raw, ["examples", i], yaml) ?? []);
  examples.forEach(({ id, origin }, i) => {
    const isSecond = examples.findIndex((one) => one.id === id) < i;
    if (isSecond) problems.push({ ...origin, code: "idTwice", values: { id } });
  });
  return problems.length === 0 ? { ok: true, examples } : { ok: false, problems };
}

function readExample(raw: unknown, path: Path, yaml: YamlReader): Example | null {
  const map = yaml.mapping(raw, path, EXAMPLE_KEYS);
  if (map === null) return null;
  const title = readText(map, "title", path, yaml);
  const why = readText(map, "why", path, yaml);
  const given = hasOwn(map, "case") ? asMapping(map.case, [...path, "case"], yaml) : missing("case", path, yaml);
  const id = given && yaml.text(given, "id", [...path, "case"], true);
  if (!["settlements", "years", "refused"].some((key) => hasOwn(map, key))) missing("settlements", path, yaml);
  const settlements = readList(map, "settlements", path, yaml, readSettlement);
  const years = readList(map, "years", path, yaml, (year, at) => asMapping(year, at, yaml));
  const refused = map.refused === undefined ? null : readRefusal(map.refused, [...path, "refused"], yaml);
  const facts = readList(map, "facts", path, yaml, readRef) ?? [];
  if (title === null || why === null || given === null || id === null) return null;
  return {
    id,
    title,
    why,
    case: given,
    settlements,
    years: years as Example["years"],
    refused,
    facts,
    origin: yaml.origin(path),
  };
}

function readSettlement(raw: unknown, path: Path, yaml: YamlReader): ExpectedSettlement | null {
  const map = yaml.mapping(raw, path, SETTLEMENT_KEYS);
  if (map === null) return null;
  const amounts = hasOwn(map, "amounts")
    ? yaml.mapping(map.amounts, [...path, "amounts"], AMOUNT_KEYS)
    : missing("amounts", path, yaml);
  for (const [key, amount] of Object.entries(amounts ?? {})) checkMoney(amount, key, [...path, "amounts", key], yaml);
  for (const key of ["documented", "assumed"]) {
    if (map[key] !== undefined) checkMoney(map[key], key, [...path, key], yaml);
  }
  if (map.outcomes !== undefined) yaml.mapping(map.outcomes, [...path, "outcomes"], LAYERS);
  if (map.qualifiers !== undefined) yaml.mapping(map.qualifiers, [...path, "qualifiers"], AMOUNT_KEYS);
  yaml.list(map.notices, [...path, "notices"]);
  return map as unknown as ExpectedSettlement;
}

function readRefusal(raw: unknown, path: Path, yaml: YamlReader): Example["refused"] {
  const map = yaml.mapping(raw, path, ["code", "path"]);
  const code = map && yaml.text(map, "code", path, true);
  const place = map && yaml.text(map, "path", path, true);
  return code === null || place === null ? null : ({ code, path: place } as Example["refused"]);
}

function readRef(raw: unknown, path: Path, yaml: YamlReader): FactRef | null {
  const map = yaml.mapping(raw, path, REF_KEYS);
  const jurisdiction = map && yaml.text(map, "jurisdiction", path, true);
  const parameter = map && yaml.text(map, "parameter", path, true);
  if (map === null || jurisdiction === null || parameter === null) return null;
  if (!isParameter(parameter)) return yaml.fault([...path, "parameter"], "unknownParameter", { parameter });
  const when = readWhen(map.when, [...path, "when"], yaml);
  const from = readDay(map, "from", path, yaml);
  const value = hasOwn(map, "value") ? { value: map.value as RawValue } : {};
  return { jurisdiction, parameter, when, from, ...value };
}

/** Both languages: an example is read by people. */
function readText(map: Map, key: string, path: Path, yaml: YamlReader): Names | null {
  return hasOwn(map, key) ? readNames(map[key], [...path, key], yaml) : missing(key, path, yaml);
}

function readList<T>(
  map: Map,
  key: string,
  path: Path,
  yaml: YamlReader,
  readItem: (raw: unknown, path: Path, yaml: YamlReader) => T | null,
): readonly T[] | null {
  if (!hasOwn(map, key)) return null;
  const items = yaml.list(map[key], [...path, key]);
  return items.flatMap((raw, i) => readItem(raw, [...path, key, i], yaml) ?? []);
}

/** A decimal text in yuan: an amount without quotes is a number, and refused. */
function checkMoney(raw: unknown, key: string, path: Path, yaml: YamlReader): void {
  readMoney(raw, key, (at, reason) => yaml.fault(path, "invalidValue", { parameter: key, at, reason }));
}

/** A mapping of any keys. */
const asMapping = (raw: unknown, path: Path, yaml: YamlReader): Map | null =>
  typeof raw === "object" && raw !== null ? yaml.mapping(raw, path, Object.keys(raw)) : yaml.fault(path, "notAMapping");

const missing = (key: string, path: Path, yaml: YamlReader): null => yaml.fault(path, "missingKey", { key });
