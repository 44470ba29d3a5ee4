import { rulebookIndex } from "virtual:rulebook-index";
import { useQuery } from "@tanstack/react-query";
import type { DocumentEntry } from "../../facts/fact.ts";
import type { Example } from "../../rulebook/example.ts";
import { KEPT } from "../use-chunk.ts";

/** The worked examples beside the rules, fetched when somebody looks at a fact. */
export const useExamples = () => useShipped<readonly Example[]>(rulebookIndex.examplesUrl);

/** The registry of all documents. */
export const useRegistry = () => useShipped<readonly DocumentEntry[]>(rulebookIndex.documentsUrl);

const useShipped = <Content>(url: string) =>
  useQuery({ queryKey: ["rulebook", url], queryFn: ({ signal }) => fetchJson<Content>(url, signal), ...KEPT });

async function fetchJson<Content>(url: string, signal: AbortSignal): Promise<Content> {
  const response = await fetch(new URL(url, document.baseURI), { signal });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as Content;
}
