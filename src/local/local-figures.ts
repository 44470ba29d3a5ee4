import { stringify } from "yaml";
import { addOverrides } from "../facts/add-overrides.ts";
import type { Fact, When } from "../facts/fact.ts";
import type { RuleProblem } from "../facts/rule-problem.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import type { RawValue } from "../facts/values.ts";

/** A figure of one's own: a fact of the user's, without what every such fact has. */
export type LocalFigure = Pick<Fact, "parameter" | "when" | "value" | "from" | "to" | "note" | "source">;

export interface Opened {
  /** With the figures before all documents; without any of them where something is wrong with one. */
  readonly rules: RuleSet;
  readonly figures: readonly Fact[];
  readonly problems: readonly RuleProblem[];
}

/** More than a desk's tables of one city hold; as many characters as an address may have. */
export const LARGEST_TABLE = 100_000;

/**
 * The rules of a city with the figures that a text of `writeFigures` holds. Whatever the text is, the rules come back:
 * with a problem, and without the figures, where it cannot be read.
 */
export function openFigures(rules: RuleSet, city: string, text: string): Opened {
  const list = listIn(text);
  if (list === null) return without(rules, [], { file: city, line: 1, code: "notAList", values: {} });
  const yaml = stringify({ jurisdiction: city, facts: list.map(asOwn) }, YAML);
  const read = addOverrides(rules, { file: city, text: yaml });
  return read.ok
    ? { rules: read.rules, figures: read.own, problems: [] }
    : { rules, figures: read.own, problems: read.problems };
}

/** Figures as one line of text for the address and the device; "" for none. In one order, however they were typed. */
export function writeFigures(figures: readonly LocalFigure[]): string {
  if (figures.length === 0) return "";
  const lines = figures.map((figure) => JSON.stringify(plain(figure)));
  return `[${lines.sort().join(",")}]`;
}

/** The figures as a rule file, as the command takes with `--rules` and the page reads back. */
export function ruleFileOf(city: string, figures: readonly LocalFigure[]): string {
  const facts = figures.map((figure) => asOwn(plain(figure)));
  return stringify({ jurisdiction: city, facts }, YAML);
}

/** The figures in a rule file of `ruleFileOf`, or what is wrong with it: file, line and reason. */
export function readRuleFile(
  rules: RuleSet,
  file: string,
  text: string,
): { readonly figures: readonly Fact[]; readonly problems: readonly RuleProblem[] } {
  const read = addOverrides(rules, { file, text });
  return read.ok ? { figures: read.own, problems: [] } : { figures: [], problems: read.problems };
}

/** Two figures that stand for the same place: the newer one goes in the older one's stead. */
export const sameKey = (a: LocalFigure, b: LocalFigure): boolean => keyOf(a) === keyOf(b);

const keyOf = ({ parameter, when, from, to }: LocalFigure): string =>
  JSON.stringify([parameter, plainWhen(when), from, to]);

/** A long note stays on one line. */
const YAML = { lineWidth: 0 } as const;

const without = (rules: RuleSet, figures: readonly Fact[], problem: RuleProblem): Opened => ({
  rules,
  figures,
  problems: [problem],
});

function listIn(text: string): readonly object[] | null {
  if (text.length > LARGEST_TABLE) return null;
  try {
    const list: unknown = JSON.parse(text);
    const isList = Array.isArray(list) && list.every((one) => typeof one === "object" && one !== null);
    return isList ? (list as object[]) : null;
  } catch {
    return null;
  }
}

const asOwn = (figure: object): object => ({ ...figure, evidence: "override" });

/** As a rule file writes it: one word instead of a list of one, nothing for what was not said, keys in one order. */
function plain({ parameter, when, value, from, to, note, source }: LocalFigure): Record<string, unknown> {
  const conditions = plainWhen(when);
  return {
    parameter,
    ...(Object.keys(conditions).length > 0 && { when: conditions }),
    value: value satisfies RawValue,
    ...(from !== null && { from }),
    ...(to !== null && { to }),
    ...(note !== null && { note }),
    ...(source !== null && { source }),
  };
}

const plainWhen = (when: When): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(when)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, values]) => [key, values.length === 1 ? values[0] : values]),
  );
