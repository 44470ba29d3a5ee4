import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Case } from "../../core/case.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { type Ahead, type Limit, limitsOf, nearestThresholds } from "../../whatif/thresholds.ts";
import { forCitizens } from "../../wording/amount.ts";
import { citation } from "../../wording/citation.ts";
import { limitName, turnText } from "../../wording/what-if-text.ts";
import { CitationView } from "../result/citation-view.tsx";
import { Fold } from "../result/fold.tsx";
import { LimitMeter } from "./limit-meter.tsx";
import { Section } from "./section.tsx";
import { useLater } from "./use-later.ts";

interface LimitsSectionProps {
  readonly one: Case;
  /** The encounter that it is about; later ones are left out. */
  readonly at: number;
  readonly rules: RuleSet;
}

/** The limits that a higher total would meet, the nearest first, and how much of each the year has used. */
export function LimitsSection({ one, at, rules }: LimitsSectionProps) {
  const { t } = useTranslation("what-if");
  const compute = useCallback(
    () => ({ ahead: nearestThresholds(one, at, rules), limits: limitsOf(one, at, rules) }),
    [one, at, rules],
  );
  const found = useLater(compute);
  return (
    <>
      <Section name="ahead">
        {found === null && <p>{t("working")}</p>}
        {found?.ahead.length === 0 && <p>{t("ahead.none")}</p>}
        <ol className="flex flex-col">
          {found?.ahead.map((ahead) => (
            <AheadItem key={`${keyOf(ahead.limit)}`} ahead={ahead} rules={rules} />
          ))}
        </ol>
      </Section>
      <Section name="limits">
        {found === null && <p>{t("working")}</p>}
        {found?.limits.length === 0 && <p>{t("limits.none")}</p>}
        <ul className="flex flex-col gap-4">
          {found?.limits.map((limit) => (
            <LimitMeter key={keyOf(limit)} limit={limit} />
          ))}
        </ul>
      </Section>
    </>
  );
}

const keyOf = ({ part, kind, pool, whole }: Limit): string => `${part} ${kind} ${pool} ${whole}`;

function AheadItem({ ahead: { limit, distance, total }, rules }: { readonly ahead: Ahead; readonly rules: RuleSet }) {
  const { t } = useTranslation("what-if");
  return (
    <li className="border-t border-line py-2">
      <p className="font-bold">{t("ahead.more", { distance: forCitizens(distance, t) })}</p>
      <p>{t("ahead.at", { total: forCitizens(total, t), turn: turnText(limit, t) })}</p>
      {limit.fact && (
        <Fold title={t("ahead.basis", { name: limitName(limit, t) })}>
          <CitationView citation={citation(limit.fact, rules.documents, t)} />
        </Fold>
      )}
    </li>
  );
}
