import { useTranslation } from "react-i18next";
import { shortVersion } from "../../facts/short-version.ts";
import { loadLinkWords } from "../../wording/i18n.ts";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { entryOf } from "../rules/use-rules.ts";
import { useChunk } from "../use-chunk.ts";
import type { AddressRead } from "./case-address.ts";

/** What there is to say about a link: fetched only where it could not be read whole or the rules have changed since. */
export function LinkNotice({ link, onDismiss }: { readonly link: AddressRead; readonly onDismiss: () => void }) {
  const { t } = useTranslation("app");
  const version = entryOf(link.sheet.person.city)?.version;
  const now = version === undefined ? null : shortVersion(version);
  const hasChanged = link.rules !== null && now !== null && link.rules !== now;
  const isNeeded = hasChanged || link.problems.length > 0;
  const { data: View, isError, refetch } = useChunk("link", fetchView, isNeeded);
  if (!isNeeded) return null;
  if (View !== undefined) return <View link={link} now={hasChanged ? now : null} onDismiss={onDismiss} />;
  if (!isError) return <p>{t("share.coming")}</p>;
  return (
    <Notice kind="warning">
      <p>{t("share.failed")}</p>
      <Button onClick={() => void refetch()}>{t("rules.retry")}</Button>
    </Notice>
  );
}

async function fetchView() {
  const [{ LinkNoticeView }] = await Promise.all([import("./link-notice-view.tsx"), loadLinkWords()]);
  return LinkNoticeView;
}
