import { lastOf } from "../facts/built-ins.ts";
import type { Chain } from "../facts/chain.ts";
import { yearOf } from "../facts/days.ts";
import { type Answer, answer, type ClauseGroup, type Saying, say } from "./answer.ts";
import { clausesNamed, figureNamed } from "./clauses.ts";
import { countMonths, firstDayOf, type Month, monthOf, nthMonth } from "./months.ts";
import type { Answers } from "./questions.ts";

/** A way to come into an insurance: the clause that says in which calendar month it pays, and what belongs to it. */
interface Way {
  readonly clause: string;
  readonly besides: readonly string[];
  /** The months are counted from the month of the day that the person gives. */
  readonly isCounted: boolean;
}

const counted = (clause: string, ...besides: readonly string[]): Way => ({ clause, besides, isCounted: true });
const plain = (clause: string, ...besides: readonly string[]): Way => ({ clause, besides, isCounted: false });

const WAYS: Readonly<Record<string, Readonly<Record<string, Way>>>> = {
  employee: {
    registered: counted("employeeStart"),
    arrears: counted(
      "employerArrearsPause",
      "arrearsDeadline",
      "arrearsPaidInTime",
      "employerLiable",
      "resumeAfterLumpSum",
    ),
    madeUp: counted("resumeAfterLumpSum", "arrearsPaidInTime", "employerLiable"),
  },
  flexible: {
    first: counted("flexibleStart", "flexibleGap"),
    resumed: counted("flexibleResume", "flexibleGap", "flexibleBetterLocal"),
  },
  unemployed: {
    benefit: plain("unemployedPremium", "unemployedContinue"),
    continued: plain("unemployedContinue", "unemployedResume"),
    resumed: counted("unemployedResume", "unemployedContinue", "flexibleBetterLocal"),
  },
  resident: {
    onTime: plain("residentStart", "payBeforeYearEnd"),
    late: counted("residentLate", "payBeforeYearEnd"),
  },
};

/** From when one's insurance pays, counted from the month of registering or paying (zj-statute-2021 art. 28–31). */
export function startAnswer(chain: Chain, answers: Answers, today: string): Answer {
  const { who } = answers;
  if (who === undefined) return answer(today, [say("choose")], []);
  const ways = WAYS[who];
  if (ways === undefined) return unknownWho(chain, today);
  const how = answers[who];
  if (how === undefined) return answer(today, [say("start.sayHow")], []);
  const way = ways[how];
  const day = answers.day ?? null;
  return way === undefined ? unknownHow(chain, who, ways, day, today) : oneWay(chain, who, how, way, day, today);
}

function unknownWho(chain: Chain, today: string): Answer {
  const texts = Object.values(WAYS).flatMap((ways) => Object.values(ways).map(({ clause }) => clause));
  const facts = clausesNamed(chain, today, ...new Set(texts));
  return answer(today, [say("start.unknownWho", {}, "ask")], [{ code: "rests", facts }]);
}

function oneWay(chain: Chain, who: string, how: string, way: Way, day: string | null, today: string): Answer {
  const on = day ?? today;
  const groups = groupsOf(chain, [way], on);
  if (groups[0]?.facts.length === 0) return answer(on, [say("noClause", {}, "ask")], groups);
  if (!way.isCounted) return answer(on, [plainStart(who, how, day)], groups);
  const months = monthsOf(chain, way, on);
  const n = { number: String(months.length) };
  if (day === null) return answer(on, [say("start.noDay", { n })], groups);
  const begins = lastOf(months) ?? monthOf(on);
  const from = { day: firstDayOf(begins) };
  const tooLate = who === "resident" && yearOf(from.day) > yearOf(day);
  return answer(
    on,
    [
      say(`start.from.${who}.${how}`, { from }),
      ...(tooLate ? [say("start.yearOver", { from, year: { number: String(yearOf(day)) } }, "ask")] : []),
      say("start.counted", { first: { month: monthOf(day) }, n, begins: { month: begins } }),
      reading(begins, monthOf(day)),
    ],
    groups,
    months,
  );
}

/** Residents who paid in time are covered for the whole of the next calendar year; the unemployed without a gap stay covered. */
function plainStart(who: string, how: string, day: string | null): Saying {
  if (who !== "resident") return say(`start.from.${who}.${how}`);
  if (day === null) return say("start.nextYear");
  const next = yearOf(day) + 1;
  return say("start.from.resident.onTime", { from: { day: `${next}-01-01` }, year: { number: String(next) } });
}

/** Whoever does not know which way it was gets the earliest and the latest start, each with its cause. */
function unknownHow(
  chain: Chain,
  who: string,
  ways: Readonly<Record<string, Way>>,
  day: string | null,
  today: string,
): Answer {
  const on = day ?? today;
  const groups = groupsOf(chain, Object.values(ways), on);
  if (groups[0]?.facts.length === 0) return answer(on, [say("noClause", {}, "ask")], groups);
  const starts = SAME_QUESTION.includes(who) && day !== null ? startsOf(chain, ways, day) : [];
  const [from] = starts;
  const to = lastOf(starts);
  const lead = from && to ? say("start.range", { from: { day: from }, to: { day: to } }) : say("start.depends");
  const causes = Object.entries(ways).flatMap(([how, way]) => {
    const months = way.isCounted ? monthsOf(chain, way, on) : [];
    if (way.isCounted && months.length === 0) return [];
    if (!way.isCounted) return [plainStart(who, how, day)];
    const n = { number: String(months.length) };
    const from = { day: firstDayOf(lastOf(months) ?? "") };
    return [say(`start.cause.${who}.${how}${day === null ? "NoDay" : ""}`, day === null ? { n } : { from })];
  });
  const each = say("start.readingEach", { first: { month: monthOf(on) } }, "assumed");
  return answer(on, [lead, ...causes, ...(day === null ? [] : [each]), say(`start.tell.${who}`, {}, "ask")], groups);
}

/** Whose ways all lead to a start of cover, so that the earliest and the latest can be told. */
const SAME_QUESTION: readonly string[] = ["flexible", "resident"];

/** The days on which each of the ways would start, from the earliest on; none where a clause is missing. */
function startsOf(chain: Chain, ways: Readonly<Record<string, Way>>, day: string): readonly string[] {
  const starts = Object.values(ways).map((way) =>
    way.isCounted ? lastOf(monthsOf(chain, way, day)) : `${yearOf(day) + 1}-01`,
  );
  return starts.every((month) => month !== undefined) ? starts.map((month) => firstDayOf(month ?? "")).sort() : [];
}

/** The months up to the one that a way's clause names; none where no clause is in force. */
function monthsOf(chain: Chain, { clause }: Way, day: string): readonly Month[] {
  const figure = figureNamed(chain, day, clause);
  return figure === null ? [] : countMonths(monthOf(day), Number(figure.value));
}

function groupsOf(chain: Chain, ways: readonly Way[], day: string): readonly ClauseGroup[] {
  const rests = new Set(ways.map(({ clause }) => clause));
  const besides = new Set(ways.flatMap((way) => way.besides).filter((text) => !rests.has(text)));
  return [
    { code: "rests", facts: clausesNamed(chain, day, ...rests) },
    { code: "more", facts: clausesNamed(chain, day, ...besides) },
  ];
}

/** The documents do not say whether the month itself is the first; we count it so, and name the other start. */
const reading = (begins: Month, first: Month): Saying =>
  say("start.reading", { first: { month: first }, other: { day: firstDayOf(nthMonth(begins, 2)) } }, "assumed");
