import { useChunk, withWords } from "../use-chunk.ts";

/** The view that explains results, fetched with its words; asked for early, it comes along with the rules. */
export const useExplanation = () => useChunk("explanation", fetchExplanation);

const fetchExplanation = async () => (await withWords(import("./explanation.tsx"), "facts", "explanation")).Explanation;
