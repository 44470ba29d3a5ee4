import type { Part, Payer } from "../../wording/waterfall.ts";

/** A part above 0 is never drawn thinner than this share of the width. */
const THINNEST = 0.006;

interface BarProps {
  readonly parts: readonly Part[];
  /** All parts of the bill in one bar; otherwise one row of the waterfall, marked where its payer begins. */
  readonly isWhole?: boolean;
}

/** Parts where they begin, on the track of the whole bill. Colours and patterns are the theme's. */
export function Bar({ parts, isWhole }: BarProps) {
  const drawn = parts.filter(({ length }) => length > 0);
  return (
    <div aria-hidden="true" className={`relative overflow-hidden bg-sheet-sunk ${isWhole ? "h-[2em]" : "h-[0.8em]"}`}>
      {!isWhole && <span className="absolute inset-y-0 w-0.5 bg-line-strong" style={{ left: leftOf(parts[0]) }} />}
      {drawn.map((part) => (
        <span
          key={part.payer}
          className={`payer-${part.payer} absolute inset-y-0 ${isWhole ? "border-l border-sheet" : ""}`}
          style={{ left: leftOf(part), width: percentOf(Math.max(part.length, THINNEST)) }}
        />
      ))}
    </div>
  );
}

/** A small field of a payer's colour and pattern, beside its name. */
export function Swatch({ payer }: { readonly payer: Payer }) {
  return (
    <span aria-hidden="true" className={`payer-${payer} mr-2 inline-block size-[0.9em] rounded-sm align-[-0.05em]`} />
  );
}

const leftOf = (part: Part | undefined): string => percentOf(Math.min(part?.start ?? 0, 1 - THINNEST));
const percentOf = (share: number): string => `${(share * 100).toFixed(3)}%`;
