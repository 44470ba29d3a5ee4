/** What the key of a city's own figures begins with; the city follows. */
const PREFIX = "figures:";

/** What the storage did not take: it holds until the page is closed. */
const unkept = new Map<string, string>();

/** The own figures that this device keeps for a city, as `writeFigures` has them; "" for none. */
export function deviceFigures(city: string): string {
  try {
    return unkept.get(city) ?? localStorage.getItem(PREFIX + city) ?? "";
  } catch {
    // Storage may be forbidden: there is none either where the page is prerendered.
    return "";
  }
}

/** Keeps a city's own figures on this device; where the storage refuses them, until the page is closed. */
export function keepFigures(city: string, text: string): void {
  unkept.delete(city);
  try {
    if (text === "") localStorage.removeItem(PREFIX + city);
    else localStorage.setItem(PREFIX + city, text);
  } catch {
    unkept.set(city, text);
  }
}

/** Whether the storage refused a city's own figures. */
export const isUnkept = (city: string): boolean => unkept.has(city);
