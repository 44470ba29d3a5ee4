import type { Fact, ShownFact } from "../facts/fact.ts";
import { mayBePercent } from "../facts/fact-percent.ts";
import { missingFigures, squeeze } from "../facts/figures.ts";
import { sha256Hex } from "../facts/version.ts";

/** A quote as the text has it, with what stands around it. */
export interface QuotePlace {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  /** How many times it stands in the text; the first one is shown. */
  readonly times: number;
}

export interface CheckedFact {
  readonly fact: Fact | ShownFact;
  /** `null` where the text does not have the quote. */
  readonly place: QuotePlace | null;
  /** Figures that the quote does not carry. */
  readonly missing: readonly string[];
}

export interface CheckedText {
  /** Of the text after NFKC with white space removed, as in the registry (SPEC section 3). */
  readonly sha256: string;
  readonly facts: readonly CheckedFact[];
}

/** Looks for the quotes of a document's facts in a text, as `verifyDocuments` does; facts without a quote are left out. */
export function checkText(text: string, facts: readonly (Fact | ShownFact)[]): CheckedText {
  const read = squeezedWithPlaces(text);
  return {
    sha256: sha256Hex(read.squeezed),
    facts: facts.flatMap((fact) => {
      const quote = fact.source?.quote;
      if (quote === undefined) return [];
      const missing = missingFigures(fact.value, fact.figure, quote, mayBePercent(fact));
      return [{ fact, place: placeOf(squeeze(quote), read), missing }];
    }),
  };
}

interface Squeezed {
  readonly text: string;
  readonly squeezed: string;
  /** Where each character of the squeezed text comes from, and behind the last the end of the text. */
  readonly places: readonly number[];
}

/** The text as it is compared, with the way back to how it is written. */
function squeezedWithPlaces(text: string): Squeezed {
  const parts: string[] = [];
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const part = squeeze(character);
    parts.push(part);
    for (let i = 0; i < part.length; i += 1) places.push(at);
    at += character.length;
  }
  const squeezed = squeeze(text);
  // Marks that join with the letter before them have no place of their own: then the squeezed text is shown.
  if (parts.join("") === squeezed) return { text, squeezed, places: [...places, text.length] };
  return { text: squeezed, squeezed, places: Array.from({ length: squeezed.length + 1 }, (_, i) => i) };
}

/** So many characters around a quote tell where it stands. */
const AROUND = 100;

function placeOf(quote: string, { text, squeezed, places }: Squeezed): QuotePlace | null {
  const found = quote === "" ? -1 : squeezed.indexOf(quote);
  const [from, last] = [places[found], places[found + quote.length - 1]];
  if (found < 0 || from === undefined || last === undefined) return null;
  const to = last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
  const [first, end] = [Math.max(from - AROUND, 0), Math.min(to + AROUND, text.length)];
  return {
    before: `${first > 0 ? "…" : ""}${text.slice(first, from)}`,
    quote: text.slice(from, to),
    after: `${text.slice(to, end)}${end < text.length ? "…" : ""}`,
    times: squeezed.split(quote).length - 1,
  };
}
