import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";

interface SolutionViewProps {
  /** Its number among several; `null` for the only one. */
  readonly number: number | null;
  readonly isEmpty: boolean;
  readonly isAdopted: boolean;
  readonly onAdopt: () => void;
  readonly children: ReactNode;
}

/** Figures that reproduce the sheets, to be adopted. */
export function SolutionView({ number, isEmpty, isAdopted, onAdopt, children }: SolutionViewProps) {
  const { t } = useTranslation("readoff");
  return (
    <div className="flex grow flex-col gap-3 rounded-lg border border-line bg-sheet p-3 sm:p-4">
      {number !== null && <h4 className="font-bold text-accent-deep">{t("found.set", { number })}</h4>}
      {isEmpty ? <p>{t("found.nothing")}</p> : children}
      {!isEmpty && (
        <div className="mt-auto">
          {isAdopted ? (
            <p className="font-semibold text-accent-deep">
              <span aria-hidden="true">✓ </span>
              {t("found.adopted")}
            </p>
          ) : (
            <Button onClick={onAdopt}>{number === null ? t("found.adopt") : t("found.adoptSet", { number })}</Button>
          )}
        </div>
      )}
    </div>
  );
}
