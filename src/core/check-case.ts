import type { Chain } from "../facts/chain.ts";
import { yearOf } from "../facts/days.ts";
import { membersOf, rivalsFor } from "../facts/lookup.ts";
import { isUnited } from "../facts/parameters.ts";
import { LARGEST_FIELD } from "../facts/values.ts";
import type { Person } from "./case.ts";
import type { RawCase, RawEncounter } from "./case-shape.ts";
import { OF_THE_CASE } from "./chain-for.ts";
import { type Faults, fault } from "./reader.ts";
import { situationOf } from "./situation.ts";

/**
 * What concerns several fields of a case (SPEC section 7): the person, the year carried in, each encounter, then overrides.
 * A part whose own structure is not sound is left out.
 */
export function checkCase(raw: RawCase, chain: Chain, isSound: (part: string) => boolean, faults: Faults): void {
  const hasPerson = isSound("person");
  const encounters = raw.encounters ?? [];
  const sound = encounters.map((_, i) => isSound(`encounters[${i}]`));
  const allSound = isSound("encounters") && sound.every(Boolean);
  if (hasPerson) checkPerson(raw.person, chain, faults);
  if (isSound("carriedIn") && allSound) checkCarriedIn(raw, faults);
  for (const [i, encounter] of encounters.entries()) {
    if (sound[i]) checkEncounter(hasPerson ? raw.person : null, encounter, `encounters[${i}]`, chain, faults);
  }
  if (hasPerson && allSound && isSound("overrides")) checkTies(raw, chain, faults);
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

function checkCarriedIn({ carriedIn, encounters }: RawCase, faults: Faults): void {
  if (carriedIn === null || encounters.length === 0) return;
  const earliest = Math.min(...encounters.map(({ date }) => yearOf(date)));
  if (carriedIn.year !== earliest) fault(faults, "carriedIn.year", "notAllowed", { year: String(earliest) });
}

function checkEncounter(
  person: Person | null,
  encounter: RawEncounter,
  path: string,
  chain: Chain,
  faults: Faults,
): void {
  if (encounter.site !== null && encounter.level !== "primary") fault(faults, `${path}.site`, "notAllowed");
  checkBill(encounter, path, faults);
  if (chain.from !== null && encounter.date < chain.from) {
    fault(faults, `${path}.date`, "dateBeforeRules", { day: chain.from });
  } else if (person !== null) checkDisease(person, encounter, path, chain, faults);
}

/** Exactly one of `expenses` and `items`; parts within the total; first pay on class B alone. */
function checkBill({ expenses, items }: RawEncounter, path: string, faults: Faults): void {
  if ((expenses === undefined) === (items === undefined)) fault(faults, path, "notAllowed");
  if (expenses && expenses.ownExpense + expenses.overLimit + expenses.firstPay > expenses.total) {
    fault(faults, `${path}.expenses`, "partsExceedTotal");
  }
  for (const [i, item] of (items ?? []).entries()) {
    if (item.firstPayRate === null || item.class === "B") continue;
    fault(faults, `${path}.items[${i}].firstPayRate`, "notAllowed");
  }
  // What no `total` may state, no sum of lines may reach.
  const total = (items ?? []).reduce((sum, item) => sum + item.amount, 0);
  if (total > LARGEST_FIELD) fault(faults, `${path}.items`, "tooLarge");
}

/** A named disease must be on the list of that day; `null` takes the person's word (SPEC section 4.1). */
function checkDisease(person: Person, encounter: RawEncounter, path: string, chain: Chain, faults: Faults): void {
  const { care, disease, date } = encounter;
  if (disease === null || (care !== "chronic" && care !== "special")) return;
  const listed = membersOf(chain, `${care}.diseases`, situationOf(person, encounter), date);
  if (!listed.has(disease)) fault(faults, `${path}.disease`, "diseaseNotListed", { disease, day: date });
}

/**
 * Two overrides of which neither goes before the other, where an encounter meets both: the later one is named, and of an
 * added file's and the case's the case's.
 */
function checkTies(raw: RawCase, chain: Chain, faults: Faults): void {
  if (raw.overrides.length === 0) return;
  const parameters = new Set(raw.overrides.map((override) => override.parameter).filter((name) => !isUnited(name)));
  const tied = new Set<number>();
  for (const encounter of raw.encounters) {
    const situation = situationOf(raw.person, encounter);
    for (const parameter of parameters) {
      for (const rival of rivalsFor(chain, parameter, situation, encounter.date)) {
        if (rival.jurisdiction === OF_THE_CASE) tied.add(rival.origin.line);
      }
    }
  }
  for (const index of [...tied].sort((a, b) => a - b)) fault(faults, `overrides[${index}]`, "notAllowed");
}
