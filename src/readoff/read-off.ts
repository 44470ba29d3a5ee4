import { chainFor } from "../core/chain-for.ts";
import type { Problem } from "../core/problem.ts";
import { readCase } from "../core/read-case.ts";
import type { AmountKey, Result } from "../core/result.ts";
import { settle } from "../core/settle.ts";
import { canonical } from "../facts/canonical.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import type { CaseJson } from "../whatif/variants.ts";
import { type Difference, differences } from "./differences.ts";
import { type FurtherSheet, furtherSheet } from "./further.ts";
import { type Drawing, type Proposal, type ProposedFigure, proposalOf, withoutFigure } from "./proposal.ts";
import { type Searched, search } from "./search.ts";
import { problemsOf, type Sheet, type SheetProblem } from "./sheet.ts";
import { visitsOf } from "./visits.ts";

/** A figure read off, with the lines of the sheets that are not reproduced without it. */
export interface ReadFigure extends ProposedFigure {
  readonly lines: readonly { readonly sheet: number; readonly key: AmountKey }[];
}

/** Local figures with which settle() gives every amount of every sheet, to the fen. */
export interface Solution {
  /** The figures that must be other than the rules have them; none where the rules already reproduce the sheets. */
  readonly figures: readonly ReadFigure[];
  /** Overrides of the case, by place, that these stand for. */
  readonly replaced: readonly number[];
  /** The case with these overrides. */
  readonly json: CaseJson;
}

export type ReadOff =
  | {
      readonly ok: true;
      /** What is wrong with the sheets themselves: said before anything else. */
      readonly problems: readonly SheetProblem[];
      /** Round figures first, then the fewest. */
      readonly solutions: readonly Solution[];
      /** What would decide between several solutions; `null` where there are none, or nothing tried would. */
      readonly further: FurtherSheet | null;
      /** Without a solution: the first line that cannot be reproduced, and all that differ once the rest is explained. */
      readonly unexplained: { readonly first: Difference; readonly all: readonly Difference[] } | null;
      /** Not every candidate was tried or kept. */
      readonly isLimited: boolean;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * What is wrong with sheets themselves, whatever the local figures; nothing of a case that cannot be read or settled,
 * which has to be mended first.
 */
export function sheetProblems(
  json: unknown,
  sheets: readonly (Sheet | null)[],
  rules: RuleSet,
): readonly SheetProblem[] {
  const ground = groundOf(json, sheets, rules);
  return ground.ok ? problemsOf(sheets, ground.visits) : [];
}

/**
 * The local figures that real settlement sheets rest on (`sheets[i]` is that of `encounters[i]`, `null` for none): layer by
 * layer, changing only what must be changed, each solution proven by settling the case with it. A case that cannot be
 * read or settled says why.
 */
export function readOff(json: unknown, sheets: readonly (Sheet | null)[], rules: RuleSet): ReadOff {
  const ground = groundOf(json, sheets, rules);
  if (!ground.ok) return ground;
  const { one, chain, visits } = ground;
  const drawing: Drawing = { json: json as CaseJson, one, chain, rules, visits };
  const searched = search({ one, visits }, chain, visits[0]?.plan.order.value ?? []);
  const solutions = provenOf(searched, drawing, sheets);
  return {
    ok: true,
    problems: problemsOf(sheets, visits),
    solutions,
    further:
      solutions.length > 1
        ? furtherSheet(
            solutions.map((solution) => solution.json),
            visits,
            rules,
          )
        : null,
    unexplained: solutions.length > 0 ? null : unexplained(searched, drawing, sheets),
    isLimited: searched.isLimited,
  };
}

/** A case with what its visits are settled by and what the sheets say of them; or why it cannot be. */
function groundOf(json: unknown, sheets: readonly (Sheet | null)[], rules: RuleSet) {
  const read = readCase(json, rules);
  if (!read.ok) return { ok: false, problems: read.problems } as const;
  const one = read.case;
  const chain = chainFor(rules, one.city, one.overrides);
  const settled = settle(one, rules, { steps: false });
  if (!settled.ok) return { ok: false, problems: [settled.problem] } as const;
  if (chain === null) return { ok: false, problems: [{ code: "unknownValue", path: "city" }] } as const;
  return { ok: true, one, chain, visits: visitsOf(one, chain, settled.result.settlements, sheets) } as const;
}

/** The solutions that settle() confirms, each once and without figures that nothing rests on. */
function provenOf(
  { sets, stopped }: Searched,
  drawing: Drawing,
  sheets: readonly (Sheet | null)[],
): readonly Solution[] {
  const found = new Map<string, Solution & { readonly isOdd: boolean }>();
  // Where a line was only supposed, what explains the others may do.
  for (const set of stopped ? [stopped.changes] : sets) {
    const solution = provenAs(proposalOf(drawing, set), drawing, sheets);
    if (solution === null) continue;
    const key = canonical(solution.figures.map(({ override }) => override));
    if (!found.has(key)) found.set(key, { ...solution, isOdd: set.some(({ isOdd }) => isOdd) });
  }
  return [...found.values()]
    .sort((a, b) => Number(a.isOdd) - Number(b.isOdd) || a.figures.length - b.figures.length)
    .map(({ isOdd: _isOdd, ...solution }) => solution);
}

function provenAs(proposal: Proposal, drawing: Drawing, sheets: readonly (Sheet | null)[]): Solution | null {
  if (differencesWith(proposal, drawing, sheets)?.length !== 0) return null;
  const figures: ReadFigure[] = [];
  for (const figure of proposal.figures) {
    const without = withoutFigure(proposal, figure, drawing.json);
    const lines = differencesWith(without, drawing, sheets) ?? [];
    if (lines.length === 0) return provenAs(without, drawing, sheets);
    figures.push({ ...figure, lines: lines.map(({ sheet, key }) => ({ sheet, key })) });
  }
  return { figures, replaced: proposal.replaced, json: proposal.json };
}

/** How the sheets differ from the case settled with a proposal; `null` where it cannot be settled. */
function differencesWith(
  { json }: Proposal,
  { rules }: Drawing,
  sheets: readonly (Sheet | null)[],
): readonly Difference[] | null {
  const result = settledAs(json, rules);
  return result && differences(result, sheets).all;
}

function settledAs(json: CaseJson, rules: RuleSet): Result | null {
  const read = readCase(json, rules);
  const settled = read.ok ? settle(read.case, rules, { steps: false }) : null;
  return settled?.ok ? settled.result : null;
}

/** The line at which the search stopped, or, where all layers were explained, the first of what is left. */
function unexplained(
  { stopped, sets }: Searched,
  drawing: Drawing,
  sheets: readonly (Sheet | null)[],
): { first: Difference; all: readonly Difference[] } | null {
  const changes = stopped?.changes ?? sets[0] ?? [];
  const all = differencesWith(proposalOf(drawing, changes), drawing, sheets) ?? [];
  const index = stopped && drawing.visits[stopped.line.visit]?.index;
  const ofVisit = all.filter(({ sheet }) => sheet === index);
  // A line that is not on the sheet itself shows in one that is.
  const first = ofVisit.find(({ key }) => key === stopped?.line.key) ?? ofVisit[0] ?? all[0];
  return first ? { first, all } : null;
}
