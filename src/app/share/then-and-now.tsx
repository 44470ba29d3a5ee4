import { Coming } from "../parts/coming.tsx";
import { useChunk, withWords } from "../use-chunk.ts";
import type { ThenAndNowProps } from "./then-and-now-view.tsx";

/** A link's result under its own rules beside today's: fetched only where a link names an older version. */
export function ThenAndNow(props: ThenAndNowProps) {
  const query = useChunk("then-and-now", fetchView);
  return query.data ? <query.data.ThenAndNowView {...props} /> : <Coming query={query} />;
}

const fetchView = () => withWords(import("./then-and-now-view.tsx"), "facts", "explanation", "share");
