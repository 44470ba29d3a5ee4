import { describedBy, type FieldProps, fieldId, Notes } from "./field.tsx";
import type { Option } from "./select-field.tsx";

/** A few answers laid out as native radio buttons, each a target for the thumb; `label` is the legend. */
export function ChoiceGroup({ options, ...field }: FieldProps & { options: readonly Option[] }) {
  const { name, label, value, onChange } = field;
  return (
    <fieldset id={fieldId(name)} aria-describedby={describedBy(field)} className="min-w-0">
      <legend className="mb-1 font-semibold">{label}</legend>
      <div className="flex flex-wrap gap-2">
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-target grow cursor-pointer @lg:grow-0 items-center gap-2 rounded-lg border border-line-strong bg-sheet px-2.5 py-1 leading-tight has-checked:border-accent has-checked:bg-accent-soft has-checked:shadow-[inset_0_0_0_1px_var(--accent)]"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="size-[1.1em] shrink-0 accent-accent"
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
      <Notes {...field} />
    </fieldset>
  );
}
