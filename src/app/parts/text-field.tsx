import { boxAttributes, Field, type FieldProps } from "./field.tsx";

/** A few words, typed freely. */
export function TextField(field: FieldProps) {
  return (
    <Field {...field}>
      <input
        {...boxAttributes(field)}
        type="text"
        autoComplete="off"
        enterKeyHint="done"
        maxLength={60}
        value={field.value}
        onChange={(event) => field.onChange(event.target.value)}
      />
    </Field>
  );
}
