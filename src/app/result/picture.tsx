import type { Part } from "../../wording/waterfall.ts";
import { fillOf } from "./patterns.tsx";

/** A part above 0 is never drawn thinner than this share of the width. */
const THINNEST = 0.006;

/** One row of the waterfall: its parts where they begin, on the track of the whole bill. */
export function Bar({ parts }: { readonly parts: readonly Part[] }) {
  const start = parts[0]?.start ?? 0;
  return (
    <svg width="100%" height="0.8em" className="block" aria-hidden="true" focusable="false">
      <rect width="100%" height="100%" className="fill-sheet-sunk" />
      {/* Where this payer begins: seen even where it pays nothing. */}
      <rect x={percentOf(Math.min(start, 1 - THINNEST))} width="2" height="100%" className="fill-line-strong" />
      {parts
        .filter(({ length }) => length > 0)
        .map(({ payer, start, length }) => (
          <rect
            key={payer}
            x={percentOf(Math.min(start, 1 - THINNEST))}
            width={percentOf(Math.max(length, THINNEST))}
            height="100%"
            fill={fillOf(payer)}
          />
        ))}
    </svg>
  );
}

/** The whole bill as one bar: all parts in the order of the law. */
export function WholeBar({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <svg width="100%" height="2em" className="block" aria-hidden="true" focusable="false">
      <rect width="100%" height="100%" className="fill-sheet-sunk" />
      {parts
        .filter(({ length }) => length > 0)
        .map(({ payer, start, length }) => (
          <rect
            key={payer}
            x={percentOf(Math.min(start, 1 - THINNEST))}
            width={percentOf(Math.max(length, THINNEST))}
            height="100%"
            fill={fillOf(payer)}
            className="stroke-sheet"
          />
        ))}
    </svg>
  );
}

const percentOf = (share: number): string => `${(share * 100).toFixed(3)}%`;
