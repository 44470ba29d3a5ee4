import { useEffect, useRef } from "react";
import type { FieldProps } from "../parts/field.tsx";
import { TextField } from "../parts/text-field.tsx";
import { LONGEST_NAME } from "./person.ts";

/** A name to type: one begins there when it appears, and ends with the enter key. */
export function NameField({ onEnter, ...field }: FieldProps & { readonly onEnter: () => void }) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <TextField
      {...field}
      ref={box}
      maxLength={LONGEST_NAME}
      onKeyDown={(event) => {
        // While an input method is composing, enter belongs to it.
        if (event.key === "Enter" && !event.nativeEvent.isComposing) onEnter();
      }}
    />
  );
}
