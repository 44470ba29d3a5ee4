import { useTranslation } from "react-i18next";
import { lineName, targetName } from "../../wording/desk-text.ts";
import { dateNotes } from "../estimate/date-notes.ts";
import { today } from "../estimate/example.ts";
import { missingOf, mistakesOf } from "../estimate/field-problems.ts";
import { applies, type FieldName } from "../estimate/form.ts";
import { itemsIn } from "../estimate/items.ts";
import { sheetOf } from "../estimate/sheet.ts";
import { Button } from "../parts/button.tsx";
import { fieldId } from "../parts/field.tsx";
import { useRules } from "../rules/use-rules.ts";
import { useProblemText } from "../use-problem-text.ts";
import { AmountsBeside } from "./amounts-beside.tsx";
import { caseHref } from "./case-href.ts";
import { CaseLinks } from "./case-links.tsx";
import { changeDesk } from "./desk-state.ts";
import { FindingView } from "./finding-view.tsx";
import { useDeskKey } from "./keys/desk-keys.ts";
import { LineBox } from "./line-box.tsx";
import { SheetField } from "./sheet-field.tsx";
import { newForm, SHEET_FIELDS, type TypedLines, typedSheet } from "./sheet-form.ts";
import { useChecked } from "./use-checked.ts";
import type { Desk } from "./use-desk.ts";

const NO_BILL = { items: "", total: "", ownExpense: "", overLimit: "", firstPay: "" };

/** One sheet beside what we settle for its bill, typed line by line. */
export function OneSheet({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation("desk");
  const { form, lines } = desk.typed ?? { form: newForm(desk.profile.fixed), lines: {} };
  const rules = useRules(form.city).data ?? null;
  const typed = typedSheet(form, lines);
  const checked = useChecked(desk.client, typed);
  const { inWords } = useProblemText();
  const problems = checked?.problems ?? [];
  const mistakes = mistakesOf(problems, 0);
  const missing = missingOf(problems);
  const { date: dateNote } = dateNotes(sheetOf(form), today(), t);
  const settled = checked?.settled ?? null;
  const href = settled && caseHref({ json: typed.json, index: 0 });
  const change = (field: FieldName, value: string): void =>
    changeDesk({ typed: { form: { ...form, [field]: value }, lines } });
  const next = (): void => {
    changeDesk({ typed: { form: { ...form, ...NO_BILL }, lines: {} } });
    document.getElementById(fieldId("sheet-total"))?.focus();
  };
  useDeskKey("D", t("keys.next"), next);
  const box = (key: keyof TypedLines, label: string) => (
    <LineBox
      label={label}
      value={lines[key] ?? ""}
      onChange={(value) => changeDesk({ typed: { form, lines: { ...lines, [key]: value } } })}
    />
  );
  const items = itemsIn(form.items).length;
  return (
    <div className="grid items-start gap-3 lg:grid-cols-[minmax(0,11fr)_minmax(0,9fr)]">
      <div className="flex min-w-0 flex-col gap-3">
        <section aria-labelledby="desk-bill" className={`${BOX} ${DENSE}`}>
          <h3 id="desk-bill" className="font-bold text-accent-deep">
            {t("sheet.bill")}
          </h3>
          <div className="grid gap-x-3 gap-y-1 items-end sm:grid-cols-2 lg:grid-cols-4">
            {SHEET_FIELDS.filter((field) => applies(field, form)).map((field) => {
              const mistake = mistakes[field];
              return (
                <div key={field} className={LONG.includes(field) ? "lg:col-span-2" : ""}>
                  <SheetField
                    field={field}
                    form={form}
                    rules={rules}
                    error={mistake && inWords ? inWords(mistake) : undefined}
                    note={field === "date" && inWords ? dateNote : undefined}
                    onChange={change}
                  />
                </div>
              );
            })}
          </div>
          {items > 0 && <p>{t("sheet.itemised", { count: items })}</p>}
          {missing.length > 0 && (
            <p role="status">
              {t("sheet.missing", {
                fields: missing.map((field) => t(`form:label.${field}`)).join(t("form:listJoin")),
              })}
            </p>
          )}
        </section>
        <section aria-label={t("sheet.compared")} className="flex min-w-0 flex-col gap-2">
          <div aria-live="polite">{checked?.finding && <FindingView finding={checked.finding} />}</div>
          <div className="flex flex-wrap items-center gap-x-6">
            <Button onClick={next}>{t("sheet.clear")}</Button>
            <CaseLinks href={href} />
          </div>
        </section>
      </div>
      <section aria-label={t("sheet.lines")} className={`${BOX} lg:gap-1 lg:[--box:1.5rem]`}>
        <AmountsBeside
          title={t("sheet.lines")}
          amounts={settled?.amounts ?? null}
          qualifiers={settled?.qualifiers ?? {}}
          stated={typed.sheet}
          boxOf={(key) => box(key, t("sheet.lineOf", { name: lineName(key, t) }))}
        />
        <div className="flex items-center justify-between gap-3 text-sm lg:text-[0.8rem]">
          <span>{targetName("otherFunds", t)}</span>
          <span className="w-40">{box("otherFunds", targetName("otherFunds", t))}</span>
        </div>
      </section>
    </div>
  );
}

const BOX = "flex min-w-0 flex-col gap-2 rounded-lg border border-line bg-sheet p-3 lg:py-1";
/** At a desk's screen all of it is seen at once, as the itemised bill is. */
const DENSE = "lg:text-[0.8333rem] lg:leading-[1.4] lg:[--target:2.125rem]";
/** What has long answers. */
const LONG: readonly FieldName[] = ["huiminbao", "disease", "place"];
