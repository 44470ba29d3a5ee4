/** What the key of a city's own figures begins with; the city follows. */
const PREFIX = "figures:";

/** The own figures that this device keeps for a city, as `writeFigures` has them; "" for none. */
export function deviceFigures(city: string): string {
  try {
    return localStorage.getItem(PREFIX + city) ?? "";
  } catch {
    // Storage may be forbidden: there is none either where the page is prerendered.
    return "";
  }
}

/** Keeps a city's own figures on this device; whether the storage took them. */
export function keepFigures(city: string, text: string): boolean {
  try {
    if (text === "") localStorage.removeItem(PREFIX + city);
    else localStorage.setItem(PREFIX + city, text);
    return true;
  } catch {
    return false;
  }
}
