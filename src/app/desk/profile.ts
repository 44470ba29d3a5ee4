import { CODED, FIXABLE, type Fixable, TARGETS } from "../../desk/fields.ts";
import type { OwnHeadings } from "../../desk/match.ts";
import type { OwnTerms } from "../../desk/terms.ts";

/** What a desk chose and need not choose again, kept on the device. */
export interface Profile {
  /** What holds for all bills of a file that does not say it. */
  readonly fixed: Readonly<Partial<Record<Fixable, string>>>;
  readonly headings: OwnHeadings;
  readonly terms: OwnTerms;
}

const KEPT_AS = "desk";
/** What a newer page keeps is left to that page. */
const FORM = 1;
const NEW_DESK: Profile = { fixed: {}, headings: {}, terms: {} };

/** The profile of this device; what cannot be read of it is as if it had never been chosen. */
export function keptProfile(): Profile {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT_AS) ?? "");
    const { form, fixed, headings, terms } = kept as Record<string, unknown>;
    if (form !== FORM) return NEW_DESK;
    return {
      fixed: texts(fixed, (key) => (FIXABLE as readonly string[]).includes(key)),
      headings: texts(
        headings,
        () => true,
        (value) => value === "" || (TARGETS as readonly string[]).includes(value),
      ) as OwnHeadings,
      terms: Object.fromEntries(CODED.map((field) => [field, texts((terms as Record<string, unknown>)?.[field])])),
    };
  } catch {
    return NEW_DESK;
  }
}

export function keepProfile(profile: Profile): void {
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify({ form: FORM, ...profile }));
  } catch {
    // Storage may be forbidden or full; the choices then hold until the page is closed.
  }
}

/** The entries of an object that are texts and pass. */
const texts = (
  given: unknown,
  isKey: (key: string) => boolean = () => true,
  isValue: (value: string) => boolean = () => true,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typeof given === "object" && given !== null ? given : {}).filter(
      ([key, value]) => isKey(key) && typeof value === "string" && isValue(value),
    ),
  );
