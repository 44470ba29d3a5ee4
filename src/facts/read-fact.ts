import { hasOwn } from "./built-ins.ts";
import { isDay } from "./days.ts";
import { type Fact, type ShownFact, type Source, WHEN_KEYS, type When, type WhenKey } from "./fact.ts";
import { FACT_KEYS, SHOWN_KEYS, SOURCE_KEYS } from "./fact-keys.ts";
import { mayBePercent } from "./fact-percent.ts";
import { missingFigures, needsFigure } from "./figures.ts";
import { isParameter, PARAMETERS } from "./parameters.ts";
import { type RawValue, readValue } from "./values.ts";
import { ADDED_EVIDENCE, BOUNDS, type Bound, type Evidence, OWN_EVIDENCE } from "./vocabulary.ts";
import { WHEN_VALUES } from "./when-values.ts";
import type { YamlReader } from "./yaml-reader.ts";

type Path = readonly (string | number)[];
type Map = Record<string, unknown>;

/** One entry of `facts:`; `null` after a fault. */
export function readFact(raw: unknown, path: Path, jurisdiction: string, yaml: YamlReader): Fact | ShownFact | null {
  const isShown = isMap(raw) && hasOwn(raw, "show");
  const map = yaml.mapping(raw, path, isShown ? SHOWN_KEYS : FACT_KEYS);
  if (map === null) return null;
  const common = readCommon(map, path, jurisdiction, yaml);
  const fact = isShown ? readShown(map, path, common, yaml) : readComputed(map, path, common, yaml);
  if (fact !== null && !yaml.source.added) checkFigure(fact, path, yaml);
  return fact;
}

function readComputed(map: Map, path: Path, common: ReturnType<typeof readCommon>, yaml: YamlReader): Fact | null {
  const parameter = yaml.text(map, "parameter", path, true);
  if (parameter === null) return null;
  if (!isParameter(parameter)) return yaml.fault([...path, "parameter"], "unknownParameter", { parameter });
  if (!hasOwn(map, "value")) return yaml.fault(path, "missingKey", { key: "value" });
  const read = readValue(PARAMETERS[parameter].kind, map.value, "value", (at, code) =>
    yaml.fault([...path, "value"], "invalidValue", { parameter, at, reason: code }),
  );
  if (read === undefined) return null;
  return { ...common, parameter, value: map.value as RawValue, read, plausible: readPlausible(map, path, yaml) };
}

function readShown(map: Map, path: Path, common: ReturnType<typeof readCommon>, yaml: YamlReader): ShownFact | null {
  if (map.show !== true) return yaml.fault([...path, "show"], "wrongType", { key: "show" });
  const text = yaml.text(map, "text", path, true);
  const parameter = yaml.text(map, "parameter", path, false);
  if (parameter !== null && !isParameter(parameter)) {
    yaml.fault([...path, "parameter"], "unknownParameter", { parameter });
  }
  const concerns = [...(parameter === null ? [] : [parameter]), ...texts(map, "concerns", path, yaml)];
  return text === null ? null : { ...common, text, concerns, value: map.value as RawValue | undefined };
}

function readCommon(map: Map, path: Path, jurisdiction: string, yaml: YamlReader) {
  const allowed: readonly Evidence[] = yaml.source.added ? ADDED_EVIDENCE : OWN_EVIDENCE;
  const evidence = yaml.word(map, "evidence", path, allowed) ?? "reference";
  // A figure of one's own is exact, as it is in a case (SPEC section 5).
  const bounds: readonly Bound[] = evidence === "override" ? ["exact"] : BOUNDS;
  const bound = hasOwn(map, "bound") ? yaml.word(map, "bound", path, bounds) : null;
  const source = readSource(map, path, evidence === "document" || evidence === "secondary", yaml);
  const from = readDay(map, "from", path, yaml);
  const to = readDay(map, "to", path, yaml);
  if (from !== null && to !== null && to < from) yaml.fault([...path, "to"], "daysReversed", { from, to });
  const needsNote = evidence === "reference" && !yaml.source.added;
  return {
    jurisdiction,
    evidence,
    bound: bound ?? "exact",
    source,
    from,
    to,
    when: readWhen(map.when, [...path, "when"], yaml),
    figure: [
      ...texts(map, "figure", path, yaml),
      ...(isMap(map.source) ? texts(map.source, "figure", path, yaml) : []),
    ],
    note: yaml.text(map, "note", path, needsNote),
    origin: yaml.origin(path),
  };
}

function readSource(map: Map, path: Path, required: boolean, yaml: YamlReader): Source | null {
  if (map.source === undefined) return required ? yaml.fault(path, "missingKey", { key: "source" }) : null;
  const at = [...path, "source"];
  const source = yaml.mapping(map.source, at, SOURCE_KEYS);
  const document = source && yaml.text(source, "document", at, true);
  if (source === null || document === null) return null;
  const ownDocument = map.evidence === "document" && !yaml.source.added;
  const clause = yaml.text(source, "clause", at, ownDocument);
  const quote = yaml.text(source, "quote", at, ownDocument);
  return { document, ...(clause !== null && { clause }), ...(quote !== null && { quote }) };
}

export function readWhen(raw: unknown, path: Path, yaml: YamlReader): When {
  if (raw === undefined || raw === null) return {};
  const map = yaml.mapping(raw, path, WHEN_KEYS);
  const when: Partial<Record<WhenKey, readonly (string | boolean)[]>> = {};
  for (const key of WHEN_KEYS) {
    if (map === null || !hasOwn(map, key)) continue;
    const allowed = WHEN_VALUES[key];
    const values = (Array.isArray(map[key]) ? map[key] : [map[key]]) as (string | boolean)[];
    const strange = values.filter((value) => (allowed === null ? typeof value !== "string" : !allowed.includes(value)));
    for (const value of strange) {
      yaml.fault([...path, key], "unknownWord", { key, word: String(value), allowed: allowed?.join(", ") ?? "" });
    }
    if (values.length === 0) yaml.fault([...path, key], "wrongType", { key });
    when[key] = values;
  }
  return when;
}

export function readDay(map: Map, key: string, path: Path, yaml: YamlReader): string | null {
  const day = yaml.text(map, key, path, false);
  if (day === null || isDay(day)) return day;
  return yaml.fault([...path, key], "invalidDate", { key, day });
}

/** `[low, high]`, both of the fact's own form. */
function readPlausible(map: Map, path: Path, yaml: YamlReader): readonly [string, string] | null {
  if (map.plausible === undefined) return null;
  const span = texts(map, "plausible", path, yaml);
  if (span.length !== 2) return yaml.fault([...path, "plausible"], "wrongType", { key: "plausible" });
  return span as [string, string];
}

function texts(map: Map, key: string, path: Path, yaml: YamlReader): string[] {
  const raw = map[key];
  if (raw === undefined) return [];
  const items: unknown[] = Array.isArray(raw) ? raw : [raw];
  const strange = items.some((item) => typeof item !== "string" || item === "");
  if (strange) yaml.fault([...path, key], "wrongType", { key });
  return strange ? [] : (items as string[]);
}

/** SPEC section 2: the quote of a `document` fact carries its figure. */
function checkFigure(fact: Fact | ShownFact, path: Path, yaml: YamlReader): void {
  const quote = fact.source?.quote;
  if (fact.evidence !== "document" || quote === undefined) return;
  if (fact.figure.length === 0 && needsFigure(fact.value)) yaml.fault(path, "figureMissing", { quote });
  for (const figure of missingFigures(fact.value, fact.figure, quote, mayBePercent(fact))) {
    yaml.fault([...path, "source", "quote"], "figureNotInQuote", { figure, quote });
  }
}

const isMap = (raw: unknown): raw is Map => typeof raw === "object" && raw !== null && !Array.isArray(raw);
