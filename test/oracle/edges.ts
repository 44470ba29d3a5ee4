/** Turns what a case has carried in so that its first encounter meets an edge exactly, or misses it by a fen or two. */
import fc from "fast-check";
import { fen } from "./amounts.ts";
import type { Bracket, CarriedIn, Case, Encounter, PartCarried, PoolCarried } from "./case.ts";
import { factFor, situationOf } from "./holds.ts";
import { isOutpatient } from "./ledger.ts";
import { decimal, min, minus, money, notBelowZero, plus, type Rational } from "./rational.ts";
import type { Rules } from "./rules.ts";
import { oracle } from "./settle.ts";

const KNOBS = [
  "deductible",
  "cap",
  "bracket",
  "threshold",
  "halfThreshold",
  "criticalBracket",
  "criticalCap",
  "aidDeductible",
  "aidCap",
  "huiminbaoDeductible",
  "huiminbaoCap",
  "ownExpenseDeductible",
  "ownExpenseCap",
] as const;
export type Knob = { name: (typeof KNOBS)[number]; beside: number };

export const anyKnob: fc.Arbitrary<Knob> = fc.record({
  name: fc.constantFrom(...KNOBS),
  beside: fc.integer({ min: -2, max: 2 }),
});

export function onTheEdge(rules: Rules, given: Case, { name, beside }: Knob): Case {
  const first = [...given.encounters].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))[0];
  if (first === undefined) return given;
  const year = Number(first.date.slice(0, 4));
  const before: CarriedIn = { ...(given.carriedIn ?? {}), year };
  const pool = isOutpatient(first) ? "outpatient" : "inpatient";
  const withPool = (parts: PoolCarried): CarriedIn => ({ ...before, [pool]: { ...before[pool], ...parts } });
  const withPart = (part: "huiminbaoInScope" | "huiminbaoOutOfScope", parts: PartCarried): CarriedIn => ({
    ...before,
    [part]: { ...before[part], ...parts },
  });
  const alone = firstAlone(rules, given, first, before);
  if (alone === null) return given;

  const figure = (parameter: string): Rational | null => {
    const value = factFor(rules, given, parameter, situationOf(given, first), first.date)?.value;
    return typeof value === "string" ? decimal(value) : null;
  };
  const firstLimit = (parameter: string): Rational | null => {
    const value = factFor(rules, given, parameter, situationOf(given, first), first.date)?.value;
    const row = Array.isArray(value) ? (value as readonly Bracket[])[0] : undefined;
    return row?.upTo === undefined ? null : decimal(row.upTo);
  };
  /** What must have been carried in so that `edge` is met with `own` of this encounter. */
  const upTo = (edge: Rational | null, own: Rational): string | null =>
    edge === null ? null : money(min(notBelowZero(plus(minus(edge, own), fen(BigInt(beside)))), fen(100_000_000_000n)));
  const half = (edge: Rational | null): Rational | null =>
    edge === null ? null : decimal(money(fen((edge.n * 50n) / edge.d)));

  const { inScope, left, basic, critical, aid, huiminbao, ownExpense } = alone;
  const turned: { [key in Knob["name"]]: () => CarriedIn | null } = {
    deductible: () =>
      set(upTo(figure("basic.deductible"), inScope), (x) => withPool({ deductible: x, deductibleDue: x, inScope: x })),
    cap: () => set(upTo(figure("basic.cap"), basic), (x) => withPool({ paid: x })),
    bracket: () => set(upTo(firstLimit("basic.rate"), inScope), (x) => withPool({ inScope: x })),
    threshold: () => set(upTo(figure("critical.threshold"), left), (x) => ({ ...before, criticalBase: x })),
    halfThreshold: () => set(upTo(half(figure("critical.threshold")), left), (x) => ({ ...before, criticalBase: x })),
    criticalBracket: () => set(upTo(firstLimit("critical.brackets"), left), (x) => ({ ...before, criticalBase: x })),
    criticalCap: () => set(upTo(figure("critical.cap"), critical), (x) => ({ ...before, criticalPaid: x })),
    aidDeductible: () =>
      set(upTo(figure("aid.deductible"), minus(left, critical)), (x) => ({ ...before, aidDeductible: x, aidBase: x })),
    aidCap: () => set(upTo(figure("aid.cap"), aid), (x) => ({ ...before, aidPaid: x })),
    huiminbaoDeductible: () =>
      set(upTo(figure("huiminbao.inScope.deductible"), minus(left, critical, aid)), (x) =>
        withPart("huiminbaoInScope", { deductible: x, base: x }),
      ),
    huiminbaoCap: () =>
      set(upTo(figure("huiminbao.inScope.cap"), huiminbao), (x) => withPart("huiminbaoInScope", { paid: x })),
    ownExpenseDeductible: () =>
      set(upTo(figure("huiminbao.outOfScope.deductible"), ownExpense), (x) =>
        withPart("huiminbaoOutOfScope", { deductible: x, base: x }),
      ),
    ownExpenseCap: () =>
      set(upTo(figure("huiminbao.outOfScope.cap"), huiminbao), (x) => withPart("huiminbaoOutOfScope", { paid: x })),
  };
  const carriedIn = turned[name]();
  return carriedIn === null ? given : { ...given, carriedIn };
}

const set = (amount: string | null, into: (amount: string) => CarriedIn): CarriedIn | null =>
  amount === null ? null : into(amount);

type Alone = { [key in "inScope" | "left" | "basic" | "critical" | "aid" | "huiminbao" | "ownExpense"]: Rational };

/** The first encounter settled by itself. */
function firstAlone(rules: Rules, given: Case, first: Encounter, carriedIn: CarriedIn): Alone | null {
  try {
    const amounts = oracle({ ...given, carriedIn, encounters: [first] }, rules).settlements[0]?.amounts;
    if (amounts === undefined) return null;
    const inScope = decimal(amounts.inscp_scp_amt);
    const basic = decimal(amounts.hifp_pay);
    return {
      inScope,
      basic,
      left: minus(inScope, basic),
      critical: decimal(amounts.hifmi_pay),
      aid: decimal(amounts.maf_pay),
      huiminbao: decimal(amounts.hmb_pay),
      ownExpense: plus(
        decimal(amounts.fulamt_ownpay_amt),
        decimal(amounts.overlmt_selfpay),
        decimal(amounts.preselfpay_amt),
      ),
    };
  } catch {
    return null;
  }
}
