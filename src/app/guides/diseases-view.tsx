import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { hold } from "../../core/held.ts";
import type { Chain } from "../../facts/chain.ts";
import { clausesNamed } from "../../guides/clauses.ts";
import { diseasesOn, isLookedFor, type Listed, nameInDocument } from "../../guides/diseases.ts";
import { citation, shownCitation } from "../../wording/citation.ts";
import { dayText } from "../../wording/fact-text.ts";
import { CitationView } from "../result/citation-view.tsx";
import { Fold } from "../result/fold.tsx";
import { Mark } from "../result/mark.tsx";
import { usePaused } from "../result/use-paused.ts";

const PAUSE = 700;
const LANGUAGES = ["zh-CN", "en"];

interface DiseasesViewProps {
  readonly chain: Chain;
  readonly day: string;
  /** What was typed; "" shows all. */
  readonly find: string;
}

/** The diseases of both lists on a day that a search leaves, each with what puts it there. */
export function DiseasesView({ chain, day, find }: DiseasesViewProps) {
  const { t } = useTranslation("guides");
  const found = [...diseasesOn(chain, day)].filter(([id, lists]) => isLookedFor(find, namesOf(id, lists, t)));
  const text =
    found.length > 0
      ? t("diseases.count", { count: found.length, day: dayText(day, t) })
      : t("diseases.none", { find });
  const makers = clausesNamed(chain, day, "diseaseListsByProvince", "chronicHigherRate", "specialAsInpatientProvince");
  return (
    <>
      <p role="status" className="sr-only">
        {usePaused(text, PAUSE)}
      </p>
      <p className="text-lg font-bold">{text}</p>
      {found.length > 0 && <p>{t("diseases.next")}</p>}
      {found.some(([, lists]) => lists.some(({ fact }) => fact.evidence !== "document")) && (
        <p>{t("diseases.assumed")}</p>
      )}
      <ul className="flex flex-col">
        {found.map(([id, lists]) => (
          <li key={id} className="border-t border-line py-2">
            <h5 className="font-bold">{diseaseName(id, t)}</h5>
            <ul>
              {lists.map(({ list, fact }) => (
                <li key={`${list} ${fact.origin.line} ${fact.origin.file}`} className="mt-1">
                  {markOf(fact)}
                  {t(`diseases.list.${list}`)}
                </li>
              ))}
            </ul>
            <Fold title={t("diseases.evidence", { name: diseaseName(id, t) })} isLeftInPrint>
              {lists.map((one) => (
                <CitationView key={one.list} citation={citationOf(id, one)} />
              ))}
            </Fold>
          </li>
        ))}
      </ul>
      {makers.length > 0 && (
        <Fold title={t("diseases.rules", { count: makers.length })}>
          {makers.map((fact) => (
            <CitationView key={fact.text} citation={shownCitation(fact, day, chain.documents, t)} />
          ))}
        </Fold>
      )}
    </>
  );

  /** The citation of a list, for this disease alone. */
  function citationOf(id: string, { fact }: Listed) {
    return citation({ ...hold(fact, day, chain.documents).used, value: [id] }, chain.documents, t);
  }
}

function markOf({ bound, evidence }: Listed["fact"]) {
  if (bound === "target") return <Mark kind="target" />;
  return evidence === "document" ? null : <Mark kind="assumed" />;
}

const diseaseName = (id: string, t: TFunction): string => t(`facts:disease.${id}`, { defaultValue: id });

/** What a disease may be looked for by: its name in either language, and the documents' own words. */
const namesOf = (id: string, lists: readonly Listed[], t: TFunction): readonly string[] => [
  ...LANGUAGES.map((lng) => t(`facts:disease.${id}`, { lng, defaultValue: id })),
  ...lists.flatMap(({ fact }) => nameInDocument(fact, id) ?? []),
];
