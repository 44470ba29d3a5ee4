import { useTranslation } from "react-i18next";
import type { Chain } from "../../facts/chain.ts";
import type { Jurisdiction, ShownFact } from "../../facts/fact.ts";
import type { Answer } from "../../guides/answer.ts";
import { isInherited } from "../../guides/clauses.ts";
import { shownCitation } from "../../wording/citation.ts";
import { nameOf } from "../../wording/fact-text.ts";
import { CitationView } from "../result/citation-view.tsx";
import { Fold } from "../result/fold.tsx";

interface ClausesProps {
  readonly answer: Answer;
  readonly chain: Chain;
  readonly isChosen: boolean;
}

/** The clauses of an answer: what it rests on in full, the rest to be opened; whose they are is said, and what is missing. */
export function Clauses({ answer, chain, isChosen }: ClausesProps) {
  const { t } = useTranslation("guides");
  const { groups, day } = answer;
  if (groups.length === 0) return null;
  const main = groups[0]?.code === "more" ? undefined : groups[0];
  return (
    <div className="flex flex-col gap-3 border-t border-line pt-4">
      <h5 className="font-bold">{t("clauses.title")}</h5>
      <Whose answer={answer} chain={chain} isChosen={isChosen} />
      {main && (
        <>
          <h6 className="font-semibold text-accent-deep">
            {t(`clauses.group.${main.code}`, { count: main.facts.length })}
          </h6>
          <ByPlace facts={main.facts} chain={chain} day={day} />
        </>
      )}
      {groups
        .filter((group) => group !== main)
        .map(({ code, facts }) => (
          <Fold key={code} title={t(`clauses.group.${code}`, { count: facts.length })}>
            <ByPlace facts={facts} chain={chain} day={day} />
          </Fold>
        ))}
    </div>
  );
}

/** Said where the place that was chosen has no clause of its own among these. */
function Whose({ answer, chain, isChosen }: ClausesProps) {
  const { t } = useTranslation("guides");
  const [nearest, parent] = chain.jurisdictions;
  if (nearest === undefined) return null;
  if (!isChosen) return <p>{t("clauses.inheritedOnly", { from: nameOf(nearest.name, t) })}</p>;
  if (!isInherited(answer, chain) || parent === undefined) return null;
  return <p>{t("clauses.inherited", { place: nameOf(nearest.name, t), from: nameOf(parent.name, t) })}</p>;
}

interface ByPlaceProps {
  readonly facts: readonly ShownFact[];
  readonly chain: Chain;
  readonly day: string;
}

/** The city's clauses before the province's, each under its name. */
function ByPlace({ facts, chain, day }: ByPlaceProps) {
  const { t } = useTranslation("guides");
  const places = chain.jurisdictions.filter(({ id }) => facts.some(({ jurisdiction }) => jurisdiction === id));
  return places.map((place) => (
    <section key={place.id} className="flex flex-col gap-2">
      <p className="text-sm font-semibold text-ink-soft">{t("clauses.of", { place: nameOf(place.name, t) })}</p>
      {of(place).map((fact) => (
        <CitationView
          key={`${fact.text} ${fact.from} ${fact.to}`}
          citation={shownCitation(fact, day, chain.documents, t)}
        />
      ))}
    </section>
  ));

  function of({ id }: Jurisdiction): readonly ShownFact[] {
    return facts.filter(({ jurisdiction }) => jurisdiction === id);
  }
}
