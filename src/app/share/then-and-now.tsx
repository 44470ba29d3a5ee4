import { useTranslation } from "react-i18next";
import { loadExplanationWords, loadShareWords } from "../../wording/i18n.ts";
import { Button } from "../parts/button.tsx";
import { useChunk } from "../use-chunk.ts";
import type { ThenAndNowProps } from "./then-and-now-view.tsx";

/** A link's result under its own rules beside today's: fetched only where a link names an older version. */
export function ThenAndNow(props: ThenAndNowProps) {
  const { t } = useTranslation("app");
  const { data: View, isError, refetch } = useChunk("then-and-now", fetchView);
  if (View !== undefined) return <View {...props} />;
  if (!isError) return <p>{t("share.coming")}</p>;
  return (
    <>
      <p>{t("share.failed")}</p>
      <Button onClick={() => void refetch()}>{t("rules.retry")}</Button>
    </>
  );
}

async function fetchView() {
  const [{ ThenAndNowView }] = await Promise.all([
    import("./then-and-now-view.tsx"),
    loadExplanationWords(),
    loadShareWords(),
  ]);
  return ThenAndNowView;
}
