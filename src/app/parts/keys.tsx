import { useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";

/** An action with its key; with Alt, so that typing is never in its way. */
export interface KeyAction {
  /** A letter or digit, pressed with Alt; or a combination that is only told here and handled elsewhere. */
  readonly key: string;
  readonly text: string;
  readonly run?: () => void;
}

interface KeysProps {
  readonly actions: readonly KeyAction[];
}

/** Listens to the keys of a page, and shows them all on "?". */
export function Keys({ actions }: KeysProps) {
  const { t } = useTranslation("keys");
  const dialog = useRef<HTMLDialogElement>(null);
  // Heard as soon as they can be seen.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
      if (event.key === "F1" || (event.key === "?" && !isTyping)) {
        event.preventDefault();
        dialog.current?.showModal();
        return;
      }
      if (!event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
      // By its place on the keyboard: with Alt some keyboards write another letter.
      const letter = event.code.replace(/^(Key|Digit)/, "");
      const action = actions.find(({ key, run }) => run !== undefined && key === letter);
      if (action === undefined) return;
      event.preventDefault();
      action.run?.();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [actions]);
  return (
    <>
      <Button onClick={() => dialog.current?.showModal()}>{t("show")}</Button>
      <dialog
        ref={dialog}
        aria-labelledby="keys-title"
        className="m-auto max-w-[min(36rem,92vw)] rounded-lg border border-line-strong bg-sheet p-4 text-ink backdrop:bg-black/40"
      >
        <h2 id="keys-title" className="text-lg font-bold">
          {t("title")}
        </h2>
        <dl className="my-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
          {[...actions, { key: "? / F1", text: t("help") }].map(({ key, text, ...action }) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="rounded border border-line-strong bg-sheet-sunk px-1.5 whitespace-nowrap">
                  {"run" in action ? `Alt + ${key}` : key}
                </kbd>
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <Button onClick={() => dialog.current?.close()}>{t("close")}</Button>
      </dialog>
    </>
  );
}
