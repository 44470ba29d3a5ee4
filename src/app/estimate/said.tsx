import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { problemText } from "../../wording/problem-text.ts";
import { dateNotes } from "./date-notes.ts";
import { today } from "./example.ts";
import type { FieldProblems } from "./field-problems.ts";
import { applies, type FieldName } from "./form.ts";
import { formOf, type Sheet } from "./sheet.ts";

/** What is said beside a field. */
export interface Said {
  readonly error?: string | undefined;
  /** In place of the hint: what is to be looked at, though it can be computed with. */
  readonly note?: ReactNode;
}

/** What is said beside each field of the person and the visit in hand, but for the one that is being typed in. */
export function saidOf(
  sheet: Sheet,
  mistakes: FieldProblems,
  typing: FieldName | null,
  t: TFunction,
): Readonly<Partial<Record<FieldName, Said>>> {
  const { birthDate, date } = dateNotes(sheet, today(), t);
  const said: Partial<Record<FieldName, Said>> = {
    ...(birthDate && { birthDate: { error: birthDate } }),
    ...(date && { date: { note: <DateNote text={date} /> } }),
  };
  for (const [field, problem] of Object.entries(mistakes)) {
    if (applies(field as FieldName, formOf(sheet))) said[field as FieldName] = { error: problemText(problem, t) };
  }
  if (typing !== null) delete said[typing];
  return said;
}

/** What is to be looked at, told by word and mark. */
export function DateNote({ text }: { readonly text: string }) {
  return (
    <span className="block border-l-4 border-assumed-line bg-assumed-soft px-2 py-1 text-base text-ink">
      <span aria-hidden="true">! </span>
      {text}
    </span>
  );
}
