import { readCase } from "../core/read-case.ts";
import { settle } from "../core/settle.ts";
import { yearOf } from "../facts/days.ts";
import type { Fact, When } from "../facts/fact.ts";
import { holdsOn } from "../facts/lookup.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import { type LocalFigure, openFigures, sameKey, writeFigures } from "../local/local-figures.ts";
import type { CaseJson } from "../whatif/variants.ts";
import { differences } from "./differences.ts";
import type { ProposedOverride } from "./proposal.ts";
import type { Solution } from "./read-off.ts";
import type { Sheet } from "./sheet.ts";

/** A case with figures of one's own as its overrides, so that what is read off goes ahead of them. */
export interface Standing {
  readonly json: CaseJson;
  /** The rules with the figures that hold on some of the visits' days alone, which an override cannot say. */
  readonly rules: RuleSet;
  /** The figure that each override stands for, by its place. */
  readonly asOverrides: readonly Fact[];
}

/** Figures of one's own put into a case; `days` are those of its visits. */
export function standingOn(
  json: CaseJson,
  published: RuleSet,
  city: string,
  figures: readonly Fact[],
  days: readonly string[],
): Standing {
  const always = figures.filter((figure) => days.every((day) => holdsOn(figure, day)));
  const partly = figures.filter((figure) => !always.includes(figure) && days.some((day) => holdsOn(figure, day)));
  const overrides = always.map(({ parameter, when, value, note }) => ({ parameter, when, value, note }));
  return {
    json: always.length === 0 ? json : { ...json, overrides },
    rules: partly.length === 0 ? published : openFigures(published, city, writeFigures(partly)).rules,
    asOverrides: always,
  };
}

/** What a solution is to become part of. */
export interface Table {
  readonly standing: Standing;
  readonly published: RuleSet;
  readonly city: string;
  readonly figures: readonly Fact[];
  readonly days: readonly string[];
  readonly sheets: readonly (Sheet | null)[];
}

/**
 * One's own figures with those of a solution in place of the ones that say the same, as `writeFigures` has them; `source`
 * is where they are from. Proven: the case settled with them gives the sheets. `null` where they do not go together.
 */
export function adopted(table: Table, { figures, replaced }: Solution, source: string): string | null {
  const { standing, city, published } = table;
  const dropped = replaced.flatMap((place) => standing.asOverrides[place] ?? []);
  // One that reaches further than what is read off is outdone by it, and goes on elsewhere.
  const inTheWay = dropped.filter(({ parameter, when }) =>
    figures.some(
      ({ override }) => override.parameter === parameter && keysOf(when) >= Object.keys(override.when).length,
    ),
  );
  for (const days of [{ from: null, to: null }, yearsOf(table.days)]) {
    const read = figures.map(({ override }): LocalFigure => ({ ...asFigure(override, source), ...days }));
    for (const gone of [inTheWay, dropped]) {
      const others = table.figures.filter((one) => !gone.includes(one) && !read.some((other) => sameKey(one, other)));
      const text = writeFigures([...others, ...read]);
      const { rules, problems } = openFigures(published, city, text);
      if (problems.length === 0 && givesSheets(table, rules)) return text;
    }
  }
  return null;
}

const keysOf = (when: When): number => Object.keys(when).length;

/** What is read off as a figure of one's own; `source` is where it is from, `null` where that is not said. */
export const asFigure = ({ parameter, when, value }: ProposedOverride, source: string | null): LocalFigure => ({
  parameter,
  when: Object.fromEntries(Object.entries(when).map(([key, words]) => [key, Array.isArray(words) ? words : [words]])),
  value,
  from: null,
  to: null,
  note: null,
  source: source === null ? null : { document: source },
});

/** From the first to the last day of the years of the visits: where another figure is one's own for other years. */
function yearsOf(days: readonly string[]): Pick<LocalFigure, "from" | "to"> {
  const years = days.map(yearOf).sort((a, b) => a - b);
  const [first = 0, last = first] = [years[0], years[years.length - 1]];
  const text = (year: number): string => String(year).padStart(4, "0");
  return { from: `${text(first)}-01-01`, to: `${text(last)}-12-31` };
}

function givesSheets({ standing, sheets }: Table, rules: RuleSet): boolean {
  const read = readCase({ ...standing.json, overrides: [] }, rules);
  const settled = read.ok ? settle(read.case, rules, { steps: false }) : null;
  return settled?.ok === true && differences(settled.result, sheets).first === null;
}
