import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import type { RulebookProblem } from "./read-rulebook-address.ts";

/** Long enough to be recognised, short enough for a line. */
const SHOWN = 40;
const cut = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

interface LinkProblemsProps {
  readonly problems: readonly RulebookProblem[];
  readonly onDismiss: () => void;
}

/** What a link said that could not be used. */
export function LinkProblems({ problems, onDismiss }: LinkProblemsProps) {
  const { t } = useTranslation("link");
  if (problems.length === 0) return null;
  return (
    <Notice kind="warning">
      <p>{t("broken", { count: problems.length })}</p>
      <ul className="list-disc pl-6 wrap-anywhere">
        {problems.map(({ reason, name, value }) => (
          <li key={`${name} ${value} ${reason}`}>{t(reason, { name: cut(name), value: cut(value) })}</li>
        ))}
      </ul>
      <Button onClick={onDismiss}>{t("form:dismiss")}</Button>
    </Notice>
  );
}
