import { useQuery } from "@tanstack/react-query";
import { openReleased, releasedUrl } from "../../facts/released.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { KEPT } from "../use-chunk.ts";

/** The rules of an earlier day; or that they were not kept, or are written as nobody reads them any more. */
export type Released = RuleSet | "notKept" | "unreadable";

/** The rules of a city under the short version that a link names. */
export const useReleased = (city: string, version: string) =>
  useQuery({
    queryKey: ["released", city, version],
    queryFn: ({ signal }) => fetchReleased(city, version, signal),
    ...KEPT,
  });

async function fetchReleased(city: string, version: string, signal: AbortSignal): Promise<Released> {
  const url = releasedUrl(city, version);
  const response = await fetch(new URL(url, document.baseURI), { signal });
  if (response.status === 404 || response.status === 410) return "notKept";
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const text = await response.text();
  // Many servers answer with the page itself where they have no such file.
  if (text.trimStart().startsWith("<")) return "notKept";
  return openReleased(asJson(text), city, version) ?? "unreadable";
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
