import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Case } from "../../src/core/case.ts";
import { readCase } from "../../src/core/read-case.ts";
import type { Settlement } from "../../src/core/result.ts";
import { settle } from "../../src/core/settle.ts";
import { runs } from "../runs.ts";
import { randomCases, rules } from "./random.ts";

/** Everything of a settlement but its place in the case. */
const essence = ({ index: _index, ...rest }: Settlement) => rest;

/** The settlements of the encounters of one year, each settled on its own with what the ones before used up carried in. */
function visitByVisit(one: Case): Settlement[] {
  const order = [...one.encounters].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  let { carriedIn } = one;
  let balance = one.person.accountBalance;
  return order.flatMap((encounter) => {
    const year = Number(encounter.date.slice(0, 4));
    const before = carriedIn?.year === year ? carriedIn : null;
    const person = { ...one.person, accountBalance: balance };
    const settled = settle({ ...one, person, carriedIn: before, encounters: [encounter] }, rules);
    if (!settled.ok) throw new Error(settled.problem.code);
    const ledger = settled.ledgers.get(year);
    carriedIn = ledger ? { year, ledger } : null;
    const [only] = settled.result.settlements;
    balance = (balance - Math.round(Number(only?.amounts.acct_pay) * 100)) as typeof balance;
    return only ? [only] : [];
  });
}

describe("settling a year at once equals settling it visit by visit", () => {
  test.each(["wenzhou", "ningbo", "yuelu"])("%s", { timeout: 60_000 }, (city) => {
    fc.assert(
      fc.property(randomCases(city), (given) => {
        const read = readCase(given, rules);
        if (!read.ok) throw new Error(JSON.stringify(read.problems));
        const settled = settle(read.case, rules);
        if (!settled.ok) throw new Error(settled.problem.code);
        expect(visitByVisit(read.case).map(essence)).toEqual(settled.result.settlements.map(essence));
      }),
      { numRuns: runs(400) },
    );
  });
});
