import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Case } from "../../core/case.ts";
import type { Result, YearSum } from "../../core/result.ts";
import { situationOf } from "../../core/situation.ts";
import { type Assumption, assumptionsOf } from "../../core/worth.ts";
import { isParameter } from "../../facts/parameters.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { inYuan } from "../../wording/amount.ts";
import { assumptionText, isWorthless } from "../../wording/assumption-text.ts";
import { conditionsOf } from "../local/conditions.ts";
import { OwnFigures } from "../local/own-figures.tsx";
import { ReplaceFigure } from "../local/replace-figure.tsx";
import { readOffHref } from "../readoff/read-off-path.ts";
import { rulebookHref } from "../rulebook/rulebook-address.ts";
import { CaseLink } from "../what-if/case-link.tsx";
import { Fold } from "./fold.tsx";
import { Mark } from "./mark.tsx";

interface TrustProps {
  readonly one: Case;
  readonly result: Result;
  readonly rules: RuleSet;
  /** The address's hash that carries the case; `null` where it is not passed on. */
  readonly hash: string | null;
}

/** How many yuan rest on documents and how many on assumptions, and what each assumption is worth. */
export function Trust({ one, result, rules, hash }: TrustProps) {
  const { t } = useTranslation("explanation");
  const assumptions = useMemo(() => assumptionsOf(one, rules), [one, rules]);
  const worth = assumptions.filter((assumption) => !isWorthless(assumption));
  const idle = assumptions.filter(isWorthless);
  return (
    <section>
      <h3 className="break-after-avoid text-lg font-bold">{t("trust.title")}</h3>
      {result.years.map((year) => (
        <TwoSums key={year.year} year={year} />
      ))}
      <h4 className="mt-4 break-after-avoid font-bold">{t("trust.assumptions")}</h4>
      {worth.length > 0 && hash !== null && <CaseLink href={readOffHref(hash)}>{t("trust.readOff")}</CaseLink>}
      {assumptions.length === 0 && <p>{t("trust.noAssumptions")}</p>}
      <ul className="flex flex-col gap-2">
        {worth.map((assumption) => (
          <li key={keyOf(assumption)} className="break-inside-avoid wrap-anywhere">
            <Mark kind={assumption.fact.bound === "target" ? "target" : "assumed"} />
            {assumptionText(assumption, assumptions, t)}
            <Replace assumption={assumption} one={one} />
          </li>
        ))}
      </ul>
      <CaseLink href={rulebookHref({ view: "unknown", city: one.city })}>{t("trust.rulebook")}</CaseLink>
      {idle.length > 0 && (
        <Fold title={t("trust.folded", { count: idle.length })}>
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {idle.map((assumption) => (
              <li key={keyOf(assumption)}>
                {assumptionText(assumption, assumptions, t)}
                <Replace assumption={assumption} one={one} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {hash !== null && <OwnFigures hash={hash} />}
    </section>
  );
}

/** For the case at hand, where nothing else is said. */
function Replace({ assumption, one }: { readonly assumption: Assumption; readonly one: Case }) {
  const { fact, when, index } = assumption;
  const encounter = one.encounters[index];
  if (encounter === undefined || !isParameter(fact.parameter)) return null;
  const conditions = conditionsOf(fact.parameter, when, situationOf(one.person, encounter));
  return <ReplaceFigure parameter={fact.parameter} value={fact.value} when={conditions} />;
}

const keyOf = ({ fact, when }: Assumption): string =>
  `${fact.parameter} ${fact.jurisdiction} ${fact.from} ${JSON.stringify(when)}`;

function TwoSums({ year: { year, documented, assumed } }: { readonly year: YearSum }) {
  const { t } = useTranslation("explanation");
  if (documented === "0.00" && assumed === "0.00") return <p>{t("trust.nothingPaid")}</p>;
  return (
    <>
      <p className="break-after-avoid">{t("trust.lead", { year })}</p>
      <dl className="mt-1 break-inside-avoid">
        <div className="flex flex-wrap justify-between gap-x-4 border-t border-line py-1">
          <dt>
            <span aria-hidden="true">✓ </span>
            {t("trust.documented")}
          </dt>
          <dd className="ml-auto">{inYuan(documented, t)}</dd>
        </div>
        <div className="flex flex-wrap justify-between gap-x-4 border-t border-line py-1 text-assumed">
          <dt>
            <span aria-hidden="true">≈ </span>
            {t("trust.assumed")}
          </dt>
          <dd className="ml-auto">{inYuan(assumed, t)}</dd>
        </div>
      </dl>
    </>
  );
}
