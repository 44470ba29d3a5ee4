import { type ReactNode, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { copyText } from "./copy-text.ts";

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  /** What the button says. */
  readonly copy: string;
  /** Other ways to pass the text on. */
  readonly children?: ReactNode;
}

/** A text to be looked at and copied; whether it was is said beside it. */
export function CopyField({ label, text, rows, copy, children }: CopyFieldProps) {
  const { t } = useTranslation("share");
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ readonly text: string; readonly ok: boolean } | null>(null);
  const copyIt = async (): Promise<void> => {
    if (field.current !== null) setCopied({ text, ok: await copyText(field.current) });
  };
  return (
    <>
      <label htmlFor={id} className="block text-sm text-ink-soft">
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        readOnly
        rows={rows}
        value={text}
        className="block w-full rounded-lg border border-line-strong bg-sheet px-3 py-2 text-sm wrap-anywhere"
      />
      <div className="mt-2 flex flex-wrap gap-2">
        <Button onClick={() => void copyIt()}>{copy}</Button>
        {children}
      </div>
      <p role="status" className="mt-1 font-semibold">
        {copied?.text === text && t(copied.ok ? "copied" : "notCopied")}
      </p>
    </>
  );
}
