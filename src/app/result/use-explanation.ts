import { loadExplanationWords } from "../../wording/i18n.ts";
import { useChunk } from "../use-chunk.ts";

/** The view that explains results, fetched with its words; asked for early, it comes along with the rules. */
export const useExplanation = () => useChunk("explanation", fetchExplanation);

async function fetchExplanation() {
  const [{ Explanation }] = await Promise.all([import("./explanation.tsx"), loadExplanationWords()]);
  return Explanation;
}
