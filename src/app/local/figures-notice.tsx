import { use, useState } from "react";
import { useTranslation } from "react-i18next";
import { useChunk, withWords } from "../use-chunk.ts";
import { deviceFigures } from "./device.ts";
import { FiguresContext } from "./own-rules.ts";

/** What there is to know where the figures in use are not this device's, or cannot be used: fetched only then. */
export function FiguresNotice() {
  const { t } = useTranslation("app");
  const inUse = use(FiguresContext);
  // What is kept on the device is read again after something was kept.
  const [, setKept] = useState(0);
  const device = deviceFigures(inUse?.city ?? "");
  const isOdd = inUse !== null && (inUse.figures !== device || (inUse.opened?.problems.length ?? 0) > 0);
  const { data: View } = useChunk("figures-notice", fetchView, isOdd);
  if (!isOdd) return null;
  if (View === undefined) return <p role="status">{t("coming")}</p>;
  return <View inUse={inUse} device={device} onKept={() => setKept((count) => count + 1)} />;
}

const fetchView = async () =>
  (await withWords(import("./figures-notice-view.tsx"), "facts", "explanation", "figures")).FiguresNoticeView;
