import type { Chain } from "../facts/chain.ts";
import { yearOf } from "../facts/days.ts";
import { membersOf, tieFor } from "../facts/lookup.ts";
import { isUnited } from "../facts/parameters.ts";
import type { Case, Encounter, Person } from "./case.ts";
import { type Faults, fault } from "./reader.ts";
import { situationOf } from "./situation.ts";

/** What concerns several fields of a case (SPEC section 7): the person, the year carried in, each encounter, then overrides. */
export function checkCase(one: Case, chain: Chain, faults: Faults): void {
  checkPerson(one.person, chain, faults);
  checkCarriedIn(one, faults);
  for (const [i, encounter] of one.encounters.entries()) {
    checkEncounter(one.person, encounter, `encounters[${i}]`, chain, faults);
  }
  checkTies(one, chain, faults);
}

function checkPerson(person: Person, chain: Chain, faults: Faults): void {
  const isResident = person.category === "resident";
  if (isResident && person.retired) fault(faults, "person.retired", "notAllowed");
  if (person.huiminbao !== null) {
    const product = chain.products.find((one) => one.id === person.huiminbao);
    const isSold = product && (product.category === undefined || product.category === person.category);
    if (!isSold) fault(faults, "person.huiminbao", "notAllowed");
  }
  if (isResident && person.accountBalance > 0) fault(faults, "person.accountBalance", "notAllowed");
}

function checkCarriedIn({ carriedIn, encounters }: Case, faults: Faults): void {
  if (carriedIn === null || encounters.length === 0) return;
  const earliest = Math.min(...encounters.map(({ date }) => yearOf(date)));
  if (carriedIn.year !== earliest) fault(faults, "carriedIn.year", "notAllowed", { year: String(earliest) });
}

function checkEncounter(person: Person, encounter: Encounter, path: string, chain: Chain, faults: Faults): void {
  if (encounter.site !== null && encounter.level !== "primary") fault(faults, `${path}.site`, "notAllowed");
  checkBill(encounter, path, faults);
  if (chain.from !== null && encounter.date < chain.from) {
    fault(faults, `${path}.date`, "dateBeforeRules", { day: chain.from });
    return;
  }
  checkDisease(person, encounter, path, chain, faults);
}

function checkBill({ bill }: Encounter, path: string, faults: Faults): void {
  if (!("expenses" in bill)) return;
  const { total, ownExpense, overLimit, firstPay } = bill.expenses;
  if (ownExpense + overLimit + firstPay > total) fault(faults, `${path}.expenses`, "partsExceedTotal");
}

/** A named disease must be on the list of that day; `null` takes the person's word (SPEC section 4.1). */
function checkDisease(person: Person, encounter: Encounter, path: string, chain: Chain, faults: Faults): void {
  const { care, disease, date } = encounter;
  if (disease === null || (care !== "chronic" && care !== "special")) return;
  const listed = membersOf(chain, `${care}.diseases`, situationOf(person, encounter), date);
  if (!listed.has(disease)) fault(faults, `${path}.disease`, "diseaseNotListed", { disease, day: date });
}

/** Two overrides of which neither goes before the other, where an encounter meets both: the later one is named. */
function checkTies(one: Case, chain: Chain, faults: Faults): void {
  if (one.overrides.length < 2) return;
  const parameters = new Set(one.overrides.map((override) => override.parameter).filter((name) => !isUnited(name)));
  const tied = new Set<number>();
  for (const encounter of one.encounters) {
    const situation = situationOf(one.person, encounter);
    for (const parameter of parameters) {
      const rival = tieFor(chain, parameter, situation, encounter.date);
      if (rival?.evidence === "override") tied.add(rival.origin.line);
    }
  }
  for (const index of [...tied].sort((a, b) => a - b)) fault(faults, `overrides[${index}]`, "notAllowed");
}
