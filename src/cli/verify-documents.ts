import { verifyDocuments } from "../facts/verify.ts";
import { textFaultInWords, textsIn } from "./document-texts.ts";
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
    const texts = textsIn(folder);
    const { compared, documentFacts, faults } = verifyDocuments(rules, texts);
    for (const fault of faults) console.error(textFaultInWords(fault));
    console.log(`${compared} of ${documentFacts} facts with a document's word were compared with ${texts.size} texts.`);
    const complete = compared === documentFacts && documentFacts > 0;
    if (!complete) console.error("Some facts were not compared: their documents' texts are not in the folder.");
    return complete && faults.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
}

process.exitCode = main(process.argv[2]);
