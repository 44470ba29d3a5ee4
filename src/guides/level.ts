import type { Chain } from "../facts/chain.ts";
import { SITES, type Site } from "../facts/vocabulary.ts";
import { type Answer, answer, say } from "./answer.ts";
import { clausesNamed } from "./clauses.ts";
import type { Answers } from "./questions.ts";

/** The words in the names of facilities that tell their kind, by kind. */
export type KindWords = Readonly<Record<Site, readonly string[]>>;

/** The kind of primary facility that a name tells; `null` where it has none of the words: nothing else is guessed. */
export function kindInName(name: string, words: KindWords): Site | null {
  const text = plain(name);
  return SITES.find((site) => words[site].some((word) => text.includes(plain(word)))) ?? null;
}

const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "").toLowerCase();

/** What level a facility has: primary where its name or kind tells it; of others, how to find out. */
export function levelAnswer(chain: Chain, { name, kind }: Answers, words: KindWords, today: string): Answer {
  const named = name === undefined ? null : kindInName(name, words);
  const site = named ?? SITES.find((one) => one === kind) ?? null;
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
        say("level.inEstimate"),
      ],
      groups,
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
