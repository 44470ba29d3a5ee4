import { useTranslation } from "react-i18next";
import type { StepFact } from "../../core/result.ts";
import type { FactDifference } from "../../whatif/compare.ts";
import type { Documents } from "../../wording/document-name.ts";
import { parameterName } from "../../wording/fact-text.ts";
import { valueText } from "../../wording/value-text.ts";
import { FactDifferenceView } from "../result/fact-difference-view.tsx";
import { Fold } from "../result/fold.tsx";

interface ChangedFactsProps {
  readonly differences: readonly FactDifference[];
  /** The registered documents of both versions. */
  readonly before: Documents;
  readonly now: Documents;
}

/** The facts of a case that changed: those with another value by name at once, all to be opened with what they rest on. */
export function ChangedFacts({ differences, before, now }: ChangedFactsProps) {
  const { t } = useTranslation("share");
  const values = differences.filter(({ sameValue }) => !sameValue);
  const texts = differences.filter(({ sameValue }) => sameValue);
  if (differences.length === 0) return <p>{t("then.noFact")}</p>;
  return (
    <>
      {values.length > 0 && (
        <>
          <p>{t("then.facts", { count: values.length })}</p>
          <ul className="list-disc pl-6">
            {values.map((one) => (
              <li key={keyOf(one)} className="first-letter:uppercase">
                {summaryOf(one)}
              </li>
            ))}
          </ul>
          <Fold title={t("then.basis")}>{views(values)}</Fold>
        </>
      )}
      {texts.length > 0 && <Fold title={t("then.onlyText", { count: texts.length })}>{views(texts)}</Fold>}
    </>
  );

  function views(some: readonly FactDifference[]) {
    return (
      <ul className="flex flex-col gap-4">
        {some.map((one) => (
          <FactDifferenceView
            key={keyOf(one)}
            summary={summaryOf(one)}
            sides={[
              { name: t("then.before"), fact: one.here, documents: before, unused: t("then.unused") },
              { name: t("then.after"), fact: one.there, documents: now, unused: t("then.unused") },
            ]}
          />
        ))}
      </ul>
    );
  }

  function summaryOf({ parameter, here, there }: FactDifference): string {
    const inWords = (fact: StepFact | null): string =>
      fact === null ? t("then.notUsed") : valueText(parameter, fact.value, t);
    return t("then.fact", { name: parameterName(parameter, t), before: inWords(here), after: inWords(there) });
  }
}

const keyOf = ({ parameter, here, there }: FactDifference): string => JSON.stringify([parameter, here, there]);
