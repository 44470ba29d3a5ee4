import type { Chain } from "../facts/chain.ts";
import { type Answer, answer, type ClauseGroup, say } from "./answer.ts";
import { clausesNamed, figureNamed } from "./clauses.ts";
import type { Answers } from "./questions.ts";

/** Which insurance one is in: with an employer, by choice, or the residents'. */
export function insuranceAnswer(chain: Chain, { work, years }: Answers, today: string): Answer {
  const group = (code: string, ...texts: readonly string[]): ClauseGroup => ({
    code,
    facts: clausesNamed(chain, today, ...texts),
  });
  const asEmployee = group(
    "asEmployee",
    "wzFlexiblePayAll",
    "flexiblePremium",
    "flexibleHaveAccount",
    "flexibleStart",
    "twentyYears",
    "wzFlexibleMaternity",
    "wzFlexibleMaternityRate",
  );
  const asResident = group(
    "asResident",
    "wzResidentFunding",
    "wzResidentOwnPremium",
    "residentFunding",
    "residentOwnPremium",
    "residentStart",
    "premiumHelp",
  );
  const residents = group("rests", "wzResidents", "joinResidents");
  const enough = figureNamed(chain, today, "twentyYears");
  switch (work) {
    case "unit":
    case "owner":
      return answer(
        today,
        [say(`insurance.${work}`), say("insurance.notBoth")],
        [
          group("rests", "wzEmployees", "joinAsEmployee"),
          group("more", "employerPremium", "wzEmployeeBase", "employeeStart", "oneInsuranceAtATime", "yearsMoveAlong"),
        ],
      );
    case "flexible":
      return answer(
        today,
        [say("insurance.flexible"), say("insurance.weigh"), say("insurance.notBoth")],
        [
          group("rests", "wzFlexible", "joinFlexible"),
          asEmployee,
          asResident,
          group("choice", "wzFlexibleEncouraged", "oneInsuranceAtATime", "noRefundOnSwitch"),
        ],
      );
    case "none":
      return answer(
        today,
        [say("insurance.none"), say("insurance.livingHere")],
        [residents, group("more", "wzLivingHere", "wzResidencePermit", "payBeforeYearEnd", ...RESIDENTS_PAY)],
      );
    case "retired":
      if (years === undefined) return answer(today, [say("insurance.sayYears")], []);
      if (years === "never") return answer(today, [say("insurance.none")], [residents]);
      return answer(
        today,
        [
          say(enough === null ? `insurance.${years}` : `insurance.${years}Figure`, numberOf(enough)),
          ...(years === "unknown" ? [say("insurance.askYears", {}, "ask")] : []),
        ],
        [
          group("rests", "wzRetirePremium", "twentyYears", "twentyYearsShort"),
          group("more", "moreYearsByCity", "yearsMoveAlong", "retiredStayPut"),
        ],
      );
    case "unknown":
      return answer(
        today,
        [say("insurance.unknown"), say("insurance.askWho", {}, "ask")],
        [group("rests", "wzEmployees", "wzFlexible", "wzResidents", "joinAsEmployee", "joinFlexible", "joinResidents")],
      );
    default:
      return answer(today, [say("choose")], []);
  }
}

const RESIDENTS_PAY = [
  "wzResidentFunding",
  "wzResidentOwnPremium",
  "residentFunding",
  "residentOwnPremium",
  "premiumHelp",
];

const numberOf = (figure: { readonly value: string } | null) =>
  figure === null ? {} : { years: { number: figure.value } };
