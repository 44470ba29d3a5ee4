import { useChunk, withWords } from "../use-chunk.ts";

/** The parts of the form that only a year of several visits needs, fetched with their words. */
export const useYear = (isWanted: boolean) => useChunk("year", fetchYear, isWanted);

const fetchYear = async () => {
  const parts = Promise.all([import("./visit-list.tsx"), import("./used-fields.tsx")]);
  const [{ VisitList }, { UsedFields }] = await withWords(parts, "facts", "year");
  return { VisitList, UsedFields };
};
