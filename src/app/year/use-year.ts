import { loadYearWords } from "../../wording/i18n.ts";
import { useChunk } from "../use-chunk.ts";

/** The parts of the form that only a year of several visits needs, fetched with their words. */
export const useYear = (isWanted: boolean) => useChunk("year", fetchYear, isWanted);

async function fetchYear() {
  const [{ VisitList }, { UsedFields }] = await Promise.all([
    import("./visit-list.tsx"),
    import("./used-fields.tsx"),
    loadYearWords(),
  ]);
  return { VisitList, UsedFields };
}
