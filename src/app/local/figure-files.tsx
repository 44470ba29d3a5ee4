import { use, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RuleProblem } from "../../facts/rule-problem.ts";
import {
  LARGEST_TABLE,
  openFigures,
  readRuleFile,
  ruleFileOf,
  sameKey,
  writeFigures,
} from "../../local/local-figures.ts";
import { ruleProblemText } from "../../wording/rule-problem-text.ts";
import type { Sheet } from "../estimate/sheet.ts";
import { Button } from "../parts/button.tsx";
import { download } from "../parts/download.ts";
import { FileButton } from "../parts/file-button.tsx";
import { Notice } from "../parts/notice.tsx";
import { CopyField } from "../share/copy-field.tsx";
import { isOnlyHere, linkTo, publicAddress } from "../share/public-address.ts";
import { FIGURES_PATH } from "./figures-address.ts";
import { FiguresContext } from "./own-rules.ts";

interface FigureFilesProps {
  readonly sheet: Sheet;
  readonly onTake: (figures: string) => void;
}

type Imported =
  | { readonly kind: "taken"; readonly count: number; readonly replaced: number }
  | { readonly kind: "faults"; readonly problems: readonly RuleProblem[] }
  | { readonly kind: "elsewhere" | "tooLarge" | "nothing" | "clash" };

/** The table of a city handed on: as a rule file that the command takes too, or as a link. */
export function FigureFiles({ sheet, onTake }: FigureFilesProps) {
  const { t } = useTranslation("figures");
  const inUse = use(FiguresContext);
  const [imported, setImported] = useState<Imported | null>(null);
  if (inUse === null || inUse.published === null) return null;
  const { opened, published, city } = inUse;
  const figures = opened?.problems.length === 0 ? opened.figures : [];
  const { figures: text } = sheet;
  const link = linkTo(`#${FIGURES_PATH}?${new URLSearchParams({ city, figures: text })}`, publicAddress());

  const take = async (file: File): Promise<Imported> => {
    if (file.size > LARGEST_TABLE) return { kind: "tooLarge" };
    const read = readRuleFile(published, file.name, await file.text());
    if (read.problems.length > 0) return { kind: "faults", problems: read.problems };
    if (read.figures.length === 0) return { kind: "nothing" };
    if (read.figures.some(({ jurisdiction }) => jurisdiction !== city)) return { kind: "elsewhere" };
    const others = figures.filter((one) => !read.figures.some((other) => sameKey(one, other)));
    const together = writeFigures([...others, ...read.figures]);
    const { problems } = openFigures(published, city, together);
    if (problems.length > 0) return { kind: "clash" };
    onTake(together);
    return { kind: "taken", count: read.figures.length, replaced: figures.length - others.length };
  };

  return (
    <section className="flex flex-col gap-3">
      <h3 className="text-lg font-bold">{t("files.title")}</h3>
      <p>{t("files.lead")}</p>
      <div className="flex flex-wrap gap-2">
        {figures.length > 0 && (
          <Button onClick={() => download(`${city}.yaml`, ruleFileOf(city, figures), "application/yaml")}>
            {t("files.export")}
          </Button>
        )}
        <FileButton accept=".yaml,.yml,application/yaml,text/yaml" onFile={(file) => void take(file).then(setImported)}>
          {t("files.import")}
        </FileButton>
      </div>
      <div role="status">{imported && <ImportedNotice imported={imported} />}</div>
      {figures.length > 0 && (
        <div>
          {isOnlyHere(link) && <p className="text-sm text-assumed">{t("share:link.onlyHere")}</p>}
          <CopyField label={t("files.link")} text={link} rows={3} copy={t("share:link.copy")} />
        </div>
      )}
    </section>
  );
}

function ImportedNotice({ imported }: { readonly imported: Imported }) {
  const { t } = useTranslation("figures");
  const shown = imported.kind === "faults" ? imported.problems.slice(0, MOST_SHOWN) : [];
  const lines = [...new Set(shown.map(({ line }) => line))].sort((a, b) => a - b);
  switch (imported.kind) {
    case "taken":
      return (
        <Notice kind="plain">
          <p>
            {t(imported.replaced === 0 ? "files.taken" : "files.takenReplacing", {
              count: imported.count,
              replaced: imported.replaced,
            })}
          </p>
        </Notice>
      );
    case "faults":
      return (
        <Notice kind="wrong">
          <p className="wrap-anywhere">
            {t("files.faults", { count: lines.length, file: shown[0]?.file, lines: lines.join(t("form:listJoin")) })}
          </p>
          <div className="text-sm text-ink-soft wrap-anywhere">
            <p>{t("files.forMaker")}</p>
            <ul className="list-disc pl-5">
              {shown.map((problem) => (
                <li key={`${problem.line} ${problem.code} ${JSON.stringify(problem.values)}`}>
                  {t("files.problem", { problem: ruleProblemText(problem, t), code: problem.code })}
                </li>
              ))}
            </ul>
          </div>
        </Notice>
      );
    default:
      return (
        <Notice kind="wrong">
          <p>{t(`files.${imported.kind}`)}</p>
        </Notice>
      );
  }
}

const MOST_SHOWN = 20;
