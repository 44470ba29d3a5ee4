import type { FormEvent, ReactNode, Ref } from "react";
import { useTranslation } from "react-i18next";
import type { RuleSet } from "../../facts/rule-set.ts";
import type { FieldName, Form } from "../estimate/form.ts";
import { formOf, type Sheet } from "../estimate/sheet.ts";
import type { UsedField } from "../estimate/used.ts";
import { Button } from "../parts/button.tsx";
import { AnswerRow } from "./answer-row.tsx";
import { answerText } from "./answers.ts";
import { Phrase } from "./phrase.tsx";
import { answeredOf, type Place } from "./questions.ts";
import { Steer } from "./steer.tsx";
import { UsedOfOtherYear, UsedRows } from "./used-rows.tsx";

interface CheckPageProps {
  readonly sheet: Sheet;
  readonly rules: RuleSet | null;
  readonly mistakes: Readonly<Partial<Record<FieldName, string>>>;
  readonly usedMistakes: Readonly<Partial<Record<UsedField, string>>>;
  /** The first question that still has no answer, or a wrong one. */
  readonly open: Place | null;
  readonly notices: ReactNode;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onMend: (place: Place) => void;
  readonly onTake: (visit: number) => void;
  readonly onRemove: () => void;
  readonly onMoveUsed: () => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** All answers to be read through before the result; each can be mended, and one comes back here. */
export function CheckPage(props: CheckPageProps) {
  const { sheet, rules, mistakes, usedMistakes, open, notices, heading } = props;
  const { onMend, onTake, onRemove, onMoveUsed, onNext, onBack } = props;
  const { t, i18n } = useTranslation("elder");
  const form: Form = formOf(sheet);
  const next = (event: FormEvent): void => {
    event.preventDefault();
    if (open === null) onNext();
    else onMend(open);
  };
  return (
    <form onSubmit={next} className="flex flex-col gap-5">
      {notices}
      <h2 ref={heading} tabIndex={-1} className="scroll-mt-4 text-2xl leading-snug font-bold">
        <Phrase text={t("check.title")} />
      </h2>
      <p>{t(open === null ? "check.lead" : "check.open")}</p>
      {sheet.visits.length > 1 && (
        <>
          <p className="font-bold">{t("check.visit", { number: sheet.at + 1, count: sheet.visits.length })}</p>
          <div className="flex flex-wrap gap-3">
            {sheet.visits.map((_, i) =>
              i === sheet.at ? null : (
                // biome-ignore lint/suspicious/noArrayIndexKey: a visit is known by its place among them
                <Button key={i} onClick={() => onTake(i)}>
                  <Phrase
                    text={t("check.take", { number: i + 1, date: answerText("date", formOf(sheet, i), rules, i18n) })}
                  />
                </Button>
              ),
            )}
            <Button onClick={onRemove}>
              <Phrase text={t("check.remove", { number: sheet.at + 1 })} />
            </Button>
          </div>
        </>
      )}
      <UsedOfOtherYear sheet={sheet} onMove={onMoveUsed} />
      <dl className="rounded-lg border border-line bg-sheet px-3 sm:px-4">
        {answeredOf(sheet).map((field) => (
          <AnswerRow
            key={field}
            name={t(`name.${field}`)}
            answer={answerText(field, form, rules, i18n)}
            mistake={mistakes[field]}
            onMend={() => onMend(field)}
          />
        ))}
        <UsedRows sheet={sheet} mistakes={usedMistakes} onMend={onMend} />
      </dl>
      <Steer next={t(open === null ? "check.next" : "check.goOn")} onBack={onBack} />
    </form>
  );
}
