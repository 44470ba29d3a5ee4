import { isCoded } from "./fields.ts";
import type { Matches } from "./match.ts";
import { plain } from "./plain.ts";
import type { WordFound, WordsFound } from "./protocol.ts";
import type { Rows } from "./table.ts";
import { meaningOf, type OwnTerms, type Terms } from "./terms.ts";

/** So many different words of a column are shown; more than that are no words of a field. */
const MOST_WORDS = 60;

/** The words that stand in the coded columns of a file with what they mean, those not understood first, then by count. */
export function wordsFound(rows: Rows, matches: Matches, terms: Terms, own: OwnTerms): WordsFound {
  const found: { -readonly [Name in keyof WordsFound]: WordsFound[Name] } = {};
  matches.forEach((target, column) => {
    if (!isCoded(target)) return;
    const counts = new Map<string, { text: string; count: number }>();
    for (const cells of rows) {
      const text = (cells[column] ?? "").trim();
      if (text === "") continue;
      const known = counts.get(plain(text));
      if (known) known.count += 1;
      else if (counts.size < MOST_WORDS) counts.set(plain(text), { text, count: 1 });
    }
    found[target] = [...counts.values()]
      .map((word): WordFound => ({ ...word, meaning: meaningOf(target, word.text, terms, own) }))
      .sort((a, b) => Number(a.meaning !== null) - Number(b.meaning !== null) || b.count - a.count);
  });
  return found;
}
