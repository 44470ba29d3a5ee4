import type { Chain } from "../facts/chain.ts";
import type { ShownFact } from "../facts/fact.ts";
import { type Answer, answer, type ClauseGroup, type Saying, say } from "./answer.ts";
import { allNamed, clausesNamed, figureNamed } from "./clauses.ts";
import { countMonths, firstDayOf, later, type Month, monthOf, nthMonth } from "./months.ts";
import type { Answers } from "./questions.ts";

const WAITS = ["wzAllowanceWaitBefore", "wzAllowanceWait"];
const COSTS = ["wzMaternityAsEmployee", "wzMaternityByItem", "wzMaternityDirect", "wzThirdChild"];

/** When the allowance opens: the month in which enough months are paid, under the wait that is in force then. */
interface Opening {
  readonly wait: ShownFact;
  /** Months that it asks for. */
  readonly count: number;
  readonly opens: Month;
  /** A shorter wait came while this person was waiting; it opens on that wait's first day. */
  readonly isByChange: boolean;
}

/** Which costs of a birth are paid and from when there is an allowance (wz-2022-98 （三）11–15). */
export function maternityAnswer(chain: Chain, answers: Answers, today: string): Answer {
  const { insured, paidSince, birth } = answers;
  if (insured === undefined) return answer(today, [say("choose")], []);
  if (insured === "resident") return residentsAnswer(chain, birth ?? today);
  const opening = paidSince === undefined ? null : openingFor(chain, paidSince);
  const opens = opening === null ? today : firstDayOf(opening.opens);
  const day = birth ?? (opens > today ? opens : today);
  const months = paidSince === undefined || opening === null ? [] : countMonths(monthOf(paidSince), opening.count);
  return answer(
    day,
    [
      ...allowanceSays(chain, opening, answers, day),
      ...costsSays(chain, day),
      ...premiumSays(chain, insured, day),
      ...(insured === "unknown" ? [say("maternity.askInsured", {}, "ask")] : []),
    ],
    groupsOf(chain, insured, day, opening),
    months,
  );
}

function residentsAnswer(chain: Chain, day: string): Answer {
  const facts = clausesNamed(chain, day, "wzMaternityResidents", "wzMaternityItems");
  if (facts.length === 0) return answer(day, [say("noClause", {}, "ask")], []);
  return answer(day, [say("maternity.resident"), say("maternity.askAmount", {}, "ask")], [{ code: "rests", facts }]);
}

/** The first wait that is over while it is in force; a wait is not looked at before its own first day. */
function openingFor(chain: Chain, paidSince: string): Opening | null {
  const first = monthOf(paidSince);
  for (const wait of waitsOf(chain)) {
    const count = Number(wait.value);
    const done = nthMonth(first, count);
    const begins = wait.from === null ? first : monthOf(wait.from);
    const opens = later(done, begins);
    if (wait.to !== null && opens > monthOf(wait.to)) continue;
    return { wait, count, opens, isByChange: done < begins && first < begins };
  }
  return null;
}

const waitsOf = (chain: Chain): readonly ShownFact[] =>
  WAITS.flatMap((text) => allNamed(chain, text))
    .filter(({ value }) => typeof value === "string")
    .sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));

function allowanceSays(chain: Chain, opening: Opening | null, answers: Answers, day: string): readonly Saying[] {
  if (waitsOf(chain).length === 0) return [say("maternity.noWait", {}, "ask")];
  if (opening === null) return waitOn(chain, day).map((wait) => say("maternity.wait", { n: { number: wait } }));
  const { count, isByChange } = opening;
  const opens = { month: opening.opens };
  const n = { number: String(count) };
  const open = say(isByChange ? "maternity.opensByChange" : "maternity.opens", { n, opens });
  return [
    ...(answers.birth === undefined ? [open] : [bornSays(chain, opening, answers, answers.birth), open]),
    ...changeSays(chain, opening, answers.paidSince ?? ""),
    say("maternity.reading", { first: { month: monthOf(answers.paidSince ?? "") } }, "assumed"),
  ];
}

/** The months asked for on a day, as written; none where no wait is in force. */
const waitOn = (chain: Chain, day: string): readonly string[] =>
  WAITS.flatMap((text) => figureNamed(chain, day, text)?.value ?? []);

/** What the day of birth means for the allowance. */
function bornSays(chain: Chain, { opens }: Opening, { paidSince = "" }: Answers, birth: string): Saying {
  const born = monthOf(birth);
  if (born < monthOf(paidSince)) return say("maternity.bornBefore", {}, "ask");
  if (born > opens) return say("maternity.bornAfter", { birth: { day: birth } });
  if (born === opens) return say("maternity.bornWithin", { opens: { month: opens } }, "ask");
  const isPaidBack = clausesNamed(chain, birth, "wzAllowanceBackPay").length > 0;
  return isPaidBack
    ? say("maternity.paidBack", { opens: { month: opens } })
    : say("maternity.notPaidBack", { birth: { day: birth } }, "ask");
}

/** Whoever began to pay under an older wait than the one that counts is told of both. */
function changeSays(chain: Chain, { wait }: Opening, paidSince: string): readonly Saying[] {
  const waits = waitsOf(chain);
  const before = waits[waits.indexOf(wait) - 1];
  if (before === undefined || wait.from === null || paidSince >= wait.from) return [];
  const n = { number: String(wait.value) };
  return [say("maternity.changed", { before: { number: String(before.value) }, from: { day: wait.from }, n })];
}

const costsSays = (chain: Chain, day: string): readonly Saying[] =>
  clausesNamed(chain, day, ...COSTS).length > 0 ? [say("maternity.costs")] : [say("maternity.noCosts", {}, "ask")];

/** Whoever pays for themselves pays for maternity too. */
function premiumSays(chain: Chain, insured: string, day: string): readonly Saying[] {
  const rate = insured === "flexible" ? figureNamed(chain, day, "wzFlexibleMaternityRate") : null;
  return rate === null ? [] : [say("maternity.premium", { rate: { rate: rate.value } })];
}

function groupsOf(chain: Chain, insured: string, day: string, opening: Opening | null): readonly ClauseGroup[] {
  const named = (...texts: readonly string[]) => clausesNamed(chain, day, ...texts);
  const waits = opening === null ? named(...WAITS) : [opening.wait];
  return [
    { code: "allowance", facts: [...waits, ...named("wzAllowanceBackPay")] },
    { code: "costs", facts: named(...COSTS, "wzMaternityItems") },
    {
      code: "ownPremium",
      facts:
        insured === "unit" ? [] : named("wzFlexibleMaternity", "wzFlexibleMaternityRate", "wzFlexibleMaternityBase"),
    },
    { code: "more", facts: named("wzMaternityStart", "wzAllowanceBase", "wzMaternityNoApply", "maternityMerged") },
  ];
}
