import { useTranslation } from "react-i18next";
import type { Guide } from "../../guides/questions.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import type { GuideProblem } from "./guide-address.ts";

/** Long enough to be recognised, short enough for a line. */
const SHOWN = 40;
const cut = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

interface LinkProblemsProps {
  readonly guide: Guide | null;
  readonly problems: readonly GuideProblem[];
  readonly onDismiss: () => void;
}

/** What a link said that could not be used. */
export function LinkProblems({ guide, problems, onDismiss }: LinkProblemsProps) {
  const { t, i18n } = useTranslation("guides");
  if (problems.length === 0) return null;
  const labelOf = (name: string): string => {
    const key = name === "city" ? "city.label" : `question.${guide}.${name}.label`;
    return i18n.exists(`guides:${key}`) ? t(key) : cut(name);
  };
  return (
    <Notice kind="warning">
      <p>{t("link.broken", { count: problems.length })}</p>
      <ul className="list-disc pl-6 wrap-anywhere">
        {problems.map(({ reason, name, value }) => (
          <li key={`${name} ${value} ${reason}`}>{t(`link.${reason}`, { name: labelOf(name), value: cut(value) })}</li>
        ))}
      </ul>
      <Button onClick={onDismiss}>{t("link.dismiss")}</Button>
    </Notice>
  );
}
