import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { Notice } from "../parts/notice.tsx";
import { CaseLink } from "../what-if/case-link.tsx";

interface AdoptedNoticeProps {
  readonly count: number;
  readonly resultHref: string;
  readonly figuresHref: string;
  readonly onUndo: () => void;
}

/** That figures were adopted, where they are used now, and the way back. */
export function AdoptedNotice({ count, resultHref, figuresHref, onUndo }: AdoptedNoticeProps) {
  const { t } = useTranslation("readoff");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Notice kind="plain">
      <h4 ref={heading} tabIndex={-1} className="font-bold">
        {t("adopted.title", { count })}
      </h4>
      <p>{t("adopted.text")}</p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <CaseLink href={resultHref}>{t("adopted.result")}</CaseLink>
        <CaseLink href={figuresHref}>{t("figuresPage")}</CaseLink>
        <Button onClick={onUndo}>{t("adopted.undo")}</Button>
      </div>
    </Notice>
  );
}
