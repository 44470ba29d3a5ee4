import { useTranslation } from "react-i18next";
import type { Problem } from "../../core/problem.ts";
import { Button } from "../parts/button.tsx";
import { useProblemText } from "../use-problem-text.ts";

/** In place of a result: everything that stands in its way, in words. */
export function Missing({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useTranslation("result");
  const { inWords, isError, refetch } = useProblemText();
  return (
    <>
      <p className="text-lg font-bold">{t("missing.title")}</p>
      <p>{t("missing.lead")}</p>
      {isError && <Button onClick={() => void refetch()}>{t("app:rules.retry")}</Button>}
      {inWords && (
        <ul className="mt-2 flex list-disc flex-col gap-1 pl-5">
          {problems.map((problem) => (
            <li key={`${problem.path} ${problem.code}`}>{inWords(problem)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
