import { useTranslation } from "react-i18next";
import type { StepFact } from "../../core/result.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import type { Compared, FactDifference } from "../../whatif/compare.ts";
import { parameterName } from "../../wording/fact-text.ts";
import { valueText } from "../../wording/value-text.ts";
import type { Form } from "../estimate/form.ts";
import { FactDifferenceView } from "../result/fact-difference-view.tsx";
import { Fold } from "../result/fold.tsx";
import { productName } from "./variant-name.ts";

interface DifferenceProps {
  readonly compared: Compared;
  /** What the variant is called. */
  readonly name: string;
  readonly form: Form;
  readonly rulesOf: (city: string) => RuleSet | null;
}

/** What could not go along with a variant, and fact by fact what makes its difference, with document and clause of each. */
export function Difference({ compared, name, form, rulesOf }: DifferenceProps) {
  const { t, i18n } = useTranslation("what-if");
  const { variant, change, yearChange, differences } = compared;
  const city = variant.kind === "city" ? variant.value : form.city;
  const values = differences.filter(({ sameValue }) => !sameValue);
  const texts = differences.filter(({ sameValue }) => sameValue);
  const items = (some: readonly FactDifference[]) => (
    <ul className="flex flex-col gap-4">
      {some.map((one) => (
        <FactItem key={one.parameter} difference={one} name={name} here={rulesOf(form.city)} there={rulesOf(city)} />
      ))}
    </ul>
  );
  return (
    <>
      {variant.alsoChanged.map((what) => (
        <p key={what}>
          {t(`compare.also.${what}`, {
            name: what === "huiminbao" ? productName(city, variant.product ?? "none", rulesOf, t, i18n.language) : "",
          })}
        </p>
      ))}
      {yearChange && yearChange.amount !== change?.amount && (
        <p>{t(variant.kind === "level" || variant.kind === "place" ? "compare.yearFollows" : "compare.yearAll")}</p>
      )}
      {change && differences.length === 0 && (
        <p>{t(change.direction === "same" ? "compare.sameRules" : "compare.noReason")}</p>
      )}
      {values.length > 0 && (
        <>
          <p>{t("compare.differs", { count: values.length })}</p>
          {items(values)}
        </>
      )}
      {texts.length > 0 && <Fold title={t("compare.onlyText", { count: texts.length })}>{items(texts)}</Fold>}
    </>
  );
}

interface FactItemProps {
  readonly difference: FactDifference;
  readonly name: string;
  readonly here: RuleSet | null;
  readonly there: RuleSet | null;
}

/** One fact that differs: its value on both sides, and what each rests on. */
function FactItem({ difference: { parameter, ...facts }, name, here, there }: FactItemProps) {
  const { t } = useTranslation("what-if");
  const inWords = (fact: StepFact | null): string =>
    fact === null ? t("compare.notUsed") : valueText(parameter, fact.value, t);
  const side = (who: string, fact: StepFact | null, rules: RuleSet | null) => ({
    name: who,
    fact,
    documents: rules?.documents ?? null,
    unused: t("compare.unused", { side: who }),
  });
  return (
    <FactDifferenceView
      summary={t("compare.fact", {
        name: parameterName(parameter, t),
        here: inWords(facts.here),
        there: inWords(facts.there),
      })}
      sides={[side(t("compare.ofHere"), facts.here, here), side(name, facts.there, there)]}
    />
  );
}
