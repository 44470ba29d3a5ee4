import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { Chain } from "../../facts/chain.ts";
import { LEVELS, SITES } from "../../facts/vocabulary.ts";
import { aidAnswer } from "../../guides/aid.ts";
import type { Answer } from "../../guides/answer.ts";
import type { GradeWords } from "../../guides/grade.ts";
import { insuranceAnswer } from "../../guides/insurance.ts";
import { type KindWords, levelAnswer } from "../../guides/level.ts";
import { maternityAnswer } from "../../guides/maternity.ts";
import type { Answers, Guide } from "../../guides/questions.ts";
import { startAnswer } from "../../guides/start.ts";
import { today } from "../estimate/example.ts";
import { AnswerView } from "./answer-view.tsx";
import { DiseasesView } from "./diseases-view.tsx";

interface GuideAnswerProps {
  readonly guide: Guide;
  readonly answers: Answers;
  readonly chain: Chain;
  readonly isChosen: boolean;
}

/** The answer of a guide to what was said so far. */
export function GuideAnswer({ guide, answers, chain, isChosen }: GuideAnswerProps) {
  const { t } = useTranslation("guides");
  const day = today();
  if (guide === "diseases") {
    return <DiseasesView chain={chain} day={answers.on ?? day} find={answers.find ?? ""} />;
  }
  return <AnswerView answer={answerOf(guide, answers, chain, day, t)} chain={chain} isChosen={isChosen} />;
}

function answerOf(
  guide: Exclude<Guide, "diseases">,
  answers: Answers,
  chain: Chain,
  day: string,
  t: TFunction,
): Answer {
  switch (guide) {
    case "insurance":
      return insuranceAnswer(chain, answers, day);
    case "start":
      return startAnswer(chain, answers, day);
    case "maternity":
      return maternityAnswer(chain, answers, day);
    case "aid":
      return aidAnswer(chain, answers, day);
    case "level":
      return levelAnswer(chain, answers, wordsOf(t), day);
  }
}

/** The words that tell a facility's kind or level stand with the other words: they are names, not rules. */
const wordsOf = (t: TFunction): KindWords & { readonly grade: GradeWords } => ({
  ...listsOf(SITES, "words", t),
  grade: {
    anywhere: listsOf(LEVELS, "words.grade", t),
    alone: listsOf(LEVELS, "words.gradeAlone", t),
    behind: t("guides:words.gradeBehind"),
  },
});

const listsOf = <Name extends string>(names: readonly Name[], place: string, t: TFunction) =>
  Object.fromEntries(names.map((name) => [name, t(`guides:${place}.${name}`).split("|")])) as Record<Name, string[]>;
