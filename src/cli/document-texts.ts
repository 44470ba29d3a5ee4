import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TextFault } from "../facts/verify.ts";

/** The documents' texts of a folder, `<document id>.txt`, by id. Throws where the folder cannot be read. */
export function textsIn(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return new Map(names.map((name) => [name.slice(0, -4), readFileSync(join(folder, name), "utf8")]));
}

/** What is wrong between a rule file and a text. */
export function textFaultInWords(fault: TextFault): string {
  if ("document" in fault) {
    const what =
      fault.code === "textMissing" ? "its text is not in the folder" : "the text is not the registered one (SHA-256)";
    return `${fault.document}: ${what}`;
  }
  const { origin, source } = fault.fact;
  const what =
    fault.code === "quoteMissing" ? "the quote is not in the document" : "the quote does not carry the figure";
  return `${origin.file}:${origin.line}: ${what}: ${source?.document} ${source?.quote ?? "(no quote)"}`;
}
