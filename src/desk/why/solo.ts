import type { Ledger } from "../../core/ledger.ts";
import { readCase } from "../../core/read-case.ts";
import { settle } from "../../core/settle.ts";
import { yearOf } from "../../facts/days.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { type Fen, formatFen, minus, parseFen, ZERO } from "../../money/fen.ts";

export type Json = Readonly<Record<string, unknown>>;

/**
 * One encounter of a case as a case of its own: what the year's earlier ones used up is carried in, what they took from
 * the account is gone. `null` where the case cannot be settled.
 */
export function soloOf(json: Json, index: number, rules: RuleSet): Json | null {
  const encounters = json.encounters as readonly Json[];
  const own = encounters[index];
  if (own === undefined) return null;
  const alone = { ...json, encounters: [own] };
  if (encounters.length === 1) return alone;
  const before = earlierOf(encounters, index);
  if (before.length === 0) return alone;
  const read = readCase({ ...json, encounters: before }, rules);
  const settled = read.ok ? settle(read.case, rules, { steps: false }) : null;
  if (!read.ok || !settled?.ok) return null;
  const paid = settled.result.settlements.map(({ amounts }) => parseFen(amounts.acct_pay) ?? ZERO);
  const balance = paid.reduce<Fen>((left, fen) => minus(left, fen), read.case.person.accountBalance);
  const person = { ...(json.person as Json), accountBalance: formatFen(balance) };
  const year = yearOf(String(own.date));
  const ledger = settled.ledgers.get(year);
  return { ...alone, person, ...(ledger && { carriedIn: { year, ...ledgerJson(ledger) } }) };
}

/** Those that are settled before: earlier days, and of the same day those listed before. */
const earlierOf = (encounters: readonly Json[], index: number): readonly Json[] =>
  encounters.filter((one, i) => {
    const [day, own] = [String(one.date), String(encounters[index]?.date)];
    return day < own || (day === own && i < index);
  });

/** SPEC section 5's `carriedIn`, without its year. */
function ledgerJson(ledger: Readonly<Ledger>): Json {
  const amounts = (part: object): Json =>
    Object.fromEntries(
      Object.entries(part).map(([key, value]) => [
        key,
        typeof value === "object" ? amounts(value) : key === "admissions" ? value : formatFen(value as Fen),
      ]),
    );
  return amounts(ledger);
}
