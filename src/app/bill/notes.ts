import type { TFunction } from "i18next";
import type { Problem } from "../../core/problem.ts";
import { resultOf } from "../../core/settle.ts";
import { settleAmounts } from "../../core/settle-amounts.ts";
import { documentName } from "../../wording/document-name.ts";
import { ITEM_FIELDS, type TypedItem } from "../estimate/items.ts";
import type { Reading } from "../result/result-view.tsx";
import { isBlank } from "./grid-move.ts";
import type { CellNote } from "./items-grid.tsx";

/** What is to be said at the lines: what cannot be read, and prices above what a document fixes, with its clause. */
export function notesOf(
  items: readonly TypedItem[],
  at: number,
  problems: readonly Problem[],
  reading: Reading | null,
  inWords: ((problem: Problem) => string) | null,
  t: TFunction,
): readonly CellNote[] {
  // Blank lines between others are not in the case.
  const rows = items.flatMap((item, row) => (isBlank(item) ? [] : [row]));
  if (reading?.read.ok !== true) {
    return problems.flatMap((problem): CellNote[] => {
      const [, visit, line, name] = /^encounters\[(\d+)\]\.items\[(\d+)\](?:\.(\w+))?/.exec(problem.path) ?? [];
      const row = line === undefined ? undefined : rows[Number(line)];
      if (row === undefined || Number(visit) !== at || inWords === null) return [];
      const field = ITEM_FIELDS.find((one) => one === name) ?? null;
      return [{ row, field, text: inWords(problem), isFault: true }];
    });
  }
  const settled = settleAmounts(reading.read.case, reading.rules);
  if (!settled.ok) return [];
  const settlement = resultOf(settled).settlements.find(({ index }) => index === at);
  return (settlement?.notices ?? []).flatMap((notice): CellNote[] => {
    const row = notice.code === "priceAbove" ? rows[notice.line] : undefined;
    if (notice.code !== "priceAbove" || row === undefined) return [];
    const { source } = notice.fact;
    const entry = source && reading.rules.documents.get(source.document);
    const document = entry ? documentName(entry, t) : (source?.document ?? "");
    const text = t("bill:above", { limit: notice.limit, document, clause: source?.clause ?? "" });
    return [{ row, field: "amount", text, isFault: false }];
  });
}
