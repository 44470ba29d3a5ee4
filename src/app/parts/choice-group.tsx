import { describedBy, type FieldProps, fieldId, labelLook, Notes } from "./field.tsx";
import type { Option } from "./select-field.tsx";

interface ChoiceGroupProps extends FieldProps {
  readonly options: readonly Option[];
  /** Whether they stand one below the other, however short. */
  readonly isList?: boolean;
}

/** Answers laid out as native radio buttons, each a target for the thumb; `label` is the legend. */
export function ChoiceGroup({ options, isList = false, ...field }: ChoiceGroupProps) {
  const { name, label, isLabelSmall, value, onChange } = field;
  return (
    <fieldset id={fieldId(name)} aria-describedby={describedBy(field)} className="min-w-0">
      <legend className={labelLook(isLabelSmall)}>{label}</legend>
      <div className={`flex gap-2 ${isList ? "flex-col" : "flex-wrap"}`}>
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
