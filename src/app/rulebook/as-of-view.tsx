import { useTranslation } from "react-i18next";
import { ChoiceGroup } from "../parts/choice-group.tsx";
import { DateField } from "../parts/date-field.tsx";
import { useBook } from "./book.ts";
import { CitiesCompared, DaysCompared } from "./compared.tsx";
import { Floors } from "./floors.tsx";
import { HeldOn } from "./held-on.tsx";
import { COMPARISONS } from "./rulebook-address.ts";

/** What held on a day; beside it another day, another city, or the province's floors. */
export function AsOfView() {
  const { t } = useTranslation("rulebook");
  const { said, say, day } = useBook();
  return (
    <>
      <div className="no-print flex flex-col gap-3 rounded-lg border border-line bg-sheet p-3 sm:p-4">
        <ChoiceGroup
          name="compare"
          label={t("asOf.compare")}
          value={said.compare}
          onChange={(compare) => say({ compare }, "compare")}
          options={["", ...COMPARISONS].map((one) => ({ value: one, text: t(`asOf.${one || "held"}`) }))}
        />
        {said.compare !== "floors" && (
          <div className="w-full max-w-xl">
            <DateField
              name="day"
              label={t("asOf.day")}
              value={day}
              onChange={(value) => say({ day: value }, null)}
              onLeave={() => {}}
            />
          </div>
        )}
      </div>
      <Compared />
    </>
  );
}

function Compared() {
  const { said } = useBook();
  switch (said.compare) {
    case "days":
      return <DaysCompared />;
    case "cities":
      return <CitiesCompared />;
    case "floors":
      return <Floors />;
    default:
      return <HeldOn />;
  }
}
