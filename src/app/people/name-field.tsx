import { useEffect, useRef } from "react";
import { boxAttributes, Field, type FieldProps } from "../parts/field.tsx";

/** A name to type: one begins there when it appears, and ends with the enter key. */
export function NameField({ onEnter, ...field }: FieldProps & { readonly onEnter: () => void }) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Field {...field}>
      <input
        {...boxAttributes(field)}
        ref={box}
        type="text"
        autoComplete="off"
        enterKeyHint="done"
        maxLength={40}
        value={field.value}
        onChange={(event) => field.onChange(event.target.value)}
        onKeyDown={(event) => {
          // While an input method is composing, enter belongs to it.
          if (event.key === "Enter" && !event.nativeEvent.isComposing) onEnter();
        }}
      />
    </Field>
  );
}
