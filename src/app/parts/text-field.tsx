import type { ComponentProps } from "react";
import { boxAttributes, Field, type FieldProps } from "./field.tsx";

/** What a box for words may have beside its field. */
type Box = Pick<ComponentProps<"input">, "type" | "enterKeyHint" | "maxLength" | "ref" | "onKeyDown">;

/** A few words, typed freely. */
export function TextField({
  type = "text",
  enterKeyHint = "done",
  maxLength = 60,
  ref,
  onKeyDown,
  ...field
}: FieldProps & Box) {
  return (
    <Field {...field}>
      <input
        {...boxAttributes(field)}
        type={type}
        enterKeyHint={enterKeyHint}
        maxLength={maxLength}
        ref={ref}
        onKeyDown={onKeyDown}
        autoComplete="off"
        value={field.value}
        onChange={(event) => field.onChange(event.target.value)}
      />
    </Field>
  );
}
