import { useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { chainFor } from "../../core/chain-for.ts";
import { readCase } from "../../core/read-case.ts";
import { compareHref } from "../desk/sheet-address.ts";
import { toCaseJson } from "../estimate/case-json.ts";
import { mistakesOf } from "../estimate/field-problems.ts";
import { applies, type FieldName, PERSON_FIELDS, VISIT_FIELDS } from "../estimate/form.ts";
import { itemsIn, itemsText, type TypedItem } from "../estimate/items.ts";
import { Question } from "../estimate/question.tsx";
import { ResultPane } from "../estimate/result-pane.tsx";
import { saidOf } from "../estimate/said.tsx";
import { useEstimate } from "../estimate/use-estimate.ts";
import { FiguresNotice } from "../local/figures-notice.tsx";
import { FiguresContext, useFiguresInUse } from "../local/own-rules.ts";
import { Button } from "../parts/button.tsx";
import { Keys } from "../parts/keys.tsx";
import { useTitle } from "../parts/use-title.ts";
import { useLatest } from "../use-latest.ts";
import { useProblemText } from "../use-problem-text.ts";
import { CaseLink } from "../what-if/case-link.tsx";
import { estimateHref } from "../what-if/what-if-address.ts";
import { BILL_PATH } from "./bill-address.ts";
import { isBlank } from "./grid-move.ts";
import { begun, changed, type History, redone, rested, undone } from "./history.ts";
import { ItemsGrid } from "./items-grid.tsx";
import { notesOf } from "./notes.ts";
import { PresetBar } from "./preset-bar.tsx";
import { presetsFor, surchargeFor } from "./presets.ts";
import { situationIn } from "./situation-in.ts";
import { Totals } from "./totals.tsx";

/** Person and visit; the bill itself is in the grid. */
const FIELDS = [...PERSON_FIELDS, ...VISIT_FIELDS.slice(0, VISIT_FIELDS.indexOf("items"))];

const textOf = (items: readonly TypedItem[]): string => itemsText(items.filter((item) => !isBlank(item)));

/** A bill line by line, with the case beside it and who pays what: dense, and all by keyboard. */
export function BillPage() {
  const { t } = useTranslation("bill");
  const estimate = useEstimate(BILL_PATH);
  const { form, sheet } = estimate;
  const inUse = useFiguresInUse(form.city, sheet.figures, estimate.changeFigures);
  const { rules } = inUse;
  const [history, setHistory] = useState<History<readonly TypedItem[]>>(() => begun(itemsIn(form.items)));
  const [row, setRow] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  const { inWords } = useProblemText();
  // Changed from elsewhere: a link, "back", another visit.
  if (textOf(history.now) !== form.items) setHistory(begun(itemsIn(form.items)));
  const reading = useMemo(() => rules && { read: readCase(toCaseJson(sheet), rules), rules }, [sheet, rules]);
  const change = useLatest((field: FieldName, value: string): void => estimate.change(field, value));
  useTitle(t("documentTitle"));

  const keep = (next: History<readonly TypedItem[]>): void => {
    setHistory(next);
    estimate.change("items", textOf(next.now));
  };
  const put = (items: readonly TypedItem[], what: string | null): void => keep(changed(history, items, what));
  const problems = reading?.read.ok === false ? reading.read.problems : [];
  const said = saidOf(sheet, mistakesOf(problems, sheet.at), null, t);
  const focus = (selector: string): void => place.current?.querySelector<HTMLElement>(selector)?.focus();
  const actions = [
    { key: "F", text: t("keys.form"), run: () => focus("#bill-form select") },
    { key: "G", text: t("keys.grid"), run: () => focus("[data-cell]") },
    { key: "R", text: t("keys.result"), run: () => focus("#bill-result") },
    { key: "N", text: t("keys.clear"), run: estimate.clear },
    { key: "↑ ↓ ← → Enter", text: t("keys.move") },
    { key: "Ctrl + Z", text: t("keys.undo") },
    { key: "Ctrl + Y", text: t("keys.redo") },
    { key: "Ctrl + Delete", text: t("keys.removeRow") },
  ];
  const situation = situationIn(form);
  const compared = compareHref(sheet);
  const chain = rules && chainFor(rules, form.city, []);
  const presets = chain && situation ? presetsFor(chain, situation, form.date) : [];
  const surcharge = chain && situation ? surchargeFor(chain, situation, form.date) : null;
  const notes = notesOf(history.now, sheet.at, problems, reading?.read.ok ? reading : null, inWords, t);
  return (
    <FiguresContext value={inUse}>
      <div ref={place} data-dense className="mx-auto max-w-[100rem] px-3 pb-8 sm:px-4">
        <div className="mb-2 flex flex-wrap items-center gap-x-6 gap-y-1">
          <h2 className="text-lg font-bold">{t("title")}</h2>
          <CaseLink href={estimateHref(sheet)}>{t("back")}</CaseLink>
          {compared !== null && <CaseLink href={compared}>{t("compare")}</CaseLink>}
          <Button onClick={estimate.clear}>{t("keys.clear")}</Button>
          {estimate.undo && <Button onClick={estimate.undoLast}>{t(`form:undo.${estimate.undo.what}.button`)}</Button>}
          <Keys actions={actions} />
        </div>
        <FiguresNotice />
        <div className="grid items-start gap-4 lg:grid-cols-[17rem_minmax(0,1fr)] xl:grid-cols-[17rem_minmax(0,1fr)_18rem] 2xl:grid-cols-[19rem_minmax(0,1fr)_24rem]">
          <form
            id="bill-form"
            noValidate
            autoComplete="off"
            aria-label={t("form")}
            onSubmit={(event) => event.preventDefault()}
            className="@container grid grid-cols-[repeat(auto-fill,minmax(min(100%,max(7.5rem,50%_-_0.5rem)),1fr))] items-start gap-x-2 gap-y-1 rounded-lg border border-line bg-sheet p-2"
          >
            {FIELDS.filter((field) => applies(field, form)).map((field) => (
              <div key={field} className={WIDE.includes(field) ? "col-span-full" : ""}>
                <Question
                  field={field}
                  form={form}
                  rules={rules}
                  error={said[field]?.error}
                  note={said[field]?.note}
                  onChange={change}
                  onLeave={nothing}
                />
              </div>
            ))}
          </form>
          <div className="flex min-w-0 flex-col gap-3">
            {rules && (
              <PresetBar
                presets={presets}
                surcharge={surcharge}
                birthDate={form.birthDate}
                day={form.date}
                rules={rules}
                items={history.now}
                row={row}
                onChange={(items) => put(items, null)}
              />
            )}
            <div className="max-h-[calc(var(--screen)-14rem)] min-h-40 overflow-y-auto rounded-lg border border-line bg-sheet p-2 max-lg:max-h-none">
              <ItemsGrid
                items={history.now}
                notes={notes}
                onChange={put}
                onUndo={() => keep(undone(history))}
                onRedo={() => keep(redone(history))}
                onRow={(at) => {
                  setRow(at);
                  // What is typed after coming back to a cell is a step of its own.
                  setHistory(rested);
                }}
              />
            </div>
            <div className="flex flex-wrap gap-2">
              {history.past.length > 0 && <Button onClick={() => keep(undone(history))}>{t("undo")}</Button>}
              {history.future.length > 0 && <Button onClick={() => keep(redone(history))}>{t("redo")}</Button>}
            </div>
            {form.items === "" && <p>{t("empty")}</p>}
            <Totals reading={reading?.read.ok ? reading : null} at={sheet.at} />
          </div>
          <div
            id="bill-result"
            tabIndex={-1}
            className="min-w-0 lg:col-span-2 xl:col-span-1 xl:max-h-[calc(var(--screen)-5rem)] xl:overflow-y-auto"
          >
            <ResultPane
              city={form.city}
              query={inUse.query}
              reading={reading}
              instead={null}
              hash={estimateHref(sheet)}
              onRetry={nothing}
              inHand={sheet.at}
              onward={null}
            />
          </div>
        </div>
      </div>
    </FiguresContext>
  );
}

const WIDE: readonly FieldName[] = ["category", "retired", "level", "huiminbao", "disease"];

const nothing = (): void => {};
