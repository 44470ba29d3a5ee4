import type { Case } from "../core/case.ts";
import { chainFor } from "../core/chain-for.ts";
import { planFor } from "../core/plan.ts";
import { readCase } from "../core/read-case.ts";
import { canonical } from "../facts/canonical.ts";
import type { Chain } from "../facts/chain.ts";
import { WHEN_KEYS, type When, type WhenKey } from "../facts/fact.ts";
import { factFor, matches } from "../facts/lookup.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import { LARGEST_FIELD, type RawValue } from "../facts/values.ts";
import { type Fen, formatFen } from "../money/fen.ts";
import { formatRate, RATE_SCALE, type Rate } from "../money/rate.ts";
import type { CaseJson } from "../whatif/variants.ts";
import { type Change, heldIn, isAmount, type Readable } from "./change.ts";
import type { ChangeSet } from "./part-task.ts";
import { isOpen, isOpenBelow, type Span } from "./span.ts";
import type { Visit } from "./visits.ts";

type WhenJson = Readonly<Partial<Record<WhenKey, string | boolean | readonly (string | boolean)[]>>>;

/** SPEC section 5's override; the note is left to whoever adopts it. */
export interface ProposedOverride {
  readonly parameter: Readable;
  readonly when: WhenJson;
  readonly value: RawValue;
  readonly note: null;
}

/** A proposed override and how sure its value is. */
export interface ProposedFigure {
  readonly override: ProposedOverride;
  /** `atLeast`, `atMost`: the sheets tell only this end of it, which the value is. */
  readonly bound: "exact" | "atLeast" | "atMost";
  /** Any value between gives the sheets' lines, all else as proposed; yuan or a rate, `null` where there is no end or no order. */
  readonly low: string | null;
  readonly high: string | null;
}

/** A set of figures as overrides of the case. */
export interface Proposal {
  readonly figures: readonly ProposedFigure[];
  /** Overrides of the case, by place, that the proposed ones stand for. */
  readonly replaced: readonly number[];
  /** The case with the proposed overrides. */
  readonly json: CaseJson;
}

/** What overrides are drawn up from. */
export interface Drawing {
  readonly json: CaseJson;
  readonly one: Case;
  readonly chain: Chain;
  readonly rules: RuleSet;
  readonly visits: readonly Visit[];
}

interface Item {
  readonly parameter: Readable;
  readonly when: When;
  readonly visits: ReadonlySet<number>;
  readonly value: RawValue;
  readonly span: Span | null;
}

/** Writes changed figures as overrides: the same value of several situations as one, and ahead of the case's own. */
export function proposalOf(drawing: Drawing, changes: ChangeSet): Proposal {
  const items = changes.reduce<readonly Item[]>(joined, []);
  const replaced = replacedBy(items, drawing);
  const ahead = items.map((item) => aheadOf(item, replaced, drawing));
  const drawn = written(ahead, replaced, drawing.json);
  const pins = pinsFor(ahead, changes, drawn, drawing);
  return pins.length === 0 ? drawn : written([...ahead, ...pins], replaced, drawing.json);
}

/** The same proposal without one of its figures. */
export function withoutFigure({ figures, replaced }: Proposal, figure: ProposedFigure, json: CaseJson): Proposal {
  return assembled(
    figures.filter((one) => one !== figure),
    replaced,
    json,
  );
}

function written(items: readonly Item[], replaced: readonly number[], json: CaseJson): Proposal {
  return assembled(items.map(figureOf), replaced, json);
}

function assembled(figures: readonly ProposedFigure[], replaced: readonly number[], json: CaseJson): Proposal {
  const own = Array.isArray(json.overrides) ? (json.overrides as unknown[]) : [];
  const kept = own.filter((_, i) => !replaced.includes(i));
  return { figures, replaced, json: { ...json, overrides: [...kept, ...figures.map(({ override }) => override)] } };
}

/** Adds a change to those of the same figure and value from which it differs in one condition alone. */
function joined(items: readonly Item[], { parameter, when, visits, raw, span }: Change): readonly Item[] {
  const value = raw;
  const other = items.find((item) => item.parameter === parameter && canonical(item.value) === canonical(value));
  const key = other && onlyDifference(other.when, when);
  if (!other || !key) return [...items, { parameter, when, visits, value, span }];
  const values = [...new Set([...(other.when[key] ?? []), ...(when[key] ?? [])])];
  const both: Item = {
    parameter,
    when: { ...other.when, [key]: values },
    visits: new Set([...other.visits, ...visits]),
    value,
    span: span && other.span && { low: Math.max(span.low, other.span.low), high: Math.min(span.high, other.span.high) },
  };
  return items.map((item) => (item === other ? both : item));
}

function onlyDifference(a: When, b: When): WhenKey | null {
  const keys = WHEN_KEYS.filter((key) => canonical(a[key] ?? null) !== canonical(b[key] ?? null));
  const [key] = keys;
  return key !== undefined && keys.length === 1 && a[key] && b[key] ? key : null;
}

/** Overrides of the case that reach none but visits for which the same figure is proposed. */
function replacedBy(items: readonly Item[], { one, visits }: Drawing): readonly number[] {
  return one.overrides.flatMap(({ parameter, when }, place) => {
    const proposed = items.filter((item) => item.parameter === parameter);
    const reached = visits.flatMap(({ situation }, i) => (matches(when, situation) ? [i] : []));
    const isCovered = reached.every((i) => proposed.some((item) => item.visits.has(i)));
    return proposed.length > 0 && reached.length > 0 && isCovered ? [place] : [];
  });
}

/** More conditions than any override that stays and reaches the same visits. */
function aheadOf(item: Item, replaced: readonly number[], { one, visits }: Drawing): Item {
  const places = [...item.visits];
  const rivals = one.overrides.filter(
    ({ parameter, when }, place) =>
      parameter === item.parameter &&
      !replaced.includes(place) &&
      visits.some(({ situation }, i) => item.visits.has(i) && matches(when, situation)),
  );
  const most = Math.max(-1, ...rivals.map(({ when }) => Object.keys(when).length));
  let { when } = item;
  for (const key of WHEN_KEYS) {
    if (Object.keys(when).length > most) break;
    const values = [...new Set(places.map((i) => visits[i]?.situation[key] ?? null))];
    if (when[key] === undefined && !values.includes(null)) {
      when = { ...when, [key]: values as (string | boolean)[] };
    }
  }
  return { ...item, when };
}

/** An override for `inpatient` also reaches what is settled alike: where another figure holds there, it is said to stay. */
function pinsFor(items: readonly Item[], changes: ChangeSet, drawn: Proposal, drawing: Drawing): readonly Item[] {
  const { one, chain, rules, visits } = drawing;
  const read = readCase(drawn.json, rules);
  const now = read.ok ? chainFor(rules, one.city, read.case.overrides) : null;
  if (now === null) return [];
  const pins: Item[] = [];
  visits.forEach(({ situation, date, plan }, i) => {
    for (const item of items) {
      const { parameter, when } = item;
      if (changes.some((change) => change.parameter === parameter && change.visits.has(i))) continue;
      const was = canonical(heldIn(plan, parameter)?.value ?? null);
      const is = canonical(heldIn(planFor(now, situation, date), parameter)?.value ?? null);
      const fact = factFor(chain, parameter, situation, date);
      if (was === is || fact === null || !matches(when, situation)) continue;
      const own = Object.keys(when).map((key) => [key, [situation[key as WhenKey]]]);
      pins.push({
        parameter,
        when: Object.fromEntries(own) as When,
        visits: new Set([i]),
        value: fact.value,
        span: null,
      });
    }
  });
  return pins;
}

function figureOf({ parameter, when, value, span }: Item): ProposedFigure {
  const entries = WHEN_KEYS.flatMap((key): [WhenKey, string | boolean | readonly (string | boolean)[]][] => {
    const values = when[key];
    const [only] = values ?? [];
    if (values === undefined || only === undefined) return [];
    return [[key, values.length === 1 ? only : values]];
  });
  const override: ProposedOverride = { parameter, when: Object.fromEntries(entries), value, note: null };
  if (span === null) return { override, bound: "exact", low: null, high: null };
  const most = isAmount(parameter) ? LARGEST_FIELD : RATE_SCALE;
  const text = (n: number): string => (isAmount(parameter) ? formatFen(n as Fen) : formatRate(n as Rate));
  const isLeast = isOpen(span, most);
  const bound = isLeast ? "atLeast" : isAmount(parameter) && isOpenBelow(span) ? "atMost" : "exact";
  return { override, bound, low: text(span.low), high: isLeast && isAmount(parameter) ? null : text(span.high) };
}
