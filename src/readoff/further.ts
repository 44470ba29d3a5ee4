import { readCase } from "../core/read-case.ts";
import { AMOUNT_KEYS, type AmountKey, type Amounts } from "../core/result.ts";
import { settle } from "../core/settle.ts";
import { canonical } from "../facts/canonical.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import type { CaseJson } from "../whatif/variants.ts";
import type { Visit } from "./visits.ts";

/** A further visit whose sheet would tell several solutions apart. */
export interface FurtherSheet {
  /** A visit of the case that it would be like, and its day. */
  readonly like: number;
  readonly date: string;
  readonly expenses: {
    readonly total: string;
    readonly ownExpense: string;
    readonly overLimit: string;
    readonly firstPay: string;
  };
  /** The lines that would tell, with what each of the solutions makes of them, yuan. */
  readonly lines: readonly { readonly key: AmountKey; readonly amounts: readonly string[] }[];
  /** Whether no two solutions would say the same. */
  readonly tellsAll: boolean;
}

/** Round bills that a further sheet may have. */
const TOTALS = ["1000.00", "10000.00", "50000.00", "200000.00", "1000000.00"];

/** The first and smallest further visit that tells most of the solutions apart; `null` where none of those tried tells any. */
export function furtherSheet(
  solutions: readonly CaseJson[],
  visits: readonly Visit[],
  rules: RuleSet,
): FurtherSheet | null {
  let best: FurtherSheet | null = null;
  let mostTold = 1;
  for (const probe of probesOf(visits)) {
    const settled = solutions.map((json) => settledWith(json, probe, rules));
    const told = new Set(settled.map(canonical)).size;
    if (told <= mostTold) continue;
    mostTold = told;
    best = { ...probe, lines: linesOf(settled), tellsAll: told === solutions.length };
    if (best.tellsAll) break;
  }
  return best;
}

type Probe = Pick<FurtherSheet, "like" | "date" | "expenses">;

/** One visit of each situation again, later the same year and anew in the next, wholly in scope and wholly outside. */
function probesOf(visits: readonly Visit[]): readonly Probe[] {
  const last = visits[visits.length - 1];
  if (last === undefined) return [];
  const situations = new Map(visits.map((visit) => [canonical(visit.situation), visit]));
  return [...situations.values()].flatMap((visit) =>
    TOTALS.flatMap((total) =>
      [total, "0.00"].flatMap((ownExpense) =>
        [last.date, `${String(last.year + 1).padStart(4, "0")}-01-01`].map(
          (date): Probe => ({
            like: visit.index,
            date,
            expenses: { total, ownExpense: ownExpense === total ? "0.00" : total, overLimit: "0.00", firstPay: "0.00" },
          }),
        ),
      ),
    ),
  );
}

function settledWith(json: CaseJson, { like, date, expenses }: Probe, rules: RuleSet): Amounts | null {
  const encounters = json.encounters as readonly CaseJson[];
  const { items: _items, ...visit } = encounters[like] ?? {};
  const read = readCase({ ...json, encounters: [...encounters, { ...visit, date, expenses }] }, rules);
  const settled = read.ok ? settle(read.case, rules, { steps: false }) : null;
  if (!settled?.ok) return null;
  return settled.result.settlements.find(({ index }) => index === encounters.length)?.amounts ?? null;
}

const linesOf = (settled: readonly (Amounts | null)[]): FurtherSheet["lines"] =>
  AMOUNT_KEYS.flatMap((key) => {
    const amounts = settled.map((one) => one?.[key] ?? "");
    return new Set(amounts).size > 1 ? [{ key, amounts }] : [];
  });
