import { memo, useCallback } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../parts/text-field.tsx";
import { Quote } from "./quote.tsx";
import type { Made } from "./quote-code.ts";

interface QuoteSlotProps {
  /** Its place among the sheets. */
  readonly at: number;
  readonly address: string;
  readonly day: string;
  readonly name: string;
  readonly facility: string;
  /** Among several each has a box for its name. */
  readonly isAlone: boolean;
  readonly isNotMade: boolean;
  readonly onName: (at: number, name: string) => void;
  readonly onMade: (at: number, made: Made) => void;
}

/** A sheet in its place, with a page of paper of its own; drawn anew only where something of it changes. */
export const QuoteSlot = memo(function QuoteSlot(props: QuoteSlotProps) {
  const { t } = useTranslation("quote");
  const { at, address, day, name, facility, isAlone, isNotMade, onName, onMade } = props;
  const made = useCallback((one: Made) => onMade(at, one), [at, onMade]);
  return (
    <div className={`flex flex-col gap-3 ${isNotMade ? "no-print" : "print:block print:not-first:break-before-page"}`}>
      {!isAlone && (
        <div className="no-print max-w-[30rem]">
          <TextField
            name={`name-${at}`}
            label={t("check.which", { number: at + 1, text: t("names.name") })}
            value={name}
            onChange={(next) => onName(at, next)}
          />
        </div>
      )}
      <Quote address={address} day={day} name={name} facility={facility} onMade={made} />
    </div>
  );
});
