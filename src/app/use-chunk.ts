import { useQuery } from "@tanstack/react-query";
import { type LaterWords, loadWords } from "../wording/i18n.ts";

/** What is fetched once and stays; also tried where the browser believes to have no network. */
export const KEPT = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  networkMode: "always",
  retry: 1,
  retryDelay: 500,
} as const;

/** A part of the page as soon as its words are there too. */
export async function withWords<Part>(part: Promise<Part>, ...words: readonly LaterWords[]): Promise<Part> {
  const [fetched] = await Promise.all([part, loadWords(...words)]);
  return fetched;
}

/** A part of the page that comes in a chunk of its own with its words, fetched once and kept under its name. */
export const useChunk = <Part>(name: string, fetchPart: () => Promise<Part>, enabled = true) =>
  useQuery({ queryKey: ["part", name], queryFn: fetchPart, enabled, ...KEPT });
