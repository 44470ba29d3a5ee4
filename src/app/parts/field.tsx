import type { ReactNode } from "react";

/** What every field has. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  /** Where a heading above asks in plain words. */
  readonly isLabelSmall?: boolean;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export const fieldId = (name: string): string => `field-${name}`;
const hintId = (name: string): string => `field-${name}-hint`;
const errorId = (name: string): string => `field-${name}-error`;

/** How the label of a field looks. */
export const labelLook = (isSmall = false): string =>
  `mb-1 first-letter:uppercase ${isSmall ? "text-sm text-ink-soft" : "font-semibold"}`;

type Noted = Pick<FieldProps, "name" | "hint" | "error">;

type Labelled = Noted & Pick<FieldProps, "label" | "isLabelSmall">;

/** The ids of what stands beside a control. */
export const describedBy = ({ name, hint, error }: Noted): string | undefined =>
  [error && errorId(name), hint && hintId(name)].filter(Boolean).join(" ") || undefined;

/** The attributes that a box to type or choose in shares with all others. */
export const boxAttributes = (field: Noted) => ({
  id: fieldId(field.name),
  name: field.name,
  "aria-invalid": field.error ? true : undefined,
  "aria-describedby": describedBy(field),
  className: `block min-h-target w-full rounded-lg bg-sheet px-3 text-ink ${field.error ? "border-2 border-wrong" : "border border-line-strong"}`,
});

/** A label, its control, and what is to be known or mended, one below the other. */
export function Field({ label, isLabelSmall, children, ...noted }: Labelled & { children: ReactNode }) {
  return (
    <div>
      <label htmlFor={fieldId(noted.name)} className={`block ${labelLook(isLabelSmall)}`}>
        {label}
      </label>
      {children}
      <Notes {...noted} />
    </div>
  );
}

/** What a field is about and what is wrong with it, told by word and mark. */
export function Notes({ name, hint, error }: Noted) {
  return (
    <>
      {error && (
        <p id={errorId(name)} className="mt-1 border-l-4 border-wrong bg-wrong-soft px-2 py-1 text-wrong">
          <span aria-hidden="true">✕ </span>
          {error}
        </p>
      )}
      {hint && (
        <p id={hintId(name)} className="mt-1 text-sm text-ink-soft">
          {hint}
        </p>
      )}
    </>
  );
}
