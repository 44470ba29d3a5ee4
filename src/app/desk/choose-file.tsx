import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { MOST_ROWS } from "../../desk/file/limits.ts";
import type { Format } from "../../desk/protocol.ts";
import { exampleFor } from "../estimate/example.ts";
import { Button } from "../parts/button.tsx";
import { download } from "../parts/download.ts";
import { Notice } from "../parts/notice.tsx";
import { entryOf } from "../rules/use-rules.ts";
import type { Failure } from "./desk-state.ts";
import { useDeskKey } from "./keys/desk-keys.ts";
import { spoken } from "./spoken.ts";
import type { Desk } from "./use-desk.ts";

const FORMATS: readonly Format[] = ["xlsx", "csv"];

/** A file is chosen or dropped; empty ones to fill in are offered. */
export function ChooseFile({ desk }: { readonly desk: Desk }) {
  const { t, i18n } = useTranslation("desk");
  const [isOver, setIsOver] = useState(false);
  const template = async (format: Format): Promise<void> => {
    const place = entryOf(desk.profile.fixed.city || exampleFor("").city);
    const city = (i18n.language === "en" ? place?.id : place?.name.zh) ?? "";
    const { blob, name } = await desk.client.ask("template", { format, spoken: await spoken(), city });
    download(name, blob, blob.type);
  };
  const box = useRef<HTMLInputElement>(null);
  const isReading = desk.stage === "reading";
  const isAgain = useRef(desk.opened !== null);
  useEffect(() => {
    // The button that asked for another file is gone.
    if (isAgain.current && document.activeElement === document.body) box.current?.focus();
  }, []);
  useDeskKey("F", t("keys.file"), desk.stage === "choose" ? () => box.current?.click() : null);
  useDeskKey("T", t("keys.template", { format: "xlsx" }), () => void template("xlsx"));
  useDeskKey("Y", t("keys.template", { format: "csv" }), () => void template("csv"));
  return (
    <section
      aria-labelledby="desk-file"
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        const [file] = event.dataTransfer.files;
        if (file !== undefined) desk.open(file);
      }}
      className={`flex flex-col items-start gap-3 rounded-lg border-2 border-dashed p-4 ${isOver ? "border-accent bg-accent-soft" : "border-line-strong bg-sheet"}`}
    >
      <h3 id="desk-file" className="text-lg font-bold text-accent-deep">
        {t("file.title")}
      </h3>
      {desk.failure !== null && (
        <div role="alert">
          <Notice kind="wrong">
            <FailureText failure={desk.failure} />
          </Notice>
        </div>
      )}
      <p role="status" className="sr-only">
        {isReading ? t("file.reading") : ""}
      </p>
      {/* It stays while a file is read, and keeps the focus. */}
      <label className="relative inline-flex min-h-target cursor-pointer items-center rounded-lg border border-accent bg-accent px-4 font-semibold text-on-accent focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-accent-deep">
        {t(isReading ? "file.reading" : "file.choose")}
        <input
          ref={box}
          type="file"
          accept=".xlsx,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          className="absolute -top-px -left-px h-[calc(100%+2px)] w-[calc(100%+2px)] cursor-pointer opacity-0"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            // The same file can be chosen again.
            event.target.value = "";
            if (file !== undefined) desk.open(file);
          }}
        />
      </label>
      <p className="text-sm text-ink-soft">
        {t("file.hint", { rows: MOST_ROWS.toLocaleString("en") })} {t("file.drop")}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <span>{t("file.template")}</span>
        {FORMATS.map((format) => (
          <Button key={format} onClick={() => void template(format)}>
            {format}
          </Button>
        ))}
      </div>
    </section>
  );
}

function FailureText({ failure }: { readonly failure: Failure }) {
  const { t } = useTranslation("desk");
  if ("message" in failure) return <p>{t("fault.failed", failure)}</p>;
  return <p>{t(`fault.${failure.fault.code}`, { most: failure.fault.most?.toLocaleString("en") })}</p>;
}
