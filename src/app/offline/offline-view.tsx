import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { Keeper, type Kept } from "./keeper.ts";
import { oncePaused } from "./once-paused.ts";
import { useOnline } from "./use-online.ts";

const NOTHING: Kept = { isReady: false, newer: null };

/** That there is no network and all works nevertheless; that there is a newer version, to be taken now or later. */
export function OfflineView() {
  const { t } = useTranslation("offline");
  const isOnline = useOnline();
  const [kept, setKept] = useState(NOTHING);
  const [keeper] = useState(() => new Keeper(setKept));
  const [postponed, setPostponed] = useState<Kept["newer"]>(null);
  useEffect(() => oncePaused(() => void keeper.start()), [keeper]);
  if (!kept.isReady) return null;
  const newer = kept.newer === postponed ? null : kept.newer;
  return (
    <aside aria-label={t("label")} className="no-print mx-auto max-w-[84rem] px-3 sm:px-4">
      <div role="status">
        {!isOnline && <p className="mb-3 text-sm text-ink-soft">{t("noNetwork")}</p>}
        {newer && <p className="sr-only">{t(`newer.${newer}`)}</p>}
      </div>
      {newer && (
        <div className="mb-4">
          <Notice kind="plain">
            <p>{t(`newer.${newer}`)}</p>
            <p className="flex flex-wrap gap-3">
              <Button onClick={() => keeper.take()}>{t("take")}</Button>
              <Button onClick={() => setPostponed(newer)}>{t("later")}</Button>
            </p>
          </Notice>
        </div>
      )}
    </aside>
  );
}
