import { use, useState } from "react";
import { useTranslation } from "react-i18next";
import { useChunk, withWords } from "../use-chunk.ts";
import { deviceFigures, isUnkept } from "./device.ts";
import type { Taken } from "./figures-notice-view.tsx";
import { FiguresContext } from "./own-rules.ts";

/** What there is to know where the figures in use are not this device's, or cannot be used or kept: fetched only then. */
export function FiguresNotice() {
  const { t } = useTranslation("app");
  const inUse = use(FiguresContext);
  const [taken, setTaken] = useState<Taken | null>(null);
  const city = inUse?.city ?? "";
  const isOdd = inUse !== null && (inUse.figures !== deviceFigures(city) || (inUse.opened?.problems.length ?? 0) > 0);
  const isShown = isOdd || isUnkept(city) || taken !== null;
  const { data: View } = useChunk("figures-notice", fetchView, isShown);
  if (!isShown || inUse === null) return null;
  if (View === undefined) return <p role="status">{t("coming")}</p>;
  return <View inUse={inUse} isOdd={isOdd} taken={taken} onTaken={setTaken} />;
}

const fetchView = async () =>
  (await withWords(import("./figures-notice-view.tsx"), "facts", "explanation", "figures")).FiguresNoticeView;
