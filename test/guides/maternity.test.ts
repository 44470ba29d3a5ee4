import { describe, expect, test } from "vitest";
import { isInherited, lapsedIn } from "../../src/guides/clauses.ts";
import { maternityAnswer } from "../../src/guides/maternity.ts";
import { chain, clausesOf, saysOf } from "./chains.ts";

const TODAY = "2024-06-15";
const wenzhou = chain("wenzhou");
const unit = (paidSince: string, birth?: string) =>
  maternityAnswer(wenzhou, { insured: "unit", paidSince, ...(birth && { birth }) }, TODAY);
const allowance = (paidSince: string, birth?: string) =>
  saysOf(unit(paidSince, birth)).filter((one) => !/costs|reading|noCosts/.test(one));

/** wz-2022-98 （三）13: twelve months until 2022-12-31, six from 2023-01-01; the first month paid is month one. */
describe("when the allowance opens", () => {
  test.each([
    // Twelve months end in December 2022, the last month in which twelve are asked for.
    ["2022-01-10", ["maternity.opens n=12 opens=2022-12"]],
    // Twelve would end in January 2023; by then six are enough, and eleven were paid.
    ["2022-02-10", ["maternity.opensByChange n=6 opens=2023-01", "maternity.changed before=12 from=2023-01-01 n=6"]],
    // Six months end in January 2023, the first month of the new rule: nothing was waited for.
    ["2022-08-01", ["maternity.opens n=6 opens=2023-01", "maternity.changed before=12 from=2023-01-01 n=6"]],
    ["2022-12-31", ["maternity.opens n=6 opens=2023-05", "maternity.changed before=12 from=2023-01-01 n=6"]],
    ["2023-01-01", ["maternity.opens n=6 opens=2023-06"]],
    ["2024-08-20", ["maternity.opens n=6 opens=2025-01"]],
    ["2019-03-01", ["maternity.opens n=12 opens=2020-02"]],
  ])("paid since %s", (paidSince, expected) => {
    expect(allowance(paidSince)).toEqual(expected);
  });

  test("the months are shown one by one", () => {
    expect(unit("2024-11-05").months).toEqual(["2024-11", "2024-12", "2025-01", "2025-02", "2025-03", "2025-04"]);
  });
});

describe("what the day of birth means", () => {
  test.each([
    ["2024-01-10", "2024-07-01", "maternity.bornAfter birth=2024-07-01"],
    ["2024-01-10", "2024-06-30", "maternity.bornWithin opens=2024-06"],
    ["2024-01-10", "2024-05-31", "maternity.paidBack opens=2024-06"],
    ["2024-01-10", "2024-01-10", "maternity.paidBack opens=2024-06"],
    ["2024-01-10", "2023-12-31", "maternity.bornBefore"],
    // Paying back is a rule from 2023-01-01 on.
    ["2022-06-10", "2022-12-31", "maternity.notPaidBack birth=2022-12-31"],
  ])("paid since %s, born on %s", (paidSince, birth, expected) => {
    expect(allowance(paidSince, birth)[0]).toBe(expected);
  });
});

describe("which costs are paid", () => {
  test("item by item from 2023-01-01; before that we hold nothing", () => {
    expect(saysOf(unit("2020-01-01", "2023-01-01"))).toContain("maternity.costs");
    expect(clausesOf(unit("2020-01-01", "2023-01-01")).costs).toEqual([
      "wzMaternityAsEmployee",
      "wzMaternityByItem",
      "wzMaternityDirect",
      "wzThirdChild",
      "wzMaternityItems",
    ]);
    expect(saysOf(unit("2020-01-01", "2022-12-31"))).toContain("maternity.noCosts");
  });

  test("whoever pays for herself pays one percent more", () => {
    const says = saysOf(maternityAnswer(wenzhou, { insured: "flexible", paidSince: "2024-01-01" }, TODAY));
    expect(says).toContain("maternity.premium rate=0.01");
    expect(saysOf(unit("2024-01-01")).join()).not.toContain("premium");
  });

  test("residents have their costs, and no allowance is promised", () => {
    const answer = maternityAnswer(wenzhou, { insured: "resident" }, TODAY);
    expect(saysOf(answer)).toEqual(["maternity.resident", "maternity.askAmount"]);
    expect(clausesOf(answer)).toEqual({ rests: ["wzMaternityResidents", "wzMaternityItems"] });
  });
});

test("without the first payment the wait is told that holds on the day", () => {
  expect(saysOf(maternityAnswer(wenzhou, { insured: "unit" }, "2023-01-01"))[0]).toBe("maternity.wait n=6");
  expect(saysOf(maternityAnswer(wenzhou, { insured: "unit" }, "2022-12-31"))[0]).toBe("maternity.wait n=12");
});

test("a document past its end is told from the day after it on", () => {
  expect(lapsedIn(unit("2025-01-01", "2025-12-31"), wenzhou)).toEqual([]);
  expect(lapsedIn(unit("2025-01-01", "2026-01-01"), wenzhou)).toEqual(["wz-2022-98"]);
  // The months end after the document: the day that counts is theirs.
  expect(lapsedIn(unit("2025-09-01"), wenzhou)).toEqual(["wz-2022-98"]);
});

test("a city without such rules is told what is missing, and has the province's", () => {
  const ningbo = chain("ningbo");
  const answer = maternityAnswer(ningbo, { insured: "unit", paidSince: "2024-01-01" }, TODAY);
  expect(saysOf(answer)).toEqual(["maternity.noWait", "maternity.noCosts"]);
  expect(clausesOf(answer)).toEqual({ more: ["maternityMerged"] });
  expect(isInherited(answer, ningbo)).toBe(true);
  expect(saysOf(maternityAnswer(ningbo, { insured: "resident" }, TODAY))).toEqual(["noClause"]);
});
