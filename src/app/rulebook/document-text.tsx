import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { boxAttributes, Field } from "../parts/field.tsx";
import { FileButton } from "../parts/file-button.tsx";
import { useLatest } from "../use-latest.ts";

/** More than the longest document has. */
const LARGEST = 5_000_000;

interface DocumentTextProps {
  readonly hasText: boolean;
  /** `null` takes it away. */
  readonly onText: (text: string | null) => void;
  readonly children: ReactNode;
}

/** A place for a document's text: dropped, chosen or pasted. It stays on the device. */
export function DocumentText({ hasText, onText, children }: DocumentTextProps) {
  const { t } = useTranslation("rulebook");
  const [isOver, setOver] = useState(false);
  const [fault, setFault] = useState<"tooLarge" | "noText" | null>(null);
  const [pasted, setPasted] = useState("");
  const take = useLatest(async (file: File): Promise<void> => {
    const text = file.size > LARGEST ? null : textIn(await file.arrayBuffer());
    setFault(file.size > LARGEST ? "tooLarge" : text === null ? "noText" : null);
    setPasted("");
    onText(text);
  });
  useEffect(() => {
    // Dropped beside the field, the browser would leave the page for the file.
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file !== undefined) take(file);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [take]);
  return (
    <section
      aria-labelledby="rulebook-text"
      className={`no-print flex flex-col items-start gap-3 rounded-lg border-2 border-dashed p-3 sm:p-4 ${isOver ? "border-accent bg-accent-soft" : "border-line-strong bg-sheet"}`}
    >
      <h4 id="rulebook-text" className="font-bold">
        {t("text.title")}
      </h4>
      <p className="text-sm text-ink-soft">{t("text.hint")}</p>
      <div className="flex flex-wrap gap-2">
        <FileButton accept=".txt,text/plain" onFile={take}>
          {t("text.file")}
        </FileButton>
        {hasText && (
          <Button
            onClick={() => {
              setPasted("");
              setFault(null);
              onText(null);
            }}
          >
            {t("text.clear")}
          </Button>
        )}
      </div>
      {fault !== null && <p role="alert">{t(`text.${fault}`)}</p>}
      <div className="w-full">
        <Field name="text" label={t("text.paste")}>
          <textarea
            {...boxAttributes({ name: "text" })}
            rows={3}
            value={pasted}
            onChange={({ target }) => {
              setPasted(target.value);
              setFault(null);
              onText(target.value.trim() === "" ? null : target.value);
            }}
          />
        </Field>
      </div>
      {children}
    </section>
  );
}

/** A file's text: in the world's usual writing, else in China's older one; `null` where it is no text at all. */
function textIn(bytes: ArrayBuffer): string | null {
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes("\0") ? null : text;
    } catch {
      // The next one may read it.
    }
  }
  return null;
}
