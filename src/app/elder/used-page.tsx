import { type FormEvent, type Ref, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Estimate } from "../estimate/use-estimate.ts";
import { ADMISSIONS, isAnyUsed, type UsedField } from "../estimate/used.ts";
import { Button } from "../parts/button.tsx";
import { fieldId } from "../parts/field.tsx";
import { MoneyField } from "../parts/money-field.tsx";
import { Phrase } from "./phrase.tsx";
import { Steer } from "./steer.tsx";
import { type UsedPlace, usedFieldAt, usedFollowing } from "./used-questions.ts";

interface UsedPagesProps {
  readonly place: UsedPlace;
  readonly estimate: Estimate;
  readonly mistakes: Readonly<Partial<Record<UsedField, string>>>;
  readonly heading: Ref<HTMLHeadingElement>;
  /** On to another of these pages; `null` after the last. */
  readonly onNext: (next: UsedPlace | null) => void;
  readonly onBack: () => void;
}

/** What earlier visits of the year have used up, one figure a page. */
export function UsedPages({ place, estimate, mistakes, heading, onNext, onBack }: UsedPagesProps) {
  const { sheet, changeUsed, dropUsed } = estimate;
  const field = usedFieldAt(place);
  const next = usedFollowing(place, sheet);
  if (field === null) {
    const no = (): void => {
      if (isAnyUsed(sheet.used)) dropUsed();
      onNext(null);
    };
    return <UsedStart heading={heading} onYes={() => onNext(next)} onNo={no} onBack={onBack} />;
  }
  const none = (): void => {
    changeUsed(field, "");
    onNext(next);
  };
  return (
    <UsedPage
      field={field}
      value={sheet.used[field]}
      mistake={mistakes[field]}
      heading={heading}
      onChange={(value) => changeUsed(field, value)}
      onNone={none}
      onNext={() => onNext(next)}
      onBack={onBack}
    />
  );
}

interface UsedStartProps {
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly onBack: () => void;
}

/** Whether the insurance was used before in the year; whoever does not know goes on without. */
function UsedStart({ heading, onYes, onNo, onBack }: UsedStartProps) {
  const { t } = useTranslation("elder");
  const yes = (event: FormEvent): void => {
    event.preventDefault();
    onYes();
  };
  return (
    <form onSubmit={yes} className="flex flex-col gap-5">
      <h2 ref={heading} tabIndex={-1} className="scroll-mt-4 text-2xl leading-snug font-bold">
        <Phrase text={t("used.ask")} />
      </h2>
      <p>{t("used.hint")}</p>
      <div>
        <Button onClick={onNo}>
          <Phrase text={t("used.no")} />
        </Button>
      </div>
      <Steer next={t("used.yes")} onBack={onBack} />
    </form>
  );
}

interface UsedPageProps {
  readonly field: UsedField;
  readonly value: string;
  /** What is wrong with the figure. */
  readonly mistake: string | undefined;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onChange: (value: string) => void;
  /** Leaves the figure empty, and leads on. */
  readonly onNone: () => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** One figure of what was used before, which may stay empty. */
function UsedPage({ field, value, mistake, heading, onChange, onNone, onNext, onBack }: UsedPageProps) {
  const { t } = useTranslation(["elder", "year"]);
  const [isTried, setTried] = useState(false);
  const name = `used-${field.replace(".", "-")}`;
  const next = (event: FormEvent): void => {
    event.preventDefault();
    if (mistake === undefined) {
      onNext();
      return;
    }
    setTried(true);
    document.getElementById(fieldId(name))?.focus();
  };
  return (
    <form noValidate autoComplete="off" onSubmit={next} className="flex flex-col gap-5">
      <h2 ref={heading} tabIndex={-1} className="scroll-mt-4 text-2xl leading-snug font-bold">
        <Phrase text={t([`used.question.${field}`, `year:used.label.${field}`])} />
      </h2>
      <MoneyField
        name={name}
        label={t(`year:used.label.${field}`)}
        isLabelSmall
        hint={t([`used.where.${field}`, `year:used.hint.${field}`])}
        error={isTried ? mistake : undefined}
        unit={field === ADMISSIONS ? t("year:used.times") : t("form:yuan")}
        value={value}
        onChange={onChange}
        onLeave={() => undefined}
      />
      <div>
        <Button onClick={onNone}>
          <Phrase text={t("used.none")} />
        </Button>
      </div>
      <Steer next={t("next")} onBack={onBack} />
    </form>
  );
}
