import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ruleProblemReason } from "../../wording/rule-problem-text.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { keepFigures } from "./device.ts";
import { type FiguresInUse, useFiguresPart } from "./own-rules.ts";

interface FiguresNoticeViewProps {
  readonly inUse: FiguresInUse;
  /** This device's own figures for the city. */
  readonly device: string;
  readonly onKept: () => void;
}

/** Figures that came with a link are used for it alone, until one takes them over; wrong ones are not used at all. */
export function FiguresNoticeView({ inUse, device, onKept }: FiguresNoticeViewProps) {
  const { t } = useTranslation("figures");
  const [isRefused, setRefused] = useState(false);
  const { data: local } = useFiguresPart(true);
  const { figures, opened, published, city, change } = inUse;
  const [problem] = opened?.problems ?? [];
  if (problem !== undefined) {
    return (
      <Notice kind="wrong">
        <p role="alert">{t("notice.wrong", { reason: ruleProblemReason(problem, t) })}</p>
        <Button onClick={() => change(device === figures ? "" : device)}>
          {t(device === figures || device === "" ? "notice.drop" : "notice.useMine")}
        </Button>
      </Notice>
    );
  }
  const count = opened?.figures.length ?? 0;
  const own = device !== "" && published && local ? local.openFigures(published, city, device).figures.length : 0;
  const keep = (): void => {
    const isKept = keepFigures(city, figures);
    setRefused(!isKept);
    if (isKept) onKept();
  };
  return (
    <Notice kind="warning">
      <p>{figures === "" ? t("notice.without", { count: own }) : t("notice.with", { count })}</p>
      {figures !== "" && device !== "" && <p>{t("notice.mine", { count: own })}</p>}
      {isRefused && <p role="alert">{t("notice.refused")}</p>}
      <div className="flex flex-wrap gap-2">
        {figures !== "" && <Button onClick={keep}>{t("notice.keep")}</Button>}
        {device !== "" && <Button onClick={() => change(device)}>{t("notice.useMine")}</Button>}
        {figures !== "" && device === "" && <Button onClick={() => change("")}>{t("notice.drop")}</Button>}
      </div>
    </Notice>
  );
}
