import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../parts/button.tsx";
import { type DeskKey, KeysContext, type ListKey, letterOf } from "./desk-keys.ts";

const TYPED_IN = "input, textarea, select, [contenteditable]";

/** Hears the desk's keys, and shows them all where one types `?`. */
export function KeysProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation("desk");
  const [keys, setKeys] = useState<readonly DeskKey[]>([]);
  const dialog = useRef<HTMLDialogElement>(null);
  const list: ListKey = useCallback((key) => {
    setKeys((before) => [...before, key]);
    return () => setKeys((before) => before.filter((one) => one !== key));
  }, []);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.isComposing || event.ctrlKey || event.metaKey || dialog.current?.open) return;
      const isTyping = event.target instanceof Element && event.target.matches(TYPED_IN);
      const key = event.altKey ? keys.find((one) => one.key === letterOf(event.code)) : undefined;
      if (key !== undefined) key.act();
      else if (event.key === "?" && !isTyping) dialog.current?.showModal();
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [keys]);
  return (
    <KeysContext.Provider value={list}>
      {children}
      <dialog
        ref={dialog}
        aria-labelledby="desk-keys"
        className="m-auto w-[min(36rem,calc(100vw-2rem))] rounded-lg border border-line-strong bg-sheet p-4 text-ink backdrop:bg-ink/40"
      >
        <h2 id="desk-keys" className="text-lg font-bold">
          {t("keys.title")}
        </h2>
        <p className="text-sm text-ink-soft">{t("keys.lead")}</p>
        <dl className="my-3 grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-1">
          {[...keys]
            .sort((a, b) => (a.key < b.key ? -1 : 1))
            .map(({ key, label }) => (
              <div key={key} className="contents">
                <dt>
                  <kbd className="rounded border border-line-strong bg-sheet-sunk px-2 whitespace-nowrap">
                    Alt + {key.toUpperCase()}
                  </kbd>
                </dt>
                <dd>{label}</dd>
              </div>
            ))}
        </dl>
        <p className="mb-3 text-sm">{t("table.keys")}</p>
        <Button onClick={() => dialog.current?.close()}>{t("keys.close")}</Button>
      </dialog>
      <p className="no-print mx-auto w-full max-w-[84rem] px-3 pb-4 sm:px-4">
        <Button onClick={() => dialog.current?.showModal()}>{t("keys.show")}</Button>
      </p>
    </KeysContext.Provider>
  );
}
