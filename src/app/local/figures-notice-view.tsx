import { useTranslation } from "react-i18next";
import { countBeyond } from "../../local/with-change.ts";
import { ruleProblemReason } from "../../wording/rule-problem-text.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { changeFigures, takeOver } from "./change-figures.ts";
import { deviceFigures, isUnkept } from "./device.ts";
import { type FiguresInUse, useFiguresPart } from "./own-rules.ts";

/** Figures that were taken over from a link, of how many own ones in their stead, and how that is taken back. */
export type Taken = ReturnType<typeof takeOver>;

interface FiguresNoticeViewProps {
  readonly inUse: FiguresInUse;
  /** The figures in use are not this device's, or cannot be used. */
  readonly isOdd: boolean;
  readonly taken: Taken | null;
  readonly onTaken: (taken: Taken | null) => void;
}

/** Figures that came with a link are used for it alone, until one takes them over; wrong ones are not used at all. */
export function FiguresNoticeView({ inUse, isOdd, taken, onTaken }: FiguresNoticeViewProps) {
  const { t } = useTranslation("figures");
  return (
    <>
      {isUnkept(inUse.city) && (
        <Notice kind="wrong">
          <p role="alert">{t("notice.refused")}</p>
        </Notice>
      )}
      {taken !== null && !isOdd && (
        <Notice kind="plain">
          <p role="status">{t("notice.taken", { count: taken.count, replaced: taken.replaced })}</p>
          <Button
            onClick={() => {
              taken.undo();
              onTaken(null);
            }}
          >
            {t("notice.undoTaken")}
          </Button>
        </Notice>
      )}
      {isOdd && <OddFigures inUse={inUse} onTaken={onTaken} />}
    </>
  );
}

function OddFigures({ inUse, onTaken }: Pick<FiguresNoticeViewProps, "inUse" | "onTaken">) {
  const { t } = useTranslation("figures");
  const { data: local } = useFiguresPart(true);
  const { figures, opened, city, show } = inUse;
  const device = deviceFigures(city);
  const [problem] = opened?.problems ?? [];
  if (problem !== undefined) {
    const drop = (): void => {
      if (device !== figures) show(device);
      else if (local !== undefined) changeFigures(inUse, "", local.openFigures);
    };
    return (
      <Notice kind="wrong">
        <p role="alert">{t("notice.wrong", { reason: ruleProblemReason(problem, t) })}</p>
        <Button onClick={drop}>{t(device === figures || device === "" ? "notice.drop" : "notice.useMine")}</Button>
      </Notice>
    );
  }
  const foreign = countBeyond(figures, device);
  const unused = countBeyond(device, figures);
  return (
    <Notice kind="warning">
      {foreign > 0 && <p>{t("notice.with", { count: foreign })}</p>}
      {unused > 0 && <p>{t(foreign > 0 ? "notice.mine" : "notice.without", { count: unused })}</p>}
      <div className="flex flex-wrap gap-2">
        {foreign > 0 && local && (
          <Button onClick={() => onTaken(takeOver(inUse, local.openFigures))}>{t("notice.keep")}</Button>
        )}
        {device !== "" && <Button onClick={() => show(device)}>{t("notice.useMine")}</Button>}
        {foreign > 0 && device === "" && <Button onClick={() => show("")}>{t("notice.drop")}</Button>}
      </div>
    </Notice>
  );
}
