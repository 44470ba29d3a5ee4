import { shortVersion } from "../../facts/short-version.ts";
import { Coming } from "../parts/coming.tsx";
import { entryOf } from "../rules/use-rules.ts";
import { useChunk, withWords } from "../use-chunk.ts";
import type { AddressRead } from "./case-address.ts";

/** What there is to say about a link: fetched only where it could not be read whole or the rules have changed since. */
export function LinkNotice({ link, onDismiss }: { readonly link: AddressRead; readonly onDismiss: () => void }) {
  const version = entryOf(link.sheet.person.city)?.version;
  const now = version === undefined ? null : shortVersion(version);
  const hasChanged = link.rules !== null && now !== null && link.rules !== now;
  const isNeeded = hasChanged || link.problems.length > 0;
  const query = useChunk("link", fetchView, isNeeded);
  if (!isNeeded) return null;
  if (query.data === undefined) return <Coming query={query} />;
  return <query.data.LinkNoticeView link={link} now={hasChanged ? now : null} onDismiss={onDismiss} />;
}

const fetchView = () => withWords(import("./link-notice-view.tsx"), "link");
