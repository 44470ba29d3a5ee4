import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { readCase } from "../../core/read-case.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { nameIn } from "../../wording/i18n.ts";
import { toCaseJson } from "../estimate/case-json.ts";
import { openIn, UNKNOWN } from "../estimate/form.ts";
import { formOf, type Sheet } from "../estimate/sheet.ts";
import { deviceFigures } from "../local/device.ts";
import { useFiguresPart, useOwnRules } from "../local/own-rules.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { CaseLink } from "./case-link.tsx";
import { CompareSection } from "./compare-section.tsx";
import { CurveSection } from "./curve-section.tsx";
import { Here } from "./here.tsx";
import { LimitsSection } from "./limits-section.tsx";
import { OpenLevels } from "./open-levels.tsx";
import { useAllRules } from "./use-all-rules.ts";
import { estimateHref } from "./what-if-address.ts";

/** A case with what is not known of it: a bill that nobody has seen is taken as in scope, a level must be chosen. */
export function WhatIf({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation("what-if");
  const known = useMemo(() => inScope(sheet), [sheet]);
  const isOpen = sheet.visits.some((_, i) => openIn(formOf(sheet, i)).includes("level"));
  return (
    <>
      {known !== sheet && (
        <Notice kind="warning">
          <p>{t("open.split")}</p>
        </Notice>
      )}
      {isOpen ? <OpenLevels sheet={sheet} /> : <WhatIfOf sheet={known} />}
    </>
  );
}

/** The sheet with all in scope where the split is not known; the same one where it is. */
function inScope(sheet: Sheet): Sheet {
  if (!sheet.visits.some(({ split }) => split === UNKNOWN)) return sheet;
  const parts = { split: "", ownExpense: "", overLimit: "", firstPay: "" };
  return { ...sheet, visits: sheet.visits.map((visit) => (visit.split === UNKNOWN ? { ...visit, ...parts } : visit)) };
}

/** The limits ahead of a case, the same case elsewhere, and what the person pays over its total. */
function WhatIfOf({ sheet }: { readonly sheet: Sheet }) {
  const { t, i18n } = useTranslation("what-if");
  const { rules } = useOwnRules(sheet.person.city, sheet.figures);
  const { sets, isComing, failed, refetch } = useAllRules();
  const own = useOwnSets(sets, sheet.person.city, rules);
  const reading = useMemo(() => rules && { read: readCase(toCaseJson(sheet), rules), rules }, [sheet, rules]);
  return (
    <>
      <Here sheet={sheet} reading={reading}>
        <CaseLink href={estimateHref(sheet)}>
          <span aria-hidden="true">←&nbsp;</span>
          {t("back")}
        </CaseLink>
      </Here>
      {isComing && <p role="status">{t("rules.coming")}</p>}
      {failed.length > 0 && (
        <Notice kind="wrong">
          <p>
            {t("rules.failed", {
              places: failed.map(({ name }) => nameIn(name, i18n.language)).join(t("form:listJoin")),
            })}
          </p>
          <Button onClick={refetch}>{t("app:rules.retry")}</Button>
        </Notice>
      )}
      {reading?.read.ok && <LimitsSection one={reading.read.case} at={sheet.at} rules={reading.rules} />}
      {!isComing && own && <CompareSection sheet={sheet} sets={own} />}
      {rules && <CurveSection sheet={sheet} rules={rules} />}
    </>
  );
}

/** Each place with this device's figures for it, the case's own with those that came along; `null` while they are read. */
function useOwnSets(sets: readonly RuleSet[], city: string, rules: RuleSet | null): readonly RuleSet[] | null {
  const kept = useMemo(
    () => sets.map(({ versions }) => [...versions.keys()].map((id) => [id, deviceFigures(id)])),
    [sets],
  );
  const isAnyKept = kept.flat().some(([, text]) => text !== "");
  const { data: local } = useFiguresPart(isAnyKept);
  return useMemo(() => {
    if (rules === null || (isAnyKept && local === undefined)) return null;
    return sets.map((set, i) => {
      if (set.versions.has(city)) return rules;
      const [id = "", text = ""] = kept[i]?.[0] ?? [];
      return local === undefined || text === "" ? set : local.openFigures(set, id, text).rules;
    });
  }, [sets, city, rules, kept, isAnyKept, local]);
}
