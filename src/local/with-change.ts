/**
 * A table of own figures with what changed from one table to another: what the later one added or has otherwise goes in,
 * in the stead of what stood for the same place; what it left out goes. All are texts of `writeFigures`; one that cannot
 * be read counts as empty.
 */
export function withChange(table: string, before: string, after: string): string {
  const kept = entriesIn(table);
  const [left, taken] = [entriesIn(before), entriesIn(after)];
  for (const [key, entry] of left) if (!taken.has(key) && kept.get(key) === entry) kept.delete(key);
  for (const [key, entry] of taken) if (left.get(key) !== entry) kept.set(key, entry);
  return kept.size === 0 ? "" : `[${[...kept.values()].sort().join(",")}]`;
}

/** How many figures of a table stand not just so in another one. */
export function countBeyond(table: string, other: string): number {
  const others = entriesIn(other);
  return [...entriesIn(table)].filter(([key, entry]) => others.get(key) !== entry).length;
}

/** Each figure of a table under what it stands for. */
function entriesIn(text: string): Map<string, string> {
  const list = listIn(text);
  return new Map(
    list.map((figure) => {
      const { parameter, when, from, to } = figure;
      return [JSON.stringify([parameter, when, from, to]), JSON.stringify(figure)];
    }),
  );
}

function listIn(text: string): readonly Record<string, unknown>[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter((one) => typeof one === "object" && one !== null) : [];
  } catch {
    return [];
  }
}
