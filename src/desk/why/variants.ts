import { chainFor } from "../../core/chain-for.ts";
import { type Chain, stretchOf } from "../../facts/chain.ts";
import { dayAfter, yearOf } from "../../facts/days.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { ASSISTANCES, CARES, CATEGORIES, LEVELS, PLACES, SITES } from "../../facts/vocabulary.ts";
import type { Cause } from "./finding.ts";
import type { Json } from "./solo.ts";

/** A case of one encounter with one thing other than stated, and the cause that it would be. */
export interface Variant {
  readonly cause: Cause;
  readonly json: Json;
}

/** What may be other at the hospital or in its system than in the file, the likelier first. */
export function variantsOf(json: Json, rules: RuleSet): readonly Variant[] {
  const chain = chainFor(rules, String(json.city), []);
  if (chain === null) return [];
  const person = json.person as Json;
  const encounter = (json.encounters as readonly Json[])[0] ?? {};
  const visit = (changes: Json): Json => ({ ...json, encounters: [{ ...encounter, ...changes }] });
  const being = (changes: Json): Json => ({ ...json, person: { ...person, ...changes } });
  const others = <T extends string>(values: readonly T[], is: unknown): readonly T[] =>
    values.filter((value) => value !== is);
  const isEmployee = person.category === "employee";

  const levels = others(LEVELS, encounter.level).flatMap((level) =>
    (level === "primary" ? [null, ...SITES] : [null]).map((site) =>
      variant("level", level, encounter.level, visit({ level, site })),
    ),
  );
  return [
    ...levels,
    ...days(chain, String(encounter.date)).map(
      (date): Variant => ({
        cause: { code: "day", value: date, ours: String(encounter.date) },
        json: withYear(visit({ date }), yearOf(date)),
      }),
    ),
    ...others(PLACES, encounter.place ?? "local").map((place) =>
      variant("place", place, encounter.place ?? "local", visit({ place })),
    ),
    ...(isEmployee
      ? [variant("retired", String(!person.retired), person.retired, being({ retired: !person.retired }))]
      : []),
    ...others(CATEGORIES, person.category).map((category) =>
      variant(
        "category",
        category,
        person.category,
        being({ category, retired: false, huiminbao: "none", ...(isEmployee && { accountBalance: null }) }),
      ),
    ),
    ...others(CARES, encounter.care).map((care) =>
      variant("care", care, encounter.care, visit({ care, disease: null })),
    ),
    ...others(ASSISTANCES, person.assistance).map((assistance) =>
      variant("assistance", assistance, person.assistance, being({ assistance })),
    ),
    ...others(["none", ...chain.products.map(({ id }) => id)], person.huiminbao).map((huiminbao) =>
      variant("huiminbao", huiminbao, person.huiminbao, being({ huiminbao })),
    ),
  ];
}

type Situated = Extract<Cause, { value: string; ours: string }>["code"];

const variant = (code: Situated, value: string, ours: unknown, json: Json): Variant => ({
  cause: { code, value, ours: String(ours) },
  json,
});

/** What is carried in counts for the year that the encounter is moved to. */
const withYear = (json: Json, year: number): Json =>
  json.carriedIn ? { ...json, carriedIn: { ...(json.carriedIn as Json), year } } : json;

/** One day of every other stretch of the rules: the nearest to the day itself first. */
function days(chain: Chain, day: string): readonly string[] {
  const starts = chain.turns.map((turn) => (turn.endsWith("~") ? dayAfter(turn.slice(0, -1)) : turn));
  const first = chain.from ?? "";
  const all = [...new Set([first, ...starts])].filter((start) => start !== "" && start >= first).sort();
  const own = stretchOf(chain, day);
  const others = all.filter((start) => stretchOf(chain, start) !== own);
  // Of what was before its last day, of what comes after its first.
  const near = others.map((start) => (start < day ? dayAfter(all[all.indexOf(start) + 1] ?? start, -1) : start));
  const distance = (one: string): number => Math.abs(Date.parse(one) - Date.parse(day));
  return near.sort((a, b) => distance(a) - distance(b));
}
