import { type ComponentType, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { readCase } from "../../core/read-case.ts";
import { useMode } from "../display/display.ts";
import { ElderRoute } from "../elder/elder-route.tsx";
import { FiguresNotice } from "../local/figures-notice.tsx";
import { FiguresContext, useFiguresInUse } from "../local/own-rules.ts";
import { Button } from "../parts/button.tsx";
import { People } from "../people/people.tsx";
import { useRanges } from "../ranges/use-ranges.tsx";
import { useChunk, withWords } from "../use-chunk.ts";
import { useLatest } from "../use-latest.ts";
import { estimateHref } from "../what-if/what-if-address.ts";
import { WhatIfLink } from "../what-if/what-if-link.tsx";
import { toCaseJson } from "./case-json.ts";
import { EstimateForm, VISIT_HEADING } from "./estimate-form.tsx";
import { mistakesOf } from "./field-problems.ts";
import { CHOICES, type FieldName } from "./form.ts";
import { FormNotices } from "./form-notices.tsx";
import { ResultBar } from "./result-bar.tsx";
import { ResultPane } from "./result-pane.tsx";
import { type Estimate, useEstimate } from "./use-estimate.ts";
import { useTyping } from "./use-typing.ts";
import { MoreOfYear, Visits } from "./year-parts.tsx";

interface EstimatePageProps {
  /** What speaks with the page around this one: form and result stand alone then, and nothing is kept. */
  readonly Bridge?: ComponentType<{ readonly estimate: Estimate }>;
}

/** One visit, from the bill to who pays what. */
export function EstimatePage({ Bridge }: EstimatePageProps) {
  const { t } = useTranslation("form");
  const estimate = useEstimate();
  const typing = useTyping();
  const top = useRef<HTMLHeadingElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const { form, sheet } = estimate;
  const inUse = useFiguresInUse(form.city, sheet.figures, estimate.changeFigures);
  const { query, rules } = inUse;
  const reading = useMemo(() => rules && { read: readCase(toCaseJson(sheet), rules), rules }, [sheet, rules]);
  const change = useLatest((field: FieldName, value: string): void => {
    if (field in CHOICES) typing.end();
    else typing.begin(field);
    estimate.change(field, value);
  });
  // The button that was pressed may go away: the focus goes to where one reads on.
  const thenToTop = (act: () => void) => (): void => {
    act();
    top.current?.focus();
  };
  const toVisit = (act: () => void): void => {
    typing.end();
    act();
    document.getElementById(VISIT_HEADING)?.focus();
  };
  const ranges = useRanges(sheet, rules);
  const problems = ranges?.problems ?? (reading?.read.ok === false ? reading.read.problems : []);
  const mistakes = mistakesOf(problems, sheet.at);
  const said = useChunk("said", fetchSaid).data?.saidOf(sheet, mistakes, typing.field, t);
  const see = (): void => {
    result.current?.focus({ preventScroll: true });
    result.current?.scrollIntoView({ block: "start" });
  };

  const onward = Bridge ? null : <WhatIfLink sheet={sheet} />;
  if (useMode() === "elder") {
    return (
      <FiguresContext value={inUse}>
        <ElderRoute estimate={estimate} query={query} reading={reading} ranges={ranges} onward={onward} />
      </FiguresContext>
    );
  }

  const rangesView = () =>
    ranges?.viewWith({
      onAnswer: (answers) => {
        estimate.answer(answers);
        // The button that was pressed goes away.
        result.current?.focus({ preventScroll: true });
      },
      onTake: (at) => toVisit(() => estimate.take(at)),
    });
  const noRules = (): string => {
    if (form.city === "") return t("bar.missing", { fields: t("label.city") });
    return t(query.isError ? "bar.failed" : "bar.waiting");
  };

  return (
    <FiguresContext value={Bridge ? null : inUse}>
      <div className="mx-auto grid print:block max-w-[84rem] gap-6 px-3 pb-32 sm:px-4 lg:grid-cols-2 lg:pb-8 print:pb-0">
        <div className="flex min-w-0 flex-col gap-4 print:hidden">
          <h2 ref={top} tabIndex={-1} className="scroll-mt-4 text-xl font-bold lg:pt-4">
            {t("title")}
          </h2>
          <FormNotices
            estimate={estimate}
            onClear={thenToTop(estimate.clear)}
            onUndo={thenToTop(estimate.undoLast)}
            onDismiss={thenToTop(estimate.dismissLink)}
          />
          {estimate.example !== "whole" && <FiguresNotice />}
          {Bridge ? <Bridge estimate={estimate} /> : <People estimate={estimate} />}
          <EstimateForm
            form={form}
            address={estimate.address}
            rules={rules}
            hasNames={said !== undefined}
            number={sheet.visits.length > 1 ? sheet.at + 1 : null}
            visits={
              <Visits
                sheet={sheet}
                reading={reading}
                onTake={(at) => toVisit(() => estimate.take(at))}
                onRemove={(at) => thenToTop(() => estimate.removeVisit(at))()}
              />
            }
            said={said ?? {}}
            onChange={change}
            onLeave={typing.end}
          />
          <MoreOfYear
            estimate={estimate}
            problems={reading?.read.ok === false ? reading.read.problems : []}
            onAdd={() => toVisit(estimate.addVisit)}
            onDrop={thenToTop(estimate.dropUsed)}
          />
          {estimate.example === null && estimate.undo === null && (
            <div>
              <Button onClick={thenToTop(estimate.clear)}>{t("clear")}</Button>
            </div>
          )}
        </div>
        <div
          ref={result}
          tabIndex={-1}
          className="min-w-0 scroll-mt-4 lg:sticky lg:top-4 lg:max-h-[calc(var(--screen)-2rem)] lg:self-start lg:overflow-y-auto print:static print:max-h-none print:overflow-visible"
        >
          <ResultPane
            city={form.city}
            query={query}
            reading={reading}
            instead={ranges && { line: ranges.line, view: rangesView() }}
            hash={Bridge ? null : estimateHref(sheet)}
            onRetry={see}
            inHand={sheet.at}
            onward={onward}
          />
        </div>
        {!Bridge && (
          <ResultBar
            instead={ranges?.bar ?? null}
            read={reading?.read ?? null}
            noRules={noRules}
            rules={rules}
            mistakes={mistakes}
            inHand={sheet.at}
            onSee={see}
          />
        )}
      </div>
    </FiguresContext>
  );
}

/** What is wrong is told in words that the first result can do without. */
const fetchSaid = () => withWords(import("./said.tsx"), "facts");
