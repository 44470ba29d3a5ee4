import { use } from "react";
import { useTranslation } from "react-i18next";
import type { Case } from "../../core/case.ts";
import { chainFor } from "../../core/chain-for.ts";
import type { Settlement, Step, StepFact, StepLayer } from "../../core/result.ts";
import { situationOf } from "../../core/situation.ts";
import type { When } from "../../facts/fact.ts";
import { factFor, shownFor } from "../../facts/lookup.ts";
import { isParameter } from "../../facts/parameters.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { visitText } from "../../wording/settlement-text.ts";
import { placesOf } from "../../wording/shown-places.ts";
import { conditionsOf } from "../local/conditions.ts";
import { FiguresContext } from "../local/own-rules.ts";
import { CaseLink } from "../what-if/case-link.tsx";
import { rulebookLinks } from "./rulebook-links.ts";
import { ShownList } from "./shown-list.tsx";
import { StepItem } from "./step-item.tsx";

interface StepsProps {
  readonly one: Case;
  readonly settlement: Settlement;
  readonly rules: RuleSet;
}

/** How it was worked out, layer by layer as the steps come: the order of the law. */
export function Steps({ one, settlement, rules }: StepsProps) {
  const { t } = useTranslation("explanation");
  const figures = use(FiguresContext)?.figures ?? "";
  const encounter = one.encounters[settlement.index];
  const chain = chainFor(rules, one.city, []);
  const steps = settlement.steps ?? [];
  if (encounter === undefined || chain === null) return null;
  const situation = situationOf(one.person, encounter);
  const lineNames = "items" in encounter.bill ? encounter.bill.items.map(({ name }) => name) : [];
  const shown = shownFor(chain, situation, settlement.date);
  const { beside, withLayer } = placesOf(shown, settlement, situation, one.person.birthDate);
  const links = rulebookLinks(chain, situation, settlement.date, figures);
  const layers = [...new Set(steps.map(({ layer }) => layer))];
  return (
    <section className="flex flex-col gap-6">
      <div>
        <h3 className="break-after-avoid text-lg font-bold">{t("steps.title")}</h3>
        {one.encounters.length > 1 && <p className="font-bold">{visitText(one, settlement, t)}</p>}
        <p className="text-sm text-ink-soft">{t("steps.lead")}</p>
        <CaseLink href={links.toSituation}>{t("steps.rulebook")}</CaseLink>
      </div>
      {layers.map((layer, i) => (
        <section key={layer}>
          <h4 className="break-after-avoid font-bold text-accent-deep">{heading(layer, i)}</h4>
          <ol>
            {stepsOf(layer).map((step, place, all) => (
              <StepItem
                key={step.id}
                step={step}
                context={{ situation, lineNames }}
                conditionsFor={conditionsFor}
                day={settlement.date}
                links={links}
                documents={rules.documents}
                shown={beside.get(step) ?? []}
                citedBefore={all.slice(0, place).flatMap(({ facts }) => facts)}
              />
            ))}
          </ol>
          <ShownList
            title={t("steps.shownOfLayer", { count: withLayer.get(layer)?.length ?? 0 })}
            facts={withLayer.get(layer) ?? []}
            day={settlement.date}
            documents={rules.documents}
            hrefOf={links.toShown}
            isLeftInPrint
          />
        </section>
      ))}
    </section>
  );

  /** What a figure in place of this one is for, where nothing else is said; `null` where it needs none. */
  function conditionsFor({ parameter, evidence, bound }: StepFact): When | null {
    const isSettled = evidence === "override" || (evidence === "document" && bound !== "target");
    if (isSettled || chain === null || !isParameter(parameter)) return null;
    const fact = factFor(chain, parameter, situation, settlement.date);
    return fact && conditionsOf(parameter, fact.when, situation);
  }

  function stepsOf(layer: StepLayer): readonly Step[] {
    return steps.filter((step) => step.layer === layer);
  }

  function heading(layer: StepLayer, place: number): string {
    return t("steps.heading", { number: place + 1, name: t(`steps.${layer}`) });
  }
}
