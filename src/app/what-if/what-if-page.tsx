import { useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useHash } from "../address/use-path.ts";
import { readAddress } from "../estimate/case-address.ts";
import { useTitle } from "../parts/use-title.ts";
import { useOpenInPrint } from "../result/use-open-in-print.ts";
import { cities } from "../rules/use-rules.ts";
import { CaseLink } from "./case-link.tsx";
import { WhatIf } from "./what-if.tsx";

/** What would change if one thing about the case in the address were different. */
export function WhatIfPage() {
  const { t } = useTranslation("what-if");
  const hash = useHash();
  const sheet = useMemo(() => readAddress(hash, cities)?.sheet ?? null, [hash]);
  const heading = useRef<HTMLHeadingElement>(null);
  useOpenInPrint();
  useTitle(t("documentTitle"));
  useEffect(() => heading.current?.focus(), []);
  return (
    <div data-open-in-print className="mx-auto flex max-w-[60rem] flex-col gap-6 px-3 pb-8 sm:px-4">
      <div>
        <h2 ref={heading} tabIndex={-1} className="scroll-mt-4 text-xl font-bold">
          {t("title")}
        </h2>
        <p>{t("lead")}</p>
      </div>
      {sheet === null ? (
        <div className="flex flex-col">
          <p>{t("noCase")}</p>
          <CaseLink href="#/">{t("toEstimate")}</CaseLink>
        </div>
      ) : (
        <WhatIf key={hash} sheet={sheet} />
      )}
    </div>
  );
}
