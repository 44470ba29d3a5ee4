import { use, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { chainFor } from "../../core/chain-for.ts";
import { isParameter, PARAMETERS, type ParameterName, parameterOf } from "../../facts/parameters.ts";
import { parameterName } from "../../wording/fact-text.ts";
import { SelectField } from "../parts/select-field.tsx";
import { FigureForm } from "./figure-form.tsx";
import { FiguresContext } from "./own-rules.ts";

/** Lists of names, and the order of the layers, are no figures that a desk has. */
const NO_FIGURES = ["diseases", "layers"];
const OFFERED = (Object.keys(PARAMETERS) as ParameterName[]).filter(
  (name) => !NO_FIGURES.includes(parameterOf(name).kind) && !name.startsWith("indicator."),
);

/** Any figure of a city, for whatever it is: one picks which, and the form begins with what holds now. */
export function AddFigure() {
  const { t } = useTranslation("figures");
  const inUse = use(FiguresContext);
  const [parameter, setParameter] = useState("");
  const place = useRef<HTMLDivElement>(null);
  const chain = inUse?.published && chainFor(inUse.published, inUse.city, []);
  const start = isParameter(parameter) ? (chain?.facts.get(parameter)?.[0]?.fact.value ?? "") : "";
  const options = OFFERED.map((value) => ({ value, text: parameterName(value, t) }));
  return (
    <div ref={place} className="flex flex-col gap-3">
      <SelectField
        name="figure-parameter"
        label={t("add")}
        value={parameter}
        options={[{ value: "", text: t("form:choose") }, ...options]}
        onChange={setParameter}
      />
      {isParameter(parameter) && (
        <FigureForm
          key={parameter}
          start={{ parameter, value: start, when: {}, from: null, to: null, note: null, source: null }}
          replaced={null}
          onDone={() => {
            setParameter("");
            place.current?.querySelector("select")?.focus();
          }}
        />
      )}
    </div>
  );
}
