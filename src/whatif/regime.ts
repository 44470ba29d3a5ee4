import type { Step, StepFact } from "../core/result.ts";
import type { RawBracket } from "../facts/values.ts";
import type { LimitKind, PayingPart } from "./limit-rules.ts";
import { fenOf } from "./standing.ts";

/** What decides a part's payment, as its steps tell. */
interface Regime {
  /** Of its last step. */
  readonly outcome: string;
  readonly cap: StepFact | null;
  readonly rate: StepFact | null;
  readonly rateUsed: boolean;
  /** How many edges of its brackets lie below the amount. */
  readonly bracket: number;
  readonly deductible: StepFact | null;
}

/** `left`: from here on no more is left than the part would pay, or nothing at all; `empty`: the account is used up. */
export interface Turn {
  readonly part: PayingPart | "account";
  readonly kind: LimitKind | "left" | "empty";
  readonly fact: StepFact | null;
}

const PARTS: readonly PayingPart[] = ["basic", "critical", "aid", "huiminbao.inScope", "huiminbao.outOfScope"];

/** One word for all that decides an encounter's payments: where it is the same, the same rules pay. */
export const regimesOf = (steps: readonly Step[]): string =>
  PARTS.map((part) => {
    const { outcome, cap, rateUsed, bracket } = regimeOf(part, steps);
    return `${outcome} ${cap !== null} ${rateUsed} ${bracket}; `;
  }).join("") + accountIn(steps);

/** What turns between two settlements of the same encounter, told from their steps. */
export function turnsBetween(below: readonly Step[], above: readonly Step[]): readonly Turn[] {
  const turns = PARTS.flatMap((part) => turnOf(part, regimeOf(part, below), regimeOf(part, above)) ?? []);
  const [before, after] = [accountIn(below), accountIn(above)];
  if (before === after) return turns;
  const kind = before === "empty" || after === "empty" ? "empty" : "left";
  return [...turns, { part: "account", kind, fact: null }];
}

function turnOf(part: PayingPart, a: Regime, b: Regime): Turn | null {
  const oneIs = (outcome: string): boolean => (a.outcome === outcome) !== (b.outcome === outcome);
  if (oneIs("belowThreshold")) return { part, kind: "threshold", fact: b.deductible ?? a.deductible };
  if (oneIs("belowDeductible")) return { part, kind: "deductible", fact: b.deductible ?? a.deductible };
  if ((a.cap === null) !== (b.cap === null)) return { part, kind: "cap", fact: b.cap ?? a.cap };
  if (a.bracket !== b.bracket) return { part, kind: "bracket", fact: b.rate ?? a.rate };
  if (oneIs("nothingLeft") || a.rateUsed !== b.rateUsed) return { part, kind: "left", fact: null };
  return null;
}

function regimeOf(part: PayingPart, steps: readonly Step[]): Regime {
  const own = steps.filter(({ id }) => id.startsWith(`${part}.`));
  const layer = part.startsWith("huiminbao") ? "huiminbao" : part;
  const facts = steps.filter((step) => step.layer === layer).flatMap((step) => step.facts);
  const find = (name: string): StepFact | undefined => facts.find(({ parameter }) => parameter === `${part}.${name}`);
  const rate = find(part === "critical" ? "brackets" : "rate") ?? null;
  const cap = find("cap");
  return {
    outcome: outcomeOf(part, layer, own, steps),
    cap: cap?.used ? cap : null,
    rate,
    rateUsed: rate?.used ?? false,
    bracket: edgesBelow(own.find(({ id }) => id === `${part}.payable`)),
    deductible: find(part === "critical" ? "threshold" : "deductible") ?? null,
  };
}

/** A part that paid nothing beside one that paid has no last step of its own. */
function outcomeOf(part: PayingPart, layer: string, own: readonly Step[], steps: readonly Step[]): string {
  const find = (id: string): string | undefined => steps.find((step) => step.id === id)?.outcome;
  const ended = find(`${part}.pay`);
  if (ended !== undefined) return ended;
  if (own.length > 0) return "belowDeductible";
  const whole = find(`${layer}.pay`) ?? "notCovered";
  return whole === "applied" ? "nothingLeft" : whole;
}

/** Whether the account pays nothing because nothing is left, all that is left, or all that it has. */
function accountIn(steps: readonly Step[]): "none" | "nothing" | "whole" | "empty" {
  const step = steps.find(({ id }) => id === "person.account");
  if (step === undefined) return "none";
  const left = amountOf(step, "inScopeLeft");
  if (left === 0) return "nothing";
  return amountOf(step, "accountBalance") < left ? "empty" : "whole";
}

const amountOf = (step: Step, name: string): number =>
  fenOf(step.operands.find((one) => one.name === name)?.value ?? "0");

function edgesBelow(step: Step | undefined): number {
  if (step?.operation !== "brackets") return 0;
  const amount = (name: string): number => amountOf(step, name);
  const isAbove = step.facts.some(({ value }) => value === "aboveThreshold");
  const end = amount("offset") + amount("base") - (isAbove ? amount("threshold") : 0);
  const table = step.facts.find(({ value }) => Array.isArray(value) && typeof value[0] === "object")?.value ?? [];
  return (table as readonly RawBracket[]).filter(({ upTo }) => upTo !== undefined && fenOf(upTo) < end).length;
}
