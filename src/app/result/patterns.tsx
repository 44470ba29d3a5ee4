import type { ReactNode } from "react";
import type { Payer } from "../../wording/waterfall.ts";

/** The theme's colour of each payer; account and cash are the person's two purses. */
const COLOURS: Readonly<Record<Payer, string>> = {
  basic: "var(--payer-basic)",
  critical: "var(--payer-critical)",
  aid: "var(--payer-aid)",
  huiminbao: "var(--payer-huiminbao)",
  account: "var(--payer-person)",
  cash: "var(--payer-person)",
  outside: "var(--payer-out-of-scope)",
};

/** What is drawn over the colour, so that no one needs the colour to tell payers apart. */
const STROKES: Readonly<Record<Payer, ReactNode>> = {
  basic: null,
  critical: <path d="M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6" stroke="#fff" strokeOpacity="0.6" strokeWidth="2" />,
  aid: <circle cx="4" cy="4" r="1.5" fill="#10324a" />,
  huiminbao: <path d="M0 2 H8 M0 6 H8" stroke="#5a3d00" strokeOpacity="0.6" strokeWidth="1.2" />,
  account: <path d="M2 0 V8 M6 0 V8" stroke="#fff" strokeOpacity="0.75" strokeWidth="1.6" />,
  cash: null,
  outside: <path d="M0 0 L8 8 M8 0 L0 8" stroke="#fff" strokeOpacity="0.6" strokeWidth="1.2" />,
};

const idOf = (payer: Payer): string => `payer-pattern-${payer}`;

/** The fill of a payer's shapes, wherever `PayerPatterns` stands on the page. */
export const fillOf = (payer: Payer): string => `url(#${idOf(payer)})`;

/** The definitions of all fills: once a page, drawn nowhere. */
export function PayerPatterns() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true" focusable="false">
      <defs>
        {(Object.keys(COLOURS) as Payer[]).map((payer) => (
          <pattern key={payer} id={idOf(payer)} width="8" height="8" patternUnits="userSpaceOnUse">
            <rect width="8" height="8" style={{ fill: COLOURS[payer] }} />
            {STROKES[payer]}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** A small field of a payer's colour and pattern, beside its name. */
export function Swatch({ payer }: { readonly payer: Payer }) {
  return (
    <svg
      viewBox="0 0 16 16"
      className="mr-2 inline-block size-[0.9em] align-[-0.05em]"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="16" height="16" rx="2" fill={fillOf(payer)} />
    </svg>
  );
}
