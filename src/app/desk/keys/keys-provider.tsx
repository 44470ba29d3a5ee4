import { type ReactNode, useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { type KeyAction, Keys } from "../../parts/keys.tsx";
import { KeysContext, type ListKey } from "./desk-keys.ts";

/** Hears the keys of whatever of the desk is there, and shows them all. */
export function KeysProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation("desk");
  const [listed, setListed] = useState<readonly KeyAction[]>([]);
  const list: ListKey = useCallback((action) => {
    setListed((before) => [...before, action]);
    return () => setListed((before) => before.filter((one) => one !== action));
  }, []);
  const actions = useMemo(
    () => [...[...listed].sort((a, b) => (a.key < b.key ? -1 : 1)), { key: "↑ ↓ ↵", text: t("table.keys") }],
    [listed, t],
  );
  return (
    <KeysContext.Provider value={list}>
      {children}
      <p className="no-print mx-auto w-full max-w-[84rem] px-3 pb-4 sm:px-4">
        <Keys actions={actions} />
      </p>
    </KeysContext.Provider>
  );
}
