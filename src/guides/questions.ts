import { hasOwn } from "../facts/built-ins.ts";
import { isDay } from "../facts/days.ts";

/** The guides, in the order of the page. */
export const GUIDES = ["insurance", "start", "maternity", "aid", "diseases", "level"] as const;
export type Guide = (typeof GUIDES)[number];

const UNKNOWN = "unknown";

/** What may be asked in each guide, in the order of asking: the choices, a day, or words typed freely. */
const QUESTIONS = {
  insurance: {
    work: ["unit", "owner", "flexible", "retired", "none", UNKNOWN],
    years: ["enough", "short", "never", UNKNOWN],
  },
  start: {
    who: ["employee", "flexible", "unemployed", "resident", UNKNOWN],
    employee: ["registered", "arrears", "madeUp", UNKNOWN],
    flexible: ["first", "resumed", UNKNOWN],
    unemployed: ["benefit", "continued", "resumed", UNKNOWN],
    resident: ["onTime", "late", UNKNOWN],
    day: "day",
  },
  maternity: {
    insured: ["unit", "flexible", "resident", UNKNOWN],
    paidSince: "day",
    birth: "day",
  },
  aid: {
    card: ["minimumLiving", "destitute", "lowIncomeEdge", "orphan", "none", UNKNOWN],
    income: ["lower", "near", "above", UNKNOWN],
    bills: ["heavy", "bearable", UNKNOWN],
    home: ["here", "permit", "elsewhere", UNKNOWN],
  },
  diseases: { find: "text", on: "day" },
  level: { name: "text", kind: ["township", "community", "village", "station", "hospital", UNKNOWN] },
} as const satisfies Record<Guide, Record<string, readonly string[] | "day" | "text">>;

/** What was answered, by the name of the question; nothing where a question was not answered. */
export type Answers = Readonly<Partial<Record<string, string>>>;

/** What a question of a guide takes; `undefined` where the guide does not ask it. */
export const kindOf = (guide: Guide, question: string): readonly string[] | "day" | "text" | undefined =>
  hasOwn(QUESTIONS[guide], question)
    ? (QUESTIONS[guide] as Record<string, readonly string[] | "day" | "text">)[question]
    : undefined;

/** Whether a question can have this answer. */
export function isAnswer(guide: Guide, question: string, value: string): boolean {
  const kind = kindOf(guide, question);
  if (kind === undefined) return false;
  return kind === "text" || (kind === "day" ? isDay(value) : kind.includes(value));
}

/** The questions of a guide that are to be asked, given the answers so far; the others are not shown. */
export const asked = (guide: Guide, answers: Answers): readonly string[] =>
  Object.keys(QUESTIONS[guide]).filter((question) => isAsked(guide, question, answers));

function isAsked(guide: Guide, question: string, answers: Answers): boolean {
  switch (`${guide}.${question}`) {
    case "insurance.years":
      return answers.work === "retired";
    case "start.employee":
    case "start.flexible":
    case "start.unemployed":
    case "start.resident":
      return answers.who === question;
    case "start.day":
      return countsFromADay(answers);
    case "maternity.paidSince":
    case "maternity.birth":
      return answers.insured !== undefined && answers.insured !== "resident";
    case "aid.income":
      return answers.card === "none" || answers.card === UNKNOWN;
    case "aid.bills":
      return answers.card !== undefined && !hasCertificate(answers);
    case "aid.home":
      return answers.card !== undefined;
    default:
      return true;
  }
}

/** Whom the aid statute lets have aid on showing a certificate. */
export const hasCertificate = ({ card }: Answers): boolean =>
  card === "minimumLiving" || card === "destitute" || card === "lowIncomeEdge";

/** Whether the start depends on a day: not while unemployment insurance pays, nor without a gap. */
function countsFromADay(answers: Answers): boolean {
  const how = answers.who === undefined ? undefined : answers[answers.who];
  return how !== undefined && !(answers.who === "unemployed" && (how === "benefit" || how === "continued"));
}
