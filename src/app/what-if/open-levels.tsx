import { useTranslation } from "react-i18next";
import { LEVELS } from "../../facts/vocabulary.ts";
import { openIn } from "../estimate/form.ts";
import { formOf, type Sheet, withForm } from "../estimate/sheet.ts";
import { CaseLink } from "./case-link.tsx";
import { estimateHref, whatIfHref } from "./what-if-address.ts";

/** A level that nobody knows: nothing is compared with before one is chosen, here or where another visit is answered. */
export function OpenLevels({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation("what-if");
  const open = sheet.visits.flatMap((_, i) => (openIn(formOf(sheet, i)).includes("level") ? [i] : []));
  const other = open.find((i) => i !== sheet.at);
  return (
    <section className="flex flex-col rounded-lg border border-line bg-sheet p-3 sm:p-4">
      {open.includes(sheet.at) ? (
        <>
          <p>{t("open.level")}</p>
          {LEVELS.map((level) => (
            <CaseLink key={level} href={whatIfHref(withForm(sheet, { ...formOf(sheet), level }))}>
              {t("open.as", { level: t(`facts:level.${level}`) })}
            </CaseLink>
          ))}
        </>
      ) : (
        other !== undefined && <p>{t("open.otherLevel", { number: other + 1 })}</p>
      )}
      <CaseLink href={estimateHref(sheet)}>
        <span aria-hidden="true">←&nbsp;</span>
        {t("back")}
      </CaseLink>
    </section>
  );
}
