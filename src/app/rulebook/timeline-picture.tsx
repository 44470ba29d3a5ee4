import { useTranslation } from "react-i18next";
import type { ParameterName } from "../../facts/parameters.ts";
import type { Period } from "../../rulebook/timeline.ts";
import { valueText } from "../../wording/value-text.ts";

interface TimelinePictureProps {
  readonly periods: readonly Period[];
  readonly parameter: ParameterName;
  readonly today: string;
}

const MILLISECONDS = 86_400_000;
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;

/** The periods as a bar in proportion to their days, up to today; the list below says all that it shows. */
export function TimelinePicture({ periods, parameter, today }: TimelinePictureProps) {
  const { t } = useTranslation("rulebook");
  if (periods.length < 2) return null;
  return (
    <div aria-hidden="true" className="flex">
      {periods.map(({ from, to, holding }, i) => (
        <span
          key={from}
          style={{ flexGrow: Math.max(dayNumber(to ?? today) - dayNumber(from), 1) }}
          className={`min-w-0 basis-8 truncate border-y border-r py-2 text-center text-sm font-semibold first:rounded-l-lg first:border-l last:rounded-r-lg ${LOOKS[lookOf(holding)]}`}
        >
          {i + 1}
          {holding[0] && ` · ${valueText(parameter, holding[0].value, t)}`}
        </span>
      ))}
    </div>
  );
}

const LOOKS = {
  settled: "border-accent bg-accent-soft text-accent-deep",
  assumed: "border-assumed-line border-dashed bg-assumed-soft text-assumed",
  nothing: "border-line-strong bg-sheet-sunk text-ink-soft",
} as const;

function lookOf([first]: Period["holding"]): keyof typeof LOOKS {
  if (first === undefined) return "nothing";
  return first.evidence === "document" || first.evidence === "override" ? "settled" : "assumed";
}
