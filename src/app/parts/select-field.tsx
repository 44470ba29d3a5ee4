import { boxAttributes, Field, type FieldProps } from "./field.tsx";

export interface Option {
  readonly value: string;
  readonly text: string;
}

/** A native select with its label, for choices too long to lay out; a chosen answer longer than its line takes several. */
export function SelectField({ options, ...field }: FieldProps & { options: readonly Option[] }) {
  const box = boxAttributes(field);
  return (
    <Field {...field}>
      <select
        {...box}
        value={field.value}
        onChange={(event) => field.onChange(event.target.value)}
        className={`${box.className} py-2 pr-[calc(0.8rem+5*var(--spacing))] leading-tight whitespace-normal`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </Field>
  );
}
