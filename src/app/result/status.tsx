import { usePaused } from "./use-paused.ts";

/** Said again only after the person has paused, not at every key. */
const PAUSE = 700;

/** The one line that is read aloud when it changes; the large figure beside it says the same and follows every key. */
export function Status({ text }: { readonly text: string }) {
  return (
    <p role="status" className="sr-only">
      {usePaused(text, PAUSE)}
    </p>
  );
}
