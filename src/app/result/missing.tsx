import { useTranslation } from "react-i18next";
import type { Problem } from "../../core/problem.ts";
import { problemText } from "../../wording/problem-text.ts";

/** In place of a result: everything that stands in its way, in words. */
export function Missing({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useTranslation("result");
  return (
    <>
      <p className="text-lg font-bold">{t("missing.title")}</p>
      <p>{t("missing.lead")}</p>
      <ul className="mt-2 flex list-disc flex-col gap-1 pl-5">
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.code}`}>{problemText(problem, t)}</li>
        ))}
      </ul>
    </>
  );
}
