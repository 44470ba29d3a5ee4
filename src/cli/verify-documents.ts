import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type TextFault, verifyDocuments } from "../facts/verify.ts";
import { ruleProblemInWords } from "./in-words.ts";
import { loadRules } from "./load-rules.ts";

/** Compares every `document` fact with the texts in a folder, `<document id>.txt`; exit status 1 when something is wrong. */
function main(folder: string | undefined): number {
  if (folder === undefined) {
    console.error("Name the folder that holds the documents' texts: npm run verify-documents -- FOLDER");
    return 2;
  }
  try {
    const rules = loadRules("rules", [], ruleProblemInWords);
    const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
    const texts = new Map(names.map((name) => [name.slice(0, -4), readFileSync(join(folder, name), "utf8")]));
    const { compared, documentFacts, faults } = verifyDocuments(rules, texts);
    for (const fault of faults) console.error(inWords(fault));
    console.log(`${compared} of ${documentFacts} facts with a document's word were compared with ${texts.size} texts.`);
    const complete = compared === documentFacts && documentFacts > 0;
    if (!complete) console.error("Some facts were not compared: their documents' texts are not in the folder.");
    return complete && faults.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
}

function inWords(fault: TextFault): string {
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

process.exitCode = main(process.argv[2]);
