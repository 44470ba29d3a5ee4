/** What the script before the first paint decided: how much of the prerendered example belongs to this visit. */
const ATTRIBUTE = "data-prerendered";

/** An address that carries neither a case nor another page. */
const isPlain = (hash: string): boolean => /^#?\/?$/.test(hash);

/** Whether the page as it stands is the one that is to be, and only needs to come alive. */
export const isPrerendered = (): boolean =>
  document.documentElement.getAttribute(ATTRIBUTE) === "page" && isPlain(window.location.hash);

/** Hides what was prerendered for another visit: where the address has changed since, it is not to be typed into. */
export const hidePrerendered = (): void => document.documentElement.setAttribute(ATTRIBUTE, "header");

/** From now on the page is its own; it answers to whoever types. */
export function endPrerender(): void {
  document.documentElement.removeAttribute(ATTRIBUTE);
  performance.mark("form-ready");
}

/** What was typed or chosen in the prerendered form before the page came alive, by the names of its fields. */
export function earlyAnswers(): readonly (readonly [name: string, value: string])[] {
  if (!isPrerendered()) return [];
  const controls = document.querySelectorAll<HTMLInputElement | HTMLSelectElement>("form [name]");
  return [...controls].filter(wasChanged).map(({ name, value }) => [name, value]);
}

function wasChanged(control: HTMLInputElement | HTMLSelectElement): boolean {
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.defaultSelected === false;
  if (control.type === "radio" || control.type === "checkbox") return control.checked && !control.defaultChecked;
  return control.value !== control.defaultValue;
}
