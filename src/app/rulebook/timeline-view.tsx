import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { isParameter, PARAMETERS, type ParameterName } from "../../facts/parameters.ts";
import { DIMENSIONS, dimensionsOf, situationAt } from "../../rulebook/situations.ts";
import { timelineOf } from "../../rulebook/timeline.ts";
import { parameterName } from "../../wording/fact-text.ts";
import { SelectField } from "../parts/select-field.tsx";
import { useBook } from "./book.ts";
import { PeriodItem } from "./period-item.tsx";
import { pointFor, SituationFields } from "./situation-fields.tsx";
import { TimelinePicture } from "./timeline-picture.tsx";

const NAMES = Object.keys(PARAMETERS) as ParameterName[];
const FIRST: ParameterName = "basic.rate";

/** One parameter in one situation over the years: which fact holds when, and why. */
export function TimelineView() {
  const { t } = useTranslation("rulebook");
  const { chain, said, say, today } = useBook();
  const parameter = isParameter(said.parameter) ? said.parameter : FIRST;
  const periods = useMemo(() => {
    const needed = dimensionsOf(chain, [parameter]);
    const point = pointFor(
      said,
      DIMENSIONS.filter((one) => needed.has(one)),
    );
    return timelineOf(chain, parameter, situationAt(point));
  }, [chain, parameter, said]);
  const dimensions = DIMENSIONS.filter((one) => dimensionsOf(chain, [parameter]).has(one));
  return (
    <>
      <div className="no-print grid gap-3 rounded-lg border border-line bg-sheet p-3 sm:p-4 @lg:grid-cols-2 @4xl:grid-cols-3">
        <SelectField
          name="parameter"
          label={t("facts.parameter")}
          value={parameter}
          onChange={(value) => say({ parameter: value }, "parameter")}
          options={NAMES.map((one) => ({ value: one, text: parameterName(one, t) }))}
        />
        <SituationFields dimensions={dimensions} mayBeAny={false} />
      </div>
      <TimelinePicture periods={periods} parameter={parameter} today={today} />
      <ol className="flex flex-col gap-3">
        {periods.map((period, i) => (
          <PeriodItem key={period.from} period={period} number={i + 1} />
        ))}
      </ol>
    </>
  );
}
