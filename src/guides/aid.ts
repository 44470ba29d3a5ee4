import type { Chain } from "../facts/chain.ts";
import { type Answer, answer, type Saying, say } from "./answer.ts";
import { clausesNamed } from "./clauses.ts";
import { type Answers, hasCertificate } from "./questions.ts";

/** Whether a family could ask for medical aid: hints, never a refusal (zj-relief-2020 art. 13, 14, 21–24, 62). */
export function aidAnswer(chain: Chain, answers: Answers, today: string): Answer {
  const { card, income, bills, home } = answers;
  if (card === undefined) return answer(today, [say("choose")], []);
  const named = (...texts: readonly string[]) => clausesNamed(chain, today, ...texts);
  const reasons = reasonsFor(chain, { card, income, bills }, today);
  const rests = reasons.flatMap(({ clauses }) => clauses);
  if (named("aidWho").length === 0) return answer(today, [say("noClause", {}, "ask")], []);
  const says: readonly Saying[] =
    reasons.length > 0 ? reasons.map(({ saying }) => saying) : [say("aid.stillAsk", {}, "ask")];
  return answer(
    today,
    [...says, say(`aid.home.${home ?? "unknown"}`), say("aid.county", {}, "ask")],
    [
      {
        code: "rests",
        facts: named(...(rests.length > 0 ? rests : ["aidWho", "aidAfterIllness", "aidOtherHardship"])),
      },
      {
        code: "apply",
        facts: named(
          "aidApply",
          "aidResidencePermit",
          ...(rests.includes("aidByCertificate") ? [] : ["aidByCertificate"]),
        ),
      },
      { code: "how", facts: named("aidAtTheDesk", "aidPaysPremium", "aidStandardByCounty") },
      {
        code: "more",
        facts: named(
          "aidOtherHardship",
          "lowIncomeEdgeLocal",
          "wzFoundForYou",
          "wzCharity",
          "wzHardshipEnrolment",
        ).filter(({ text }) => !rests.includes(text)),
      },
    ],
  );
}

interface Reason {
  readonly saying: Saying;
  readonly clauses: readonly string[];
}

/** Each thing told that a clause speaks of, the surest first. */
function reasonsFor(chain: Chain, { card, income, bills }: Answers, day: string): readonly Reason[] {
  if (hasCertificate({ card })) return [{ saying: say(`aid.card.${card}`), clauses: ["aidByCertificate", "aidWho"] }];
  const reasons: Reason[] = [];
  if (card === "orphan") {
    const isNamed = clausesNamed(chain, day, "wzOrphanAid").length > 0;
    reasons.push(
      isNamed
        ? { saying: say("aid.card.orphan"), clauses: ["wzOrphanAid"] }
        : { saying: say("aid.orphanElsewhere", {}, "ask"), clauses: ["destituteWho", "aidOtherHardship"] },
    );
  } else if (income === "lower") {
    reasons.push({ saying: say("aid.income.lower"), clauses: ["aidWho", "destituteWho"] });
  } else if (income === "near") {
    reasons.push({ saying: say("aid.income.near"), clauses: ["lowIncomeEdgeWho", "lowIncomeEdgeLocal", "aidWho"] });
  }
  if (bills === "heavy") reasons.push({ saying: say("aid.bills.heavy"), clauses: ["aidAfterIllness"] });
  return reasons;
}
