import { describe, expect, test } from "vitest";
import { startAnswer } from "../../src/guides/start.ts";
import { chain, clausesOf, saysOf } from "./chains.ts";

const TODAY = "2026-06-15";
const wenzhou = chain("wenzhou");

/** Counted on the fingers: art. 28, 29, 30, 31 of zj-statute-2021, the month itself being the first. */
test.each([
  ["employee", "registered", "2024-03-15", "2024-04-01", "2024-05-01"],
  ["employee", "registered", "2024-03-31", "2024-04-01", "2024-05-01"],
  ["employee", "registered", "2024-12-01", "2025-01-01", "2025-02-01"],
  ["employee", "arrears", "2024-11-30", "2024-12-01", "2025-01-01"],
  ["employee", "madeUp", "2025-02-28", "2025-03-01", "2025-04-01"],
  ["flexible", "first", "2024-02-29", "2024-03-01", "2024-04-01"],
  ["flexible", "resumed", "2024-03-15", "2024-05-01", "2024-06-01"],
  ["flexible", "resumed", "2024-11-15", "2025-01-01", "2025-02-01"],
  ["unemployed", "resumed", "2024-10-01", "2024-12-01", "2025-01-01"],
  ["resident", "late", "2025-01-02", "2025-03-01", "2025-04-01"],
  ["resident", "late", "2025-10-31", "2025-12-01", "2026-01-01"],
])("%s, %s on %s: from %s, or %s if the month itself does not count", (who, how, day, from, other) => {
  const answer = startAnswer(wenzhou, { who, [who]: how, day }, TODAY);
  const [headline, counted, reading] = saysOf(answer);
  expect(headline).toBe(`start.from.${who}.${how} from=${from}`);
  expect(counted).toContain(`first=${day.slice(0, 7)}`);
  expect(reading).toBe(`start.reading first=${day.slice(0, 7)} other=${other}`);
  expect(answer.says[2]?.mark).toBe("assumed");
  expect(answer.months[0]).toBe(day.slice(0, 7));
  expect(answer.months.at(-1)).toBe(from.slice(0, 7));
});

describe("residents", () => {
  test("who pays in time is covered from the first day of the next year", () => {
    const answer = startAnswer(wenzhou, { who: "resident", resident: "onTime", day: "2025-11-10" }, TODAY);
    expect(saysOf(answer)).toEqual(["start.from.resident.onTime from=2026-01-01 year=2026"]);
    expect(clausesOf(answer)).toEqual({ rests: ["residentStart"], more: ["payBeforeYearEnd"] });
  });

  test("who makes it up so late that the year is over by then is told so", () => {
    const answer = startAnswer(wenzhou, { who: "resident", resident: "late", day: "2025-11-01" }, TODAY);
    expect(saysOf(answer).slice(0, 2)).toEqual([
      "start.from.resident.late from=2026-01-01",
      "start.yearOver from=2026-01-01 year=2025",
    ]);
  });
});

test("without a gap nobody waits", () => {
  const answer = startAnswer(wenzhou, { who: "unemployed", unemployed: "continued" }, TODAY);
  expect(saysOf(answer)).toEqual(["start.from.unemployed.continued"]);
});

test("without a day the rule is told", () => {
  const answer = startAnswer(wenzhou, { who: "flexible", flexible: "resumed" }, TODAY);
  expect(saysOf(answer)).toEqual(["start.noDay n=3"]);
  expect(clausesOf(answer)).toEqual({ rests: ["flexibleResume"], more: ["flexibleGap", "flexibleBetterLocal"] });
});

test("who does not know gets the earliest and the latest day, each with its cause", () => {
  const flexible = startAnswer(wenzhou, { who: "flexible", flexible: "unknown", day: "2024-03-15" }, TODAY);
  expect(saysOf(flexible)).toEqual([
    "start.range from=2024-04-01 to=2024-05-01",
    "start.cause.flexible.first from=2024-04-01",
    "start.cause.flexible.resumed from=2024-05-01",
    "start.readingEach first=2024-03",
    "start.tell.flexible",
  ]);
  const resident = startAnswer(wenzhou, { who: "resident", resident: "unknown", day: "2025-03-15" }, TODAY);
  expect(saysOf(resident)[0]).toBe("start.range from=2025-05-01 to=2026-01-01");
  const employee = startAnswer(wenzhou, { who: "employee", employee: "unknown" }, TODAY);
  expect(saysOf(employee)).toEqual([
    "start.depends",
    "start.cause.employee.registeredNoDay n=2",
    "start.cause.employee.arrearsNoDay n=2",
    "start.cause.employee.madeUpNoDay n=2",
    "start.tell.employee",
  ]);
  const nobody = startAnswer(wenzhou, { who: "unknown" }, TODAY);
  expect(saysOf(nobody)).toEqual(["start.unknownWho"]);
  expect(clausesOf(nobody).rests).toContain("residentLate");
});

test("before the statute there is no clause, and no date is made up", () => {
  const before = startAnswer(wenzhou, { who: "flexible", flexible: "first", day: "2021-06-30" }, TODAY);
  expect(saysOf(before)).toEqual(["noClause"]);
  const since = startAnswer(wenzhou, { who: "flexible", flexible: "first", day: "2021-07-01" }, TODAY);
  expect(saysOf(since)[0]).toBe("start.from.flexible.first from=2021-08-01");
  const unknown = startAnswer(wenzhou, { who: "flexible", flexible: "unknown", day: "2021-06-30" }, TODAY);
  expect(saysOf(unknown)).toEqual(["noClause"]);
});

test("nothing is answered before it is asked", () => {
  expect(saysOf(startAnswer(wenzhou, {}, TODAY))).toEqual(["choose"]);
  expect(saysOf(startAnswer(wenzhou, { who: "flexible" }, TODAY))).toEqual(["start.sayHow"]);
});
