import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { Chain } from "../../facts/chain.ts";
import { figureNamed } from "../../guides/clauses.ts";
import { type Answers, asked, type Guide, kindOf } from "../../guides/questions.ts";
import { today } from "../estimate/example.ts";
import { ChoiceGroup } from "../parts/choice-group.tsx";
import { DateField } from "../parts/date-field.tsx";
import { TextField } from "../parts/text-field.tsx";

interface GuideQuestionsProps {
  readonly guide: Guide;
  readonly answers: Answers;
  readonly chain: Chain | null;
  readonly onChange: (question: string, value: string) => void;
}

/** What a guide asks, one question below the other; what does not apply is not asked. */
export function GuideQuestions({ guide, answers, chain, onChange }: GuideQuestionsProps) {
  const { t, i18n } = useTranslation("guides");
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()} className="@container flex flex-col gap-5">
      {asked(guide, answers).map((question) => {
        const key = `question.${guide}.${question}`;
        const kind = kindOf(guide, question) ?? "text";
        const shared = {
          name: question,
          label: t(labelKey(key, answers)),
          hint: i18n.exists(`guides:${key}.hint`) ? t(`${key}.hint`) : undefined,
          value: answers[question] ?? "",
          onChange: (value: string) => onChange(question, value),
        };
        if (kind === "day" || kind === "text") {
          return (
            <div key={question} className="max-w-xl">
              {kind === "day" ? <DateField {...shared} onLeave={() => undefined} /> : <TextField {...shared} />}
            </div>
          );
        }
        const options = kind.map((value) => ({ value, text: optionText(key, value, chain, t) }));
        return <ChoiceGroup key={question} {...shared} options={options} />;
      })}
    </form>
  );
}

/** A day is asked for by what happened on it. */
function labelKey(key: string, { who, ...answers }: Answers): string {
  const how = key === "question.start.day" && who !== undefined ? answers[who] : undefined;
  return how === undefined ? `${key}.label` : `${key}.labels.${how}`;
}

/** How far above the standard still counts is the document's figure, where one is at hand. */
function optionText(key: string, value: string, chain: Chain | null, t: TFunction): string {
  if (value !== "near") return t(`guides:${key}.option.${value}`);
  const times = chain && figureNamed(chain, today(), "lowIncomeEdgeWho");
  return times ? t(`guides:${key}.option.near`, { times: times.value }) : t(`guides:${key}.option.nearPlain`);
}
