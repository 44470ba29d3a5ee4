import { useState } from "react";
import { understandMoney } from "../../money/understand.ts";
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
  const [shown, setShown] = useState(() => grouped(value));
  if (value !== shown.value) {
    // Changed from elsewhere: a link, "back", clearing; what was typed before the page came alive stays as typed.
    const isTypedIn = document.activeElement?.id === fieldId(field.name);
    setShown(isTypedIn ? { value, text: value, isGrouped: false } : grouped(value));
  }
  const type = (text: string, edit: InputEvent): void => {
    const isGrouped = shown.isGrouped && bringsNoComma(edit);
    const typed = isGrouped ? text.replace(/,/g, "") : text;
    setShown({ value: typed, text, isGrouped });
    field.onChange(typed);
  };
  const leave = (): void => {
    setShown(grouped(value));
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
          value={shown.text}
          onChange={(event) => type(event.target.value, event.nativeEvent as InputEvent)}
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

/** The commas are the field's own, not typed: a digit more or less does not make the text wrong. */
const grouped = (value: string) => ({ value, text: groupMoney(value), isGrouped: understandMoney(value) !== null });

/** Whether an edit has surely put no comma of its own into the text: such are read as they are typed. */
const bringsNoComma = ({ inputType, data }: InputEvent): boolean =>
  /^(delete|insert(Composition)?Text)/.test(inputType) && !/[,，]/.test(data ?? "");
