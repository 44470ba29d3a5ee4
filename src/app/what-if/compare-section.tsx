import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { isObject } from "../../core/reader.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { type Comparison, compareVariants } from "../../whatif/compare.ts";
import { rulesKnowing, VARIANT_KINDS, variantsOf } from "../../whatif/variants.ts";
import { toCaseJson } from "../estimate/case-json.ts";
import type { Sheet } from "../estimate/sheet.ts";
import { CompareTable } from "./compare-table.tsx";
import { Section } from "./section.tsx";
import { useLater } from "./use-later.ts";

interface CompareSectionProps {
  readonly sheet: Sheet;
  /** The rules of all places. */
  readonly sets: readonly RuleSet[];
}

/** The same case with one thing changed, a table for each kind of change. */
export function CompareSection({ sheet, sets }: CompareSectionProps) {
  const { t } = useTranslation("what-if");
  const rulesOf = useCallback((city: string) => rulesKnowing(sets, city), [sets]);
  const compute = useCallback((): Comparison | null => {
    const json = toCaseJson(sheet);
    return isObject(json) ? compareVariants(json, sheet.at, variantsOf(json, sheet.at, sets), rulesOf) : null;
  }, [sheet, sets, rulesOf]);
  const comparison = useLater(compute);
  return (
    <Section name="compare">
      {comparison === null && <p>{t("working")}</p>}
      <div className="grid items-start gap-x-8 gap-y-4 @3xl:grid-cols-2">
        {VARIANT_KINDS.map((kind) => {
          const rows = comparison?.variants.filter(({ variant }) => variant.kind === kind) ?? [];
          // A kind with nothing to choose from is no comparison.
          if (rows.length < 2) return null;
          return <CompareTable key={kind} kind={kind} rows={rows} sheet={sheet} rulesOf={rulesOf} />;
        })}
      </div>
    </Section>
  );
}
