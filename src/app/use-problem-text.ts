import { useTranslation } from "react-i18next";
import type { Problem } from "../core/problem.ts";
import { useChunk, withWords } from "./use-chunk.ts";

/** What is wrong with a case, in words: fetched ahead, as the first result can do without; `null` until it is there. */
export function useProblemText() {
  const { t } = useTranslation();
  const { data: problemText, isError, refetch } = useChunk("problems", fetchProblemText);
  const inWords = problemText ? (problem: Problem): string => problemText(problem, t) : null;
  return { inWords, isError, refetch };
}

const fetchProblemText = async () => (await withWords(import("../wording/problem-text.ts"), "facts")).problemText;
