import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { readCase } from "../../core/read-case.ts";
import type { AmountKey } from "../../core/result.ts";
import { isDay } from "../../facts/days.ts";
import { standingOn } from "../../readoff/adopt.ts";
import { sheetProblems } from "../../readoff/read-off.ts";
import type { CaseJson } from "../../whatif/variants.ts";
import { toCaseJson } from "../estimate/case-json.ts";
import { mistakesOf } from "../estimate/field-problems.ts";
import { applies, type FieldName } from "../estimate/form.ts";
import { LinkNotice } from "../estimate/link-notice.tsx";
import { Question as FormQuestion } from "../estimate/question.tsx";
import { formOf } from "../estimate/sheet.ts";
import { useTyping } from "../estimate/use-typing.ts";
import { FiguresNotice } from "../local/figures-notice.tsx";
import { FiguresContext, useFiguresInUse } from "../local/own-rules.ts";
import { Button } from "../parts/button.tsx";
import { fieldId } from "../parts/field.tsx";
import { useTitle } from "../parts/use-title.ts";
import { useLatest } from "../use-latest.ts";
import { useProblemText } from "../use-problem-text.ts";
import { CaseLink } from "../what-if/case-link.tsx";
import { estimateHref } from "../what-if/what-if-address.ts";
import { VisitList } from "../year/visit-list.tsx";
import { errorsOf, toldOnce } from "./errors.ts";
import { Outcome, type Stage } from "./outcome.tsx";
import { boxOf, SheetFields } from "./sheet-fields.tsx";
import { billField, NOTHING_STATED, type StatedKey, sheetsOf, sheetsToRead } from "./stated.ts";
import { useReadOffPage } from "./use-read-off-page.ts";
import { useSearch } from "./use-search.ts";
import { UsedBefore } from "./used-before.tsx";

const PERSON = ["city", "category", "retired", "accountBalance", "assistance", "huiminbao"] as const;
const VISIT = ["date", "care", "disease", "level", "site", "place"] as const;
/** What needs the whole width where there is room for two fields side by side. */
const WIDE: readonly FieldName[] = ["level"];

/** Local figures found from real settlement sheets: filled in as they are printed, read off, adopted as one's own. */
export function ReadOffPage() {
  const { t } = useTranslation("readoff");
  const page = useReadOffPage();
  const { sheet, stated } = page;
  const { city } = sheet.person;
  const inUse = useFiguresInUse(city, sheet.figures, page.changeFigures);
  const { published, opened } = inUse;
  const form = useMemo(() => formOf(sheet), [sheet]);
  const typing = useTyping<string>();
  const { inWords } = useProblemText();
  const { search, start } = useSearch();
  const [asked, setAsked] = useState<{ readonly key: string; readonly isForced: boolean } | null>(null);
  const top = useRef<HTMLHeadingElement>(null);
  const visitHeading = useRef<HTMLHeadingElement>(null);
  const outcome = useRef<HTMLHeadingElement>(null);
  useTitle(t("documentTitle"));
  useEffect(() => top.current?.focus(), []);

  const json = useMemo(() => toCaseJson(sheet) as CaseJson, [sheet]);
  const sheets = useMemo(() => sheetsOf(sheet, stated), [sheet, stated]);
  const key = useMemo(() => JSON.stringify([json, sheets]), [json, sheets]);
  const problems = useMemo(() => {
    const read = published && readCase(json, published);
    return read?.ok === false ? read.problems : [];
  }, [json, published]);
  const faults = useMemo(
    () => (published ? toldOnce(sheetProblems(json, sheets, published)) : []),
    [json, sheets, published],
  );

  const mistakes = mistakesOf(problems, sheet.at);
  const errors = Object.fromEntries(
    [...PERSON, ...VISIT].flatMap((field) => {
      const problem = mistakes[field];
      return problem && inWords && field !== typing.field ? [[field, inWords(problem)]] : [];
    }),
  );
  const lineErrors = errorsOf({ sheet, stated, mistakes, faults, typing: typing.field, inWords, t });

  const change = useLatest((field: FieldName, value: string): void => {
    typing.begin(field);
    page.change(field, value);
  });
  const state = (line: AmountKey, value: string): void => {
    typing.begin(boxOf(line));
    const field = billField(line);
    if (field === null) page.state(line as StatedKey, value);
    else page.change(field, value);
  };
  const ask = (isForced: boolean): void => {
    typing.end();
    setAsked({ key, isForced });
    const isClear = problems.length === 0 && (isForced || faults.length === 0) && sheets.some((one) => one !== null);
    if (isClear && published) {
      const figures = opened?.problems.length === 0 ? opened.figures : [];
      const days = sheet.visits.map(({ date }) => date).filter(isDay);
      const standing = standingOn(json, published, city, figures, days);
      start(key, { standing, published, days, sheets: sheetsToRead(sheet, sheets) });
    }
    outcome.current?.focus({ preventScroll: true });
    outcome.current?.scrollIntoView({ block: "start" });
  };
  const see = (visit: number, line: AmountKey): void => {
    if (visit !== sheet.at) page.take(visit);
    requestAnimationFrame(() => document.getElementById(fieldId(boxOf(line)))?.focus());
  };
  const toVisit = (act: () => void): void => {
    typing.end();
    act();
    visitHeading.current?.focus();
  };

  return (
    <FiguresContext value={inUse}>
      <div className="mx-auto flex max-w-[60rem] flex-col gap-6 px-3 pb-8 sm:px-4">
        <div>
          <h2 ref={top} tabIndex={-1} className="scroll-mt-4 text-xl font-bold">
            {t("title")}
          </h2>
          <p>{t("lead")}</p>
          <CaseLink href={estimateHref(sheet)}>
            <span aria-hidden="true">←&nbsp;</span>
            {t("back")}
          </CaseLink>
        </div>
        {page.link && <LinkNotice link={page.link} onDismiss={page.dismissLink} />}
        <FiguresNotice />
        {inUse.query.isError && <Button onClick={() => void inUse.query.refetch()}>{t("app:rules.retry")}</Button>}
        <form
          noValidate
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault();
            ask(false);
          }}
          className="flex flex-col gap-6"
        >
          <section aria-labelledby="readoff-person" className={PANEL}>
            <h3 id="readoff-person" className="text-lg font-bold text-accent-deep">
              {t("person")}
            </h3>
            {questions(PERSON)}
          </section>
          {sheet.visits.length > 1 && (
            <VisitList
              sheet={sheet}
              reading={null}
              onTake={(visit) => toVisit(() => page.take(visit))}
              onRemove={(visit) => toVisit(() => page.remove(visit))}
            />
          )}
          {page.before !== null && (
            <div>
              <Button onClick={() => toVisit(page.undoRemove)}>{t("visit.undo")}</Button>
            </div>
          )}
          <section aria-labelledby="readoff-visit" className={`${PANEL} flex flex-col gap-5`}>
            <div>
              <h3
                ref={visitHeading}
                id="readoff-visit"
                tabIndex={-1}
                className="scroll-mt-4 text-lg font-bold text-accent-deep"
              >
                {sheet.visits.length > 1 ? t("visit.many", { number: sheet.at + 1 }) : t("visit.one")}
              </h3>
              {questions(VISIT)}
            </div>
            <p className="text-sm text-ink-soft">{t("visit.lead")}</p>
            <SheetFields
              visit={form}
              stated={stated[sheet.at] ?? NOTHING_STATED}
              errors={lineErrors}
              onChange={state}
              onLeave={typing.end}
            />
          </section>
          <div>
            <Button onClick={() => toVisit(page.add)}>{t("visit.add")}</Button>
          </div>
          <UsedBefore page={page} problems={problems} />
          <div>
            <button
              type="submit"
              disabled={published === null}
              className="min-h-target rounded-lg bg-accent-deep px-5 font-bold text-sheet disabled:opacity-60"
            >
              {t("find")}
            </button>
          </div>
        </form>
        <Outcome
          stage={stageNow()}
          sheet={sheet}
          inUse={inUse}
          heading={outcome}
          onSee={see}
          onAnyway={() => ask(true)}
        />
      </div>
    </FiguresContext>
  );

  function questions(fields: readonly FieldName[]) {
    return (
      <div className="mt-3 grid items-start gap-x-4 gap-y-5 @lg:grid-cols-2">
        {fields
          .filter((field) => applies(field, form))
          .map((field) => (
            <div key={field} className={WIDE.includes(field) ? "@lg:col-span-2" : ""}>
              <FormQuestion
                field={field}
                form={form}
                rules={published}
                error={errors[field]}
                onChange={change}
                onLeave={typing.end}
              />
            </div>
          ))}
      </div>
    );
  }

  function stageNow(): Stage {
    if (asked === null) return { kind: "none" };
    if (asked.key !== key) return { kind: "changed" };
    if (problems.length > 0) return { kind: "notYet", problems };
    if (sheets.every((one) => one === null)) return { kind: "nothingTyped" };
    if (faults.length > 0 && !asked.isForced) return { kind: "faults", faults };
    return search?.key === key && search.answer !== null ? { kind: "answered", search } : { kind: "finding" };
  }
}

const PANEL = "@container rounded-lg border border-line bg-sheet p-3 sm:p-4";
