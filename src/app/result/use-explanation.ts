import { useQuery } from "@tanstack/react-query";
import { loadExplanationWords } from "../../wording/i18n.ts";

/** The view that explains results, fetched with its words; asked for early, it comes along with the rules. */
export const useExplanation = () =>
  useQuery({
    queryKey: ["explanation"],
    queryFn: fetchExplanation,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    networkMode: "always",
    retry: 1,
    retryDelay: 500,
  });

async function fetchExplanation() {
  const [{ Explanation }] = await Promise.all([import("./explanation.tsx"), loadExplanationWords()]);
  return Explanation;
}
