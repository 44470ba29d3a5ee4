import { type FormEvent, type Ref, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RuleSet } from "../../facts/rule-set.ts";
import { today } from "../estimate/example.ts";
import { type FieldName, type Form, UNKNOWN } from "../estimate/form.ts";
import { Button } from "../parts/button.tsx";
import { fieldId } from "../parts/field.tsx";
import { AnswerControl } from "./answer-control.tsx";
import { Phrase } from "./phrase.tsx";
import { isOpen } from "./questions.ts";
import { Steer } from "./steer.tsx";

/** What is taken where there is nothing, or nobody knows; it is said on the button, and stands among the answers that are read through. */
const PASSED_OVER: Partial<Record<FieldName, string>> = {
  assistance: "none",
  huiminbao: "none",
  accountBalance: "",
  ownExpense: "",
  firstPay: "",
  overLimit: "",
  birthDate: "",
};

/** Whoever does not know how the bill is split gets a range. */
const SPLIT: readonly FieldName[] = ["ownExpense", "firstPay"];

/** Where those can look who do not know. */
const GUIDES: Partial<Record<FieldName, string>> = {
  category: "#/guides?guide=insurance",
  level: "#/guides?guide=level",
};

interface QuestionPageProps {
  readonly field: FieldName;
  readonly form: Form;
  readonly rules: RuleSet | null;
  /** What is wrong with the answer. */
  readonly mistake: string | undefined;
  /** What is to be looked at, though one can go on. */
  readonly note: string | undefined;
  /** How far one has come, in words; `null` where one only mends an answer. */
  readonly progress: string | null;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onChange: (field: FieldName, value: string) => void;
  /** An answer of a button, to this question or to the one behind it; it leads on at once. */
  readonly onPassOver: (field: FieldName, value: string) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** One question in plain words, its answer, and the ways on and back. */
export function QuestionPage(props: QuestionPageProps) {
  const { field, form, rules, mistake, note, progress, heading, onChange, onPassOver, onNext, onBack } = props;
  const { t } = useTranslation("elder");
  const [isTried, setTried] = useState(false);
  const fault = isOpen(field, form) ? t(`missing.${field}`) : mistake;
  const unknown = PASSED_OVER[field];
  const guide = GUIDES[field];

  const next = (event: FormEvent): void => {
    event.preventDefault();
    if (fault === undefined) {
      onNext();
      return;
    }
    setTried(true);
    const control = document.getElementById(fieldId(field));
    (control?.querySelector("input") ?? control)?.focus();
  };

  return (
    <form noValidate autoComplete="off" onSubmit={next} className="flex flex-col gap-5">
      {progress && <p className="text-ink-soft">{progress}</p>}
      <h2 ref={heading} tabIndex={-1} className="scroll-mt-4 text-2xl leading-snug font-bold">
        <Phrase text={t(`question.${field}.ask`)} />
      </h2>
      <AnswerControl
        field={field}
        form={form}
        rules={rules}
        error={isTried ? fault : undefined}
        note={note}
        onChange={(value) => onChange(field, value)}
      />
      {field === "date" && (
        <div>
          <Button onClick={() => onChange(field, today())}>
            <Phrase text={t("today")} />
          </Button>
        </div>
      )}
      {unknown !== undefined && (
        <div>
          <Button onClick={() => onPassOver(field, unknown)}>
            <Phrase text={t(`unknown.${field}`)} />
          </Button>
        </div>
      )}
      {SPLIT.includes(field) && (
        <div>
          <Button onClick={() => onPassOver("split", UNKNOWN)}>
            <Phrase text={t("unknown.split")} />
          </Button>
        </div>
      )}
      {guide && (
        <a
          href={guide}
          className="inline-flex min-h-target items-center self-start text-accent-deep underline underline-offset-4"
        >
          <Phrase text={t(`unknown.${field}`)} />
        </a>
      )}
      <Steer next={t("next")} onBack={onBack} />
    </form>
  );
}
