import { use, useState } from "react";
import { useTranslation } from "react-i18next";
import { chainFor } from "../../core/chain-for.ts";
import type { Fact } from "../../facts/fact.ts";
import { Button } from "../parts/button.tsx";
import { readOffHref } from "../readoff/read-off-path.ts";
import { CaseLink } from "../what-if/case-link.tsx";
import type { Undo } from "./change-figures.ts";
import { FigureList } from "./figure-list.tsx";
import { figuresHref } from "./figures-address.ts";
import { FiguresContext } from "./own-rules.ts";

const HEADING = "own-figures";

/** The figures of one's own that a result is worked out with, each to be changed or taken away; `hash` carries the case. */
export function OwnFigures({ hash }: { readonly hash: string }) {
  const { t } = useTranslation("explanation");
  const inUse = use(FiguresContext);
  // How the one that was taken away last is brought back.
  const [undo, setUndo] = useState<Undo | null>(null);
  if (inUse === null) return null;
  const { published, city, opened } = inUse;
  const figures: readonly Fact[] = opened?.problems.length === 0 ? opened.figures : [];
  const products = (published && chainFor(published, city, [])?.products) ?? [];
  const isAny = figures.length > 0 || undo !== null;
  return (
    <>
      {isAny && (
        <h4 id={HEADING} tabIndex={-1} className="mt-4 break-after-avoid font-bold">
          {t("own.title", { count: figures.length })}
        </h4>
      )}
      <FigureList
        figures={figures}
        products={products}
        onRemoved={(bringBack) => {
          setUndo(() => bringBack);
          focusOwnFigures();
        }}
      />
      <div className="flex flex-wrap gap-x-4">
        {undo !== null && (
          <Button
            onClick={() => {
              undo();
              setUndo(null);
              focusOwnFigures();
            }}
          >
            {t("own.undo")}
          </Button>
        )}
        <CaseLink href={figuresHref(hash)}>{t("own.page")}</CaseLink>
        <CaseLink href={readOffHref(hash)}>{t("own.readOff")}</CaseLink>
      </div>
    </>
  );
}

/** Leads to the own figures once they are drawn: the button that was pressed is gone. */
export const focusOwnFigures = (): void => {
  requestAnimationFrame(() => document.getElementById(HEADING)?.focus());
};
