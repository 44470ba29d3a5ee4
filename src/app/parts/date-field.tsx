import { boxAttributes, Field, type FieldProps } from "./field.tsx";

/** A day, YYYY-MM-DD or "", in the browser's own way of asking for one. */
export function DateField({ onLeave, ...field }: FieldProps & { onLeave: () => void }) {
  return (
    <Field {...field}>
      <input
        {...boxAttributes(field)}
        type="date"
        max="9999-12-31"
        value={field.value}
        onChange={(event) => field.onChange(event.target.value)}
        onBlur={onLeave}
      />
    </Field>
  );
}
