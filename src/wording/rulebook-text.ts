import type { TFunction } from "i18next";
import { dayText } from "./fact-text.ts";

/** From when to when, as short as can be; `null` where nothing is said of it. */
export function shortDays({ from, to }: { readonly from: string | null; readonly to: string | null }, t: TFunction) {
  const days = { from: from && dayText(from, t), to: to && dayText(to, t) };
  if (from !== null) return t(to === null ? "rulebook:days.from" : "rulebook:days.fromTo", days);
  return to === null ? null : t("rulebook:days.to", days);
}
