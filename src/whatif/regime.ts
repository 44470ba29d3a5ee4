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
    return `${outcome} ${cap !== null} ${rateUsed} ${bracket}`;
  }).join("; ") + isAccountEmpty(steps);

/** What turns between two settlements of the same encounter, told from their steps. */
export function turnsBetween(below: readonly Step[], above: readonly Step[]): readonly Turn[] {
  const turns = PARTS.flatMap((part) => turnOf(part, regimeOf(part, below), regimeOf(part, above)) ?? []);
  const empties = isAccountEmpty(below) !== isAccountEmpty(above);
  return empties ? [...turns, { part: "account", kind: "empty", fact: null }] : turns;
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
  const last = own.find(({ id }) => id === `${part}.pay`);
  // A part that bore its deductible and paid nothing beside one that paid has no last step of its own.
  const below = own.length > 0 ? "belowDeductible" : undefined;
  return {
    outcome: last?.outcome ?? below ?? steps.find(({ id }) => id === `${layer}.pay`)?.outcome ?? "absent",
    cap: cap?.used ? cap : null,
    rate,
    rateUsed: rate?.used ?? false,
    bracket: edgesBelow(own.find(({ id }) => id === `${part}.payable`)),
    deductible: find(part === "critical" ? "threshold" : "deductible") ?? null,
  };
}

function isAccountEmpty(steps: readonly Step[]): boolean {
  const step = steps.find(({ id }) => id === "person.account");
  return step !== undefined && amountOf(step, "accountBalance") < amountOf(step, "inScopeLeft");
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
