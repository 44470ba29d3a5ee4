import { useQuery } from "@tanstack/react-query";

/** What is fetched once and stays; also tried where the browser believes to have no network. */
export const KEPT = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  networkMode: "always",
  retry: 1,
  retryDelay: 500,
} as const;

/** A part of the page that comes in a chunk of its own with its words, fetched once and kept under its name. */
export const useChunk = <Part>(name: string, fetchPart: () => Promise<Part>, enabled = true) =>
  useQuery({ queryKey: ["part", name], queryFn: fetchPart, enabled, ...KEPT });
