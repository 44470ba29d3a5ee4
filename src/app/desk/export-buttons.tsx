import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Format, Progress } from "../../desk/protocol.ts";
import { Button } from "../parts/button.tsx";
import { download } from "../parts/download.ts";
import { Notice } from "../parts/notice.tsx";
import type { DeskClient } from "./desk-client.ts";
import { useDeskKey } from "./keys/desk-keys.ts";
import { spoken } from "./spoken.ts";

interface ExportButtonsProps {
  readonly progress: Progress;
  readonly client: DeskClient;
}

const FORMATS: readonly Format[] = ["xlsx", "csv"];

/** What was settled, and what could not be, as files. */
export function ExportButtons({ progress, client }: ExportButtonsProps) {
  const { t } = useTranslation("desk");
  const [state, setState] = useState<{ readonly isWriting: boolean; readonly fault: string | null }>(READY);
  const write = (what: "results" | "badRows", format: Format): void => {
    setState({ isWriting: true, fault: null });
    spoken()
      .then((words) => client.ask(what, { format, spoken: words }))
      .then(({ blob, name }) => {
        download(name, blob, blob.type);
        setState(READY);
      })
      .catch((error: unknown) => setState({ isWriting: false, fault: String(error) }));
  };
  const hasBad = progress.bad > 0;
  useDeskKey("E", t("keys.results", { format: "xlsx" }), () => write("results", "xlsx"));
  useDeskKey("R", t("keys.results", { format: "csv" }), () => write("results", "csv"));
  useDeskKey("B", t("keys.bad", { format: "xlsx" }), hasBad ? () => write("badRows", "xlsx") : null);
  useDeskKey("V", t("keys.bad", { format: "csv" }), hasBad ? () => write("badRows", "csv") : null);
  const buttons = (what: "results" | "badRows", name: string) => (
    <div className="flex flex-wrap items-center gap-2">
      <span>{name}</span>
      {FORMATS.map((format) => (
        <Button key={format} label={`${name} ${format}`} onClick={() => write(what, format)}>
          {format}
        </Button>
      ))}
    </div>
  );
  return (
    <section aria-labelledby="desk-export" className="no-print flex flex-col gap-2">
      <h3 id="desk-export" className="text-lg font-bold text-accent-deep">
        {t("export.title")}
      </h3>
      <div className="flex flex-wrap gap-x-8 gap-y-2">
        {buttons("results", t("export.results"))}
        {hasBad && buttons("badRows", t("export.bad"))}
      </div>
      <p role="status">{state.isWriting ? t("export.writing") : ""}</p>
      {state.fault !== null && (
        <Notice kind="wrong">
          <p>{t("export.failed", { message: state.fault })}</p>
        </Notice>
      )}
    </section>
  );
}

const READY = { isWriting: false, fault: null };
