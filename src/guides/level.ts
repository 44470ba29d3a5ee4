import type { Chain } from "../facts/chain.ts";
import { SITES, type Site } from "../facts/vocabulary.ts";
import { type Answer, answer, say } from "./answer.ts";
import { clausesNamed } from "./clauses.ts";
import { type GradeWords, gradeInName, plain } from "./grade.ts";
import type { Answers } from "./questions.ts";

/** The words in the names of facilities that tell their kind, by kind. */
export type KindWords = Readonly<Record<Site, readonly string[]>>;

/** The kind of primary facility that a name tells; `null` where it has none of the words: nothing else is guessed. */
export function kindInName(name: string, words: KindWords): Site | null {
  const text = plain(name);
  return SITES.find((site) => words[site].some((word) => text.includes(plain(word)))) ?? null;
}

/**
 * What level a facility has: primary where its name or kind tells it, whatever else the name says, as the documents have
 * it; else the level that its name states; of others, how to find out.
 */
export function levelAnswer(
  chain: Chain,
  { name, kind }: Answers,
  words: KindWords & { readonly grade: GradeWords },
  today: string,
): Answer {
  const named = name === undefined ? null : kindInName(name, words);
  const grade = name === undefined ? null : gradeInName(name, words.grade);
  const chosen = SITES.find((one) => one === kind) ?? null;
  // The name goes before the choice.
  const site = named ?? (grade === null ? chosen : null);
  const groups = [
    { code: "rests", facts: clausesNamed(chain, today, "primaryKinds") },
    { code: "more", facts: clausesNamed(chain, today, "designatedOnly", "nbDesignated", "primaryAllDesignated") },
  ];
  if (site !== null) {
    const differs = named !== null && kind !== undefined && kind !== "unknown" && kind !== named;
    return answer(
      today,
      [
        say(`level.${named === null ? "byKind" : "byName"}.${site}`),
        ...(differs ? [say("level.differs", {}, "ask")] : []),
        say("level.inEstimateAs.primary"),
      ],
      groups,
    );
  }
  if (grade !== null) {
    const differs = chosen !== null && grade !== "primary";
    return answer(
      today,
      [
        say(`level.byGrade.${grade}`, {}, "assumed"),
        ...(differs ? [say("level.differs", {}, "ask")] : []),
        say(`level.inEstimateAs.${grade}`),
        say("level.findOut.desk", {}, "ask"),
      ],
      groups.filter(({ code }) => code !== "rests"),
    );
  }
  if (name === undefined && kind === undefined) return answer(today, [say("level.say")], []);
  const why = name === undefined ? `level.${kind}` : "level.noWord";
  return answer(
    today,
    [say(why), ...FIND_OUT.map((way) => say(`level.findOut.${way}`)), say("level.range", {}, "ask")],
    groups,
  );
}

const FIND_OUT = ["desk", "bill", "website", "phone"];
