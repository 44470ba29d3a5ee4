import { type ComponentProps, memo } from "react";
import { FIELDS, type FieldName, type Form, isMoneyField } from "./form.ts";
import { FormField } from "./form-field.tsx";

type Props = ComponentProps<typeof FormField>;

/** A question of the form, asked anew only when something changed that it depends on: not at each key in another. */
export const Question = memo(FormField, (before: Props, after: Props) => {
  const names = Object.keys(after) as (keyof Props)[];
  return names.every((name) =>
    name === "form" ? isSame(after.field, before.form, after.form) : before[name] === after[name],
  );
});

/** No question depends on another's amount. */
const isSame = (field: FieldName, before: Form, after: Form): boolean =>
  FIELDS.every((one) => before[one] === after[one] || (isMoneyField(one) && one !== field));
