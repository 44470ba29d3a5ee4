import { useDeferredValue } from "react";
import { useTranslation } from "react-i18next";
import { targetName } from "../../wording/desk-text.ts";
import { nameIn } from "../../wording/i18n.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { entryOf } from "../rules/use-rules.ts";
import { ColumnTable } from "./column-table.tsx";
import { FixedFields } from "./fixed-fields.tsx";
import { useDeskKey } from "./keys/desk-keys.ts";
import type { Desk } from "./use-desk.ts";
import { WordTable } from "./word-table.tsx";

/** What each column is, what holds for all bills, what the file's words mean: checked before anything is settled. */
export function MatchStep({ desk }: { readonly desk: Desk }) {
  const { t, i18n } = useTranslation("desk");
  const { opened, missing } = desk;
  const words = useDeferredValue(desk.words);
  useDeskKey("S", t("keys.start"), missing.length === 0 ? desk.start : null);
  useDeskKey("N", t("keys.another"), desk.another);
  if (opened === null) return null;
  const placeName = (city: string): string => nameIn(entryOf(city)?.name ?? { zh: city, en: city }, i18n.language);
  const rows = opened.rows.toLocaleString("en");
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="font-semibold wrap-anywhere">{t("file.is", { name: desk.fileName, rows })}</p>
        {opened.encoding !== null && (
          <p className="text-sm text-ink-soft">{t("file.encoding", { encoding: opened.encoding.toUpperCase() })}</p>
        )}
        <Button onClick={desk.another}>{t("file.another")}</Button>
      </div>
      {opened.figures.map(({ city, count, areRefused }) => (
        <Notice key={city} kind={areRefused ? "warning" : "plain"}>
          <p>{t(areRefused ? "match.figuresRefused" : "match.figures", { city: placeName(city), count })}</p>
        </Notice>
      ))}
      <ColumnTable desk={desk} />
      <FixedFields desk={desk} />
      <WordTable desk={{ ...desk, words }} />
      {missing.length > 0 && (
        <div role="status">
          <Notice kind="warning">
            <p>
              {t("match.needed", { fields: missing.map((field) => targetName(field, t)).join(t("form:listJoin")) })}
            </p>
          </Notice>
        </div>
      )}
      <button
        type="button"
        disabled={missing.length > 0}
        onClick={desk.start}
        className="min-h-target self-start rounded-lg bg-accent px-6 font-bold text-on-accent disabled:bg-sheet-sunk disabled:text-ink-soft"
      >
        {t("match.start", { rows })}
      </button>
    </div>
  );
}
