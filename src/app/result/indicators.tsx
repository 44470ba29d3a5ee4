import { useTranslation } from "react-i18next";
import type { Indicator, YearSum } from "../../core/result.ts";
import { percent } from "../../wording/amount.ts";

const NAMES = ["comprehensiveProtectionRate", "ownExpenseRate"] as const;

/** The year's two ratios beside the document's targets, for the groups that have them (SPEC section 6). */
export function Indicators({ year: { year, indicators } }: { readonly year: YearSum }) {
  const { t } = useTranslation("explanation");
  const known = NAMES.flatMap((name) => {
    const indicator = indicators[name];
    return indicator ? [{ name, indicator }] : [];
  });
  if (known.length === 0) return null;
  return (
    <section>
      <h3 className="break-after-avoid text-lg font-bold">{t("indicators.title")}</h3>
      <p className="text-sm text-ink-soft">{t("indicators.lead", { year })}</p>
      <ul className="mt-1">
        {known.map(({ name, indicator }) => (
          <li key={name} className="flex flex-wrap justify-between gap-x-4 border-t border-line py-1">
            <span>{t(`indicators.${name}`)}</span>
            <span>
              {percent(indicator.value)}
              {t("indicators.beside", { target: targetText(indicator) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );

  function targetText({ target, lapsed }: Indicator): string {
    if (target === undefined) return t("indicators.noTarget");
    return t(lapsed ? "indicators.lapsedTarget" : "indicators.target", { target: percent(target) });
  }
}
