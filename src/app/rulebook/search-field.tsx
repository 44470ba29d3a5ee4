import { boxAttributes, Field, type FieldProps } from "../parts/field.tsx";

/** Words to look for; the browser's own way of clearing them. */
export function SearchField(field: FieldProps) {
  return (
    <Field {...field}>
      <input
        {...boxAttributes(field)}
        type="search"
        autoComplete="off"
        enterKeyHint="search"
        maxLength={100}
        value={field.value}
        onChange={(event) => field.onChange(event.target.value)}
      />
    </Field>
  );
}
