import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Limit } from "../../whatif/thresholds.ts";
import { limitName, limitText } from "../../wording/what-if-text.ts";

/** The browser's own meter, in the page's colours: used is used, whether that is good or bad. */
const BAR =
  "[&::-webkit-meter-bar]:h-[0.9em] [&::-webkit-meter-bar]:rounded-none [&::-webkit-meter-bar]:border-line-strong [&::-webkit-meter-bar]:bg-none [&::-webkit-meter-bar]:bg-sheet-sunk [&::-webkit-meter-optimum-value]:bg-none [&::-webkit-meter-optimum-value]:bg-accent [&::-moz-meter-bar]:bg-accent";

/** How much of a limit is used: in words, and as a bar. */
export function LimitMeter({ limit }: { readonly limit: Limit }) {
  const { t } = useTranslation("what-if");
  const name = useId();
  const { whole, left } = limit;
  const used = left === "0.00" ? whole : limit.used;
  return (
    <li className="break-inside-avoid">
      <p id={name} className="font-semibold first-letter:uppercase">
        {limitName(limit, t)}
      </p>
      <meter
        aria-labelledby={name}
        min={0}
        max={whole}
        value={used}
        aria-valuetext={limitText(limit, t)}
        className={`block h-[0.9em] w-full ${BAR}`}
      />
      <p className="text-sm">{limitText(limit, t)}</p>
    </li>
  );
}
