import { loadExplanationWords, loadShareWords, loadYearWords } from "../../wording/i18n.ts";
import { useChunk } from "../use-chunk.ts";

/** All that passes a result on, and what stands on paper only: fetched with its words once the result is explained. */
export const useShare = (isWanted: boolean) => useChunk("share", fetchShare, isWanted);

async function fetchShare() {
  const [{ ShareView }, { AskedView, PrintEnd }] = await Promise.all([
    import("./share-view.tsx"),
    import("./printed.tsx"),
    loadExplanationWords(),
    loadShareWords(),
    loadYearWords(),
  ]);
  return { ShareView, AskedView, PrintEnd };
}
