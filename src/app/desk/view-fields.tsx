import { useTranslation } from "react-i18next";
import type { Progress } from "../../desk/protocol.ts";
import type { Shown, View } from "../../desk/view.ts";
import { boxAttributes, Field } from "../parts/field.tsx";
import { SelectField } from "../parts/select-field.tsx";

interface ViewFieldsProps {
  readonly progress: Progress;
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** The name of the box in which a row is found. */
export const FIND = "desk-text";

const ALWAYS: readonly Shown[] = ["all", "settled", "bad", "assumed"];
const COMPARED: readonly Shown[] = [...ALWAYS, "differs", "agrees"];

/** Which rows are shown. */
export function ViewFields({ progress, view, onView }: ViewFieldsProps) {
  const { t } = useTranslation("desk");
  const shown = progress.compared > 0 ? COMPARED : ALWAYS;
  const text = { name: FIND, label: t("view.text") };
  return (
    <div className="no-print grid gap-3 sm:grid-cols-3">
      <SelectField
        name="desk-shown"
        label={t("view.show")}
        value={view.shown}
        onChange={(value) => onView({ ...view, shown: value as Shown, cause: "" })}
        options={shown.map((value) => ({ value, text: t(`view.${value}`) }))}
      />
      {progress.causes.length > 0 && (
        <SelectField
          name="desk-cause"
          label={t("view.cause")}
          value={view.cause}
          onChange={(cause) => onView({ ...view, cause })}
          options={[
            { value: "", text: t("view.anyCause") },
            ...progress.causes.map(({ code }) => ({ value: code, text: t(`cause.name.${code}`) })),
          ]}
        />
      )}
      <Field {...text}>
        <input
          {...boxAttributes(text)}
          type="search"
          autoComplete="off"
          value={view.text}
          onChange={(event) => onView({ ...view, text: event.target.value })}
        />
      </Field>
    </div>
  );
}
