import { useTranslation } from "react-i18next";
import type { Standing } from "../../rulebook/coverage.ts";

/** Each with a sign of its own: colour is never the only mark. */
const SIGNS: Readonly<Record<Standing, string>> = {
  missing: "✕",
  assumed: "≈",
  target: "→",
  secondary: "○",
  documented: "✓",
  override: "✎",
  absent: "–",
};
const LOOKS: Readonly<Record<Standing, string>> = {
  missing: "border-wrong bg-wrong-soft text-wrong",
  assumed: "border-assumed-line bg-assumed-soft text-assumed",
  target: "border-assumed-line bg-assumed-soft text-assumed",
  secondary: "border-assumed-line bg-assumed-soft text-assumed",
  documented: "border-accent bg-accent-soft text-accent-deep",
  override: "border-accent bg-accent-soft text-accent-deep",
  absent: "border-line bg-sheet-sunk text-ink-soft",
};

/** How well a parameter is known, by word and sign. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  const { t } = useTranslation("rulebook");
  return (
    <span className={`mr-2 inline-block rounded border px-1.5 text-sm font-semibold ${LOOKS[standing]}`}>
      <span aria-hidden="true">{SIGNS[standing]} </span>
      {t(`standing.${standing}`)}
    </span>
  );
}
