import { useChunk, withWords } from "../use-chunk.ts";

/** All that passes a result on, and what stands on paper only: fetched with its words once the result is explained. */
export const useShare = (isWanted: boolean) => useChunk("share", fetchShare, isWanted);

async function fetchShare() {
  const parts = Promise.all([import("./share-view.tsx"), import("./printed.tsx")]);
  const [{ ShareView }, { AskedView, PrintEnd }] = await withWords(parts, "facts", "explanation", "share", "year");
  return { ShareView, AskedView, PrintEnd };
}
