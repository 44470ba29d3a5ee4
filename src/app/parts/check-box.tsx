import type { ReactNode } from "react";

interface CheckBoxProps {
  readonly name: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: ReactNode;
}

/** Something that holds or does not, with its words as a target for the thumb. */
export function CheckBox({ name, isOn, onChange, children }: CheckBoxProps) {
  return (
    <label className="flex min-h-target cursor-pointer items-center gap-2">
      <input
        type="checkbox"
        name={name}
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
        className="size-[1.1em] shrink-0 accent-accent"
      />
      {children}
    </label>
  );
}
