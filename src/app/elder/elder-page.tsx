import { type ReactNode, use, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { problemText } from "../../wording/problem-text.ts";
import { dateNotes } from "../estimate/date-notes.ts";
import { today } from "../estimate/example.ts";
import { mistakesOf } from "../estimate/field-problems.ts";
import type { FieldName, Form } from "../estimate/form.ts";
import { FormNotices } from "../estimate/form-notices.tsx";
import { ResultPane } from "../estimate/result-pane.tsx";
import { withForm } from "../estimate/sheet.ts";
import type { Estimate } from "../estimate/use-estimate.ts";
import type { UsedField } from "../estimate/used.ts";
import { FiguresNotice } from "../local/figures-notice.tsx";
import { type Fetched, FiguresContext } from "../local/own-rules.ts";
import { Button } from "../parts/button.tsx";
import { People } from "../people/people.tsx";
import type { InPlace } from "../ranges/use-ranges.tsx";
import type { Reading } from "../result/result-view.tsx";
import { estimateHref } from "../what-if/what-if-address.ts";
import { CheckPage } from "./check-page.tsx";
import { Phrase } from "./phrase.tsx";
import { PlainExplanation } from "./plain-explanation.tsx";
import { QuestionPage } from "./question-page.tsx";
import { answeredOf, arrivalAt, askedOf, followingOf, isOpen, type Place } from "./questions.ts";
import { StartPage } from "./start-page.tsx";
import { usePlace } from "./use-place.ts";
import { UsedPages } from "./used-page.tsx";
import { isUsedPlace, usedPlaceOf } from "./used-questions.ts";

export interface ElderPageProps {
  readonly estimate: Estimate;
  readonly query: Fetched;
  readonly reading: Reading | null;
  /** What is shown where something is not known. */
  readonly ranges: InPlace | null;
  /** Where one may go on from the result. */
  readonly onward: ReactNode;
}

/** The form says so at the total; here it is said at the part with which it comes about. */
const OVER = "partsExceedTotal";
const isPart = (field: FieldName): boolean => ["ownExpense", "firstPay", "overLimit"].includes(field);

/** 长辈版: one question a page, the answers read through, then the result. The sheet is the same as the whole form's. */
export function ElderPage({ estimate, query, reading, ranges, onward }: ElderPageProps) {
  const { t } = useTranslation("elder");
  const { form, sheet } = estimate;
  const { place, isMended, isFirst, go, goBack } = usePlace(arrivalAt(sheet, estimate.example === "whole"));
  const heading = useHeading(place);
  // Whether answers of one's own were cleared here, which can be undone until the first new one.
  const [isCleared, setCleared] = useState(false);
  const rules = use(FiguresContext)?.rules ?? null;
  const asked = askedOf(sheet);
  const problems = ranges?.problems ?? (reading?.read.ok === false ? reading.read.problems : []);
  const { date: dateNote, ...notBorn } = dateNotes(sheet, today(), t);
  const mistakes: Readonly<Partial<Record<FieldName, string>>> = {
    ...notBorn,
    ...Object.fromEntries(
      Object.entries(mistakesOf(problems, sheet.at)).map(([field, problem]) => [field, problemText(problem, t)]),
    ),
  };
  const over = problems.find(({ code, path }) => code === OVER && path === `encounters[${sheet.at}].expenses`);
  const mistakeAt = (field: FieldName): string | undefined =>
    over && isPart(field) && form[field] !== "" ? problemText(over, t) : mistakes[field];
  const usedMistakes = Object.fromEntries(
    problems
      .filter(({ path }) => path.startsWith("carriedIn."))
      .map((problem) => [problem.path.replace("carriedIn.", ""), problemText(problem, t)]),
  ) as Partial<Record<UsedField, string>>;

  const begin = (): void => {
    if (estimate.example !== null) estimate.clear();
    go("city");
  };
  const goOnFrom = (field: FieldName, answered = sheet): void =>
    go((isMended ? null : followingOf(field, answered)) ?? "check");
  const passOver = (field: FieldName) => (answered: FieldName, value: string) => {
    estimate.change(answered, value);
    goOnFrom(field, withForm(sheet, { ...form, [answered]: value }));
  };
  const notices = <FormNotices estimate={estimate} onClear={begin} onUndo={undo} onDismiss={estimate.dismissLink} />;
  return (
    <div className="mx-auto flex max-w-[36rem] flex-col gap-6 px-3 pt-2 pb-12 sm:px-4">
      {pageAt()}
      <People estimate={estimate} isQuiet={place !== "start" && place !== "check" && place !== "result"} />
    </div>
  );

  function pageAt() {
    switch (place) {
      case "start":
        return (
          <StartPage
            heading={heading}
            isExample={estimate.example === "whole"}
            onBegin={begin}
            onGoOn={() => go("check")}
            onExample={() => go("result")}
          />
        );
      case "check":
        return (
          <CheckPage
            sheet={sheet}
            rules={rules}
            mistakes={mistakes}
            usedMistakes={usedMistakes}
            open={firstOpen()}
            notices={notices}
            heading={heading}
            onMend={(mended) => go(mended, mended !== "used")}
            onTake={estimate.take}
            onRemove={remove}
            onMoveUsed={estimate.moveUsed}
            onNext={() => go("result")}
            onBack={() => (isFirst ? go("start") : goBack())}
          />
        );
      case "result":
        return (
          <>
            {notices}
            {estimate.example === null && <FiguresNotice />}
            <h2 ref={heading} tabIndex={-1} className="scroll-mt-4 text-2xl leading-snug font-bold">
              <Phrase text={t("result")} />
            </h2>
            <ResultPane
              city={form.city}
              query={query}
              reading={reading}
              instead={ranges && { line: ranges.line, view: ranges.viewWith({ onAnswer: answer, onTake: take }) }}
              hash={estimateHref(sheet)}
              inHand={sheet.at}
              onRetry={() => heading.current?.focus()}
              onward={onward}
              explained={PlainExplanation}
            />
            <div className="no-print flex flex-wrap gap-3">
              <Button onClick={() => go("check")}>
                <Phrase text={t("mend")} />
              </Button>
              <Button onClick={another}>
                <Phrase text={t("another")} />
              </Button>
              <Button onClick={again}>
                <Phrase text={t("again")} />
              </Button>
            </div>
          </>
        );
      default:
        if (isUsedPlace(place)) {
          return (
            <UsedPages
              key={place}
              place={place}
              estimate={estimate}
              mistakes={usedMistakes}
              heading={heading}
              onNext={(next) => go((isMended ? null : next) ?? "check")}
              onBack={() => (isFirst ? go("check") : goBack())}
            />
          );
        }
        return (
          <>
            {isCleared && estimate.undo !== null && notices}
            <QuestionPage
              key={place}
              field={place}
              form={form}
              rules={rules}
              mistake={mistakeAt(place)}
              note={place === "date" ? dateNote : undefined}
              progress={isMended ? null : progressAt(place)}
              heading={heading}
              onChange={estimate.change}
              onPassOver={passOver(place)}
              onNext={() => goOnFrom(place)}
              onBack={() => (isFirst ? go("check") : goBack())}
            />
          </>
        );
    }
  }

  function firstOpen(): Place | null {
    const wrong = (Object.keys(usedMistakes) as UsedField[]).map(usedPlaceOf);
    const open = answeredOf(sheet).filter((field) => isOpen(field, form) || mistakes[field] !== undefined);
    return open[0] ?? wrong[0] ?? null;
  }

  // The button that was pressed goes away.
  function answer(answers: Partial<Form>): void {
    estimate.answer(answers);
    heading.current?.focus();
  }

  function take(visit: number): void {
    estimate.take(visit);
    go("check");
  }

  function remove(): void {
    estimate.removeVisit(sheet.at);
    heading.current?.focus();
  }

  function another(): void {
    estimate.addVisit();
    go("date");
  }

  function again(): void {
    estimate.clear();
    setCleared(true);
    go("city");
  }

  function undo(): void {
    estimate.undoLast();
    if (place !== "result") go("check");
  }

  function progressAt(field: FieldName): string | null {
    const at = asked.indexOf(field);
    if (at < 0) return null;
    const left = asked.length - at - 1;
    return t(left === 0 ? "progress.last" : "progress.some", { number: at + 1, left });
  }
}

/** The heading of the page that is shown: it takes the focus when another page comes. */
function useHeading(place: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "start" });
  }, [place]);
  return heading;
}
