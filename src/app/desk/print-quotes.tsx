import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { askForQuotes, MOST_QUOTES } from "../quote/quote-batch.ts";
import { QUOTE_PATH } from "../quote/quote-path.ts";
import { caseHref } from "./case-href.ts";
import { goTo } from "./case-links.tsx";
import type { DeskClient } from "./desk-client.ts";
import { useDeskKey } from "./keys/desk-keys.ts";

interface PrintQuotesProps {
  readonly client: DeskClient;
  /** How many rows the table shows. */
  readonly count: number;
}

const grouped = (count: number): string => count.toLocaleString("en");

/** The quote sheets of all rows that the table shows, part by part where there are more than one pile of paper. */
export function PrintQuotes({ client, count }: PrintQuotesProps) {
  const { t } = useTranslation("desk");
  const [chosen, setChosen] = useState(0);
  const [fault, setFault] = useState<"none" | "tooMuch" | null>(null);
  const from = chosen < count ? chosen : 0;
  const to = Math.min(from + MOST_QUOTES, count);
  const print = async (): Promise<void> => {
    const cases = await client.ask("cases", { from, to });
    const asked = cases.flatMap((one) => {
      const address = caseHref(one);
      return address === null ? [] : [{ address, name: one.name }];
    });
    if (asked.length === 0) setFault("none");
    else if (!askForQuotes(asked)) setFault("tooMuch");
    else goTo(`#${QUOTE_PATH}`);
  };
  useDeskKey("Q", t("keys.quotes"), count > 0 ? () => void print() : null);
  if (count === 0) return null;
  const parts = Array.from({ length: Math.ceil(count / MOST_QUOTES) }, (_, i) => i * MOST_QUOTES);
  return (
    <div className="no-print flex flex-wrap items-end gap-x-4 gap-y-2">
      {parts.length > 1 && (
        <SelectField
          name="desk-quotes"
          label={t("quotes.part")}
          value={String(from)}
          onChange={(value) => setChosen(Number(value))}
          options={parts.map((start) => ({ value: String(start), text: rowsText(start) }))}
        />
      )}
      <Button onClick={() => void print()}>{t("quotes.button", { rows: grouped(to - from) })}</Button>
      <p className="min-w-0 flex-1 basis-80 text-sm text-ink-soft">
        {parts.length > 1 && t("quotes.most", { most: MOST_QUOTES })} {t("quotes.hint")}
      </p>
      {fault !== null && (
        <div role="alert" className="w-full">
          <Notice kind="wrong">
            <p>{t(`quotes.${fault}`)}</p>
          </Notice>
        </div>
      )}
    </div>
  );

  function rowsText(start: number): string {
    return t("quotes.rows", { from: grouped(start + 1), to: grouped(Math.min(start + MOST_QUOTES, count)) });
  }
}
