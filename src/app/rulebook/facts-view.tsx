import { useDeferredValue, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { holdsOn } from "../../facts/lookup.ts";
import { canMeet } from "../../rulebook/situations.ts";
import { type FactEntry, isFound } from "../../wording/fact-entry.ts";
import { Notice } from "../parts/notice.tsx";
import { useLatest } from "../use-latest.ts";
import { useBook } from "./book.ts";
import { FactFilters } from "./fact-filters.tsx";
import { FactList } from "./fact-list.tsx";
import type { Said } from "./rulebook-address.ts";
import { pointSaid } from "./situation-fields.tsx";

/** Every fact of a city's chain, those that the search and the filters leave. */
export function FactsView() {
  const { t } = useTranslation("rulebook");
  const { entries, said, say } = useBook();
  // The field follows every key; the list follows when there is time.
  const wanted = useDeferredValue(said);
  const found = useMemo(
    () => entries.filter((entry) => entry.key === wanted.fact || isWanted(entry, wanted)),
    [entries, wanted],
  );
  const onOpen = useLatest((key: string) => say({ fact: key }, "fact"));
  const isGone = said.fact !== "" && !entries.some(({ key }) => key === said.fact);
  return (
    <>
      <FactFilters count={found.length} />
      {isGone && (
        <Notice kind="warning">
          <p>{t("facts.gone")}</p>
        </Notice>
      )}
      {found.length === 0 && <p>{t("facts.none")}</p>}
      <FactList entries={found} named={said.fact} onOpen={onOpen} />
    </>
  );
}

function isWanted(entry: FactEntry, said: Said): boolean {
  const { fact, chapters } = entry;
  return (
    (said.chapter === "" || chapters.some((one) => one === said.chapter)) &&
    (said.of === "" || fact.jurisdiction === said.of) &&
    (said.evidence === "" || fact.evidence === said.evidence) &&
    (said.parameter === "" || ("parameter" in fact && fact.parameter === said.parameter)) &&
    (said.day === "" || holdsOn(fact, said.day)) &&
    canMeet(fact.when, pointSaid(said)) &&
    isFound(entry, said.find)
  );
}
