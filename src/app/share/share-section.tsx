import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import { Coming } from "../parts/coming.tsx";
import type { ShareProps } from "./share-view.tsx";
import type { useShare } from "./use-share.ts";

interface ShareSectionProps extends ShareProps {
  readonly share: ReturnType<typeof useShare>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The frame of what passes a result on; it can be led to before its content has come. */
export function ShareSection({ share, heading, ...props }: ShareSectionProps) {
  const { t } = useTranslation("app");
  const View = share.data?.ShareView;
  return (
    <section
      aria-labelledby="share"
      className="no-print mt-6 flex flex-col gap-6 rounded-lg border border-line bg-sheet p-4"
    >
      <h2 id="share" ref={heading} tabIndex={-1} className="scroll-mt-4 text-xl font-bold">
        {t("share.title")}
      </h2>
      {View && <View {...props} />}
      {!View && <Coming query={share} />}
    </section>
  );
}
