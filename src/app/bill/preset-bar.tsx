import { useTranslation } from "react-i18next";
import type { StepFact } from "../../core/result.ts";
import type { Fact } from "../../facts/fact.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { formatRate } from "../../money/rate.ts";
import { percent } from "../../wording/amount.ts";
import { citation, shownCitation } from "../../wording/citation.ts";
import type { TypedItem } from "../estimate/items.ts";
import { Button } from "../parts/button.tsx";
import { CitationView } from "../result/citation-view.tsx";
import { Fold } from "../result/fold.tsx";
import { linesOf, type Preset, raised, type Surcharge, yearsOn } from "./presets.ts";

interface PresetBarProps {
  readonly presets: readonly Preset[];
  readonly surcharge: Surcharge | null;
  readonly birthDate: string;
  readonly day: string;
  readonly rules: RuleSet;
  readonly items: readonly TypedItem[];
  /** The line that one was in last. */
  readonly row: number;
  readonly onChange: (items: readonly TypedItem[]) => void;
}

/** Lines that a document speaks of, put on the bill with a key; each says which sentence it rests on. */
export function PresetBar({ presets, surcharge, birthDate, day, rules, items, row, onChange }: PresetBarProps) {
  const { t } = useTranslation("bill");
  const line = items[row];
  const isChild = birthDate !== "" && surcharge !== null && yearsOn(day, birthDate) <= surcharge.age;
  if (presets.length === 0 && surcharge === null) return null;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        {presets.map((preset) => (
          <Button
            key={preset.kind === "items" ? preset.fact.text : preset.kind}
            onClick={() => onChange([...items, ...linesOf(preset, t("code.consultation"))])}
          >
            {preset.kind === "consultation"
              ? t("preset.consultation", { amount: preset.amount })
              : t("preset.items", { names: preset.names.join(t("facts:and")) })}
          </Button>
        ))}
        {surcharge !== null && isChild && line !== undefined && (
          <Button
            onClick={() => {
              const name = t("preset.raisedName", { name: line.name, rate: percent(formatRate(surcharge.rate)) });
              onChange(items.map((item, i) => (i === row ? { ...raised(item, surcharge.rate), name } : item)));
            }}
          >
            {t("preset.raise", { number: row + 1, rate: percent(formatRate(surcharge.rate)), age: surcharge.age })}
          </Button>
        )}
      </div>
      <Fold title={t("preset.why")}>
        {surcharge !== null && !isChild && (
          <p>{t(birthDate === "" ? "preset.noBirthDate" : "preset.notAChild", { age: surcharge.age })}</p>
        )}
        {presets.map((preset) => (
          <CitationView
            key={preset.kind === "items" ? preset.fact.text : preset.kind}
            citation={
              preset.kind === "items"
                ? shownCitation(preset.fact, day, rules.documents, t)
                : citation(asCited(preset.fact, day, rules), rules.documents, t)
            }
          />
        ))}
        {surcharge && <CitationView citation={shownCitation(surcharge.fact, day, rules.documents, t)} />}
      </Fold>
    </div>
  );
}

/** A fact as a step would cite it on the day. */
function asCited({ source, note, ...fact }: Fact, day: string, rules: RuleSet): StepFact {
  const end = source === null ? null : (rules.documents.get(source.document)?.to ?? null);
  const lapsed = end !== null && day > end;
  return { ...fact, lapsed, used: true, ...(source !== null && { source }), ...(note !== null && { note }) };
}
