import { type RefObject, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import type { useShare } from "./use-share.ts";

interface ShareButtonsProps {
  readonly share: ReturnType<typeof useShare>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Beside the amount: the way to all that passes it on, and straight to paper once what belongs on it has come. */
export function ShareButtons({ share, heading }: ShareButtonsProps) {
  const { t } = useTranslation("app");
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    if (!isPrinting || share.isPending) return;
    setPrinting(false);
    window.print();
  }, [isPrinting, share.isPending]);
  const go = (): void => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "start" });
  };
  return (
    <div className="no-print mt-3 flex flex-wrap gap-2">
      <Button onClick={go}>{t("share.go")}</Button>
      <Button onClick={() => setPrinting(true)}>{t("share.print")}</Button>
    </div>
  );
}
