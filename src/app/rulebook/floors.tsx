import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { belowFloor, belowFloorKey } from "../../rulebook/floors.ts";
import { belowFloorText } from "../../wording/coverage-text.ts";
import { Notice } from "../parts/notice.tsx";
import { useLater } from "../what-if/use-later.ts";
import { useBook } from "./book.ts";
import { FactLine } from "./fact-line.tsx";

/** Where the city gives less than its province, or the nation, says every city must; known ones with their reason. */
export function Floors() {
  const { t, i18n } = useTranslation("rulebook");
  const { rules, chain, city } = useBook();
  const compute = useCallback(() => belowFloor(rules, city), [rules, city]);
  const found = useLater(compute);
  if (found === null) return <p role="status">{t("asOf.working")}</p>;
  return (
    <>
      <p role="status" className="font-semibold">
        {t("floors.count", { count: found.length })}
      </p>
      <p className="text-sm text-ink-soft">{t("floors.lead")}</p>
      <ul className="flex flex-col gap-3">
        {found.map((one) => {
          const key = `floors.reason.${belowFloorKey(one)}`;
          const isKnown = i18n.exists(`rulebook:${key}`);
          return (
            <li key={belowFloorKey(one)} className="flex flex-col gap-2 rounded-lg border border-line bg-sheet p-3">
              <p className="font-semibold">{belowFloorText(one, chain, t)}</p>
              <FactLine fact={one.fact} />
              <FactLine fact={one.floor} />
              <Notice kind={isKnown ? "plain" : "warning"}>
                <p>{isKnown ? t("floors.known", { reason: t(key) }) : t("floors.new")}</p>
              </Notice>
            </li>
          );
        })}
      </ul>
    </>
  );
}
