import { useTranslation } from "react-i18next";
import type { Product } from "../../facts/fact.ts";
import { asFigure } from "../../readoff/adopt.ts";
import type { ReadFigure } from "../../readoff/read-off.ts";
import { ownFigureText } from "../../wording/own-figure-text.ts";
import { boundText, linesText } from "../../wording/read-off-text.ts";

interface FigureLinesProps {
  readonly figures: readonly ReadFigure[];
  readonly products: readonly Product[];
  /** Whether there are several sheets. */
  readonly isOneOfMany: boolean;
}

/** Figures read off: each with what it is for, how sure it is, and the lines that it was read off. */
export function FigureLines({ figures, products, isOneOfMany }: FigureLinesProps) {
  const { t } = useTranslation("readoff");
  return (
    <ul className="flex flex-col gap-3">
      {figures.map((figure) => {
        const { lead, rest } = ownFigureText(asFigure(figure.override, null), products, t);
        return (
          <li key={JSON.stringify(figure.override)} className="border-l-4 border-accent py-1 pl-3 wrap-anywhere">
            <p className="font-semibold">{lead}</p>
            {[...rest, boundText(figure, t), linesText(figure, isOneOfMany, t)].map((line) => (
              <p key={line} className="text-sm text-ink-soft">
                {line}
              </p>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
