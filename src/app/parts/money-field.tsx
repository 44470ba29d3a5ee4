import { useState } from "react";
import { boxAttributes, Field, type FieldProps, fieldId } from "./field.tsx";
import { groupMoney } from "./money-text.ts";

interface MoneyFieldProps extends FieldProps {
  /** The word after the box. */
  readonly unit: string;
  readonly onLeave: () => void;
}

/** An amount, typed freely. Its digits are grouped when the field is left; nothing is rewritten under the caret. */
export function MoneyField({ unit, onLeave, ...field }: MoneyFieldProps) {
  const { value } = field;
  const [text, setText] = useState(() => groupMoney(value));
  const [known, setKnown] = useState(value);
  if (value !== known) {
    // Changed from elsewhere: a link, "back", clearing; what was typed before the page came alive stays as typed.
    setKnown(value);
    setText(document.activeElement?.id === fieldId(field.name) ? value : groupMoney(value));
  }
  const type = (typed: string): void => {
    setText(typed);
    setKnown(typed);
    field.onChange(typed);
  };
  const leave = (): void => {
    setText(groupMoney(text));
    onLeave();
  };
  const box = boxAttributes(field);
  return (
    <Field {...field}>
      <span className="relative block">
        <input
          {...box}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          enterKeyHint="next"
          value={text}
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
          className={`${box.className} pr-10 text-right`}
        />
        <span
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 right-3 flex items-center text-ink-soft"
        >
          {unit}
        </span>
      </span>
    </Field>
  );
}
