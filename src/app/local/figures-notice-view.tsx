import { useTranslation } from "react-i18next";
import type { RuleProblem } from "../../facts/rule-problem.ts";
import { type Damage, damageIn } from "../../local/damaged.ts";
import type { openFigures } from "../../local/local-figures.ts";
import { countBeyond } from "../../local/with-change.ts";
import { parameterName } from "../../wording/fact-text.ts";
import { ruleProblemReason } from "../../wording/rule-problem-text.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { changeFigures, takeOver } from "./change-figures.ts";
import { deviceFigures, isUnkept, keepFigures } from "./device.ts";
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
          <p role="status">
            {t(taken.replaced === 0 ? "notice.taken" : "notice.takenReplacing", {
              count: taken.count,
              replaced: taken.replaced,
            })}
          </p>
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
  const { data: local } = useFiguresPart(true);
  const { figures, opened, published, city } = inUse;
  if (local === undefined || published === null) return null;
  const device = deviceFigures(city);
  const damage = damageIn(published, city, device, local.openFigures);
  const [problem] = opened?.problems ?? [];
  const isMine = figures === device;
  return (
    <>
      {damage.lost.length > 0 && <DamagedFigures inUse={inUse} damage={damage} />}
      {problem !== undefined && !(isMine && damage.lost.length > 0) && (
        <WrongFigures inUse={inUse} problem={problem} open={local.openFigures} />
      )}
      {problem === undefined && !isMine && (
        <ForeignFigures inUse={inUse} damage={damage} onKeep={() => onTaken(takeOver(inUse, local.openFigures))} />
      )}
    </>
  );
}

/** What of this device's own table cannot be read, and the way to go on without it. */
function DamagedFigures({ inUse, damage }: { readonly inUse: FiguresInUse; readonly damage: Damage }) {
  const { t } = useTranslation("figures");
  const { figures, city, show } = inUse;
  const drop = (): void => {
    const isMine = figures === deviceFigures(city);
    keepFigures(city, damage.sound);
    show(isMine ? damage.sound : figures);
  };
  return (
    <Notice kind="wrong">
      <div role="alert">
        <p>{t(damage.sound === "" ? "notice.allDamaged" : "notice.damaged", { count: damage.lost.length })}</p>
        <ul className="list-disc pl-6 text-sm wrap-anywhere">
          {damage.lost.map(({ parameter, text }) => (
            <li key={`${parameter} ${text}`}>
              {parameter === null
                ? text
                : t("explanation:citation.fact", { name: parameterName(parameter, t), value: text })}
            </li>
          ))}
        </ul>
      </div>
      <Button onClick={drop}>{t("notice.dropDamaged")}</Button>
    </Notice>
  );
}

interface WrongFiguresProps {
  readonly inUse: FiguresInUse;
  readonly problem: RuleProblem;
  readonly open: typeof openFigures;
}

/** Figures of which none is used: those of a link that cannot be read, or one's own that contradict each other. */
function WrongFigures({ inUse, problem, open }: WrongFiguresProps) {
  const { t } = useTranslation("figures");
  const { figures, city, show } = inUse;
  const device = deviceFigures(city);
  const isMine = device === figures;
  const drop = (): void => {
    if (isMine) changeFigures(inUse, "", open);
    else show(device);
  };
  return (
    <Notice kind="wrong">
      <div role="alert">
        <p>{t(isMine ? "notice.clash" : "notice.wrong")}</p>
        <p className="text-sm text-ink-soft wrap-anywhere">
          {t("notice.forMaker", { problem: ruleProblemReason(problem, t), code: problem.code })}
        </p>
      </div>
      <Button onClick={drop}>{t(isMine || device === "" ? "notice.drop" : "notice.useMine")}</Button>
    </Notice>
  );
}

interface ForeignFiguresProps {
  readonly inUse: FiguresInUse;
  readonly damage: Damage;
  readonly onKeep: () => void;
}

/** Figures that came with a link, and one's own that it does without. */
function ForeignFigures({ inUse, damage, onKeep }: ForeignFiguresProps) {
  const { t } = useTranslation("figures");
  const { figures, show } = inUse;
  const foreign = countBeyond(figures, damage.sound);
  const unused = countBeyond(damage.sound, figures);
  if (foreign === 0 && unused === 0) return null;
  return (
    <Notice kind="warning">
      {foreign > 0 && <p>{t("notice.with", { count: foreign })}</p>}
      {unused > 0 && <p>{t(foreign > 0 ? "notice.mine" : "notice.without", { count: unused })}</p>}
      <div className="flex flex-wrap gap-2">
        {foreign > 0 && <Button onClick={onKeep}>{t("notice.keep")}</Button>}
        {damage.sound !== "" && <Button onClick={() => show(damage.sound)}>{t("notice.useMine")}</Button>}
        {foreign > 0 && damage.sound === "" && <Button onClick={() => show("")}>{t("notice.drop")}</Button>}
      </div>
    </Notice>
  );
}
