import { useDeferredValue, useEffect, useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useHash } from "../address/use-path.ts";
import { BILL_PATH } from "../bill/bill-address.ts";
import { useTitle } from "../parts/use-title.ts";
import { CaseLink } from "../what-if/case-link.tsx";
import { ChooseFile } from "./choose-file.tsx";
import { DeskNav, wayOf } from "./desk-nav.tsx";
import { bring } from "./desk-state.ts";
import { KeysProvider } from "./keys/keys-provider.tsx";
import { MatchStep } from "./match-step.tsx";
import { OneSheet } from "./one-sheet.tsx";
import { RunStep } from "./run-step.tsx";
import { useDesk } from "./use-desk.ts";

/** The billing desk: a file of bills, settled row by row and compared with the sheets' own amounts, or one sheet. */
export function DeskPage() {
  return (
    <KeysProvider>
      <DeskRoom />
    </KeysProvider>
  );
}

function DeskRoom() {
  const { t } = useTranslation("desk");
  const desk = useDesk();
  const hash = useHash();
  const way = wayOf(hash);
  // A step of many fields is drawn piece by piece, so that the page answers meanwhile.
  const stage = useDeferredValue(desk.stage);
  useLayoutEffect(() => bring(hash), [hash]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    void way;
    // What led here is gone.
    if (document.activeElement === document.body) heading.current?.focus();
  }, [way]);
  useTitle(t("documentTitle"));
  return (
    <div
      className={`mx-auto flex max-w-[84rem] flex-col gap-5 px-3 pb-8 sm:px-4 ${way === "one" ? "lg:gap-2 lg:[--target:2.25rem]" : ""}`}
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 ref={heading} tabIndex={-1} className="scroll-mt-4 text-xl font-bold">
          {t(way === "one" ? "sheet.title" : "title")}
        </h2>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <DeskNav current={way} />
          <CaseLink href={`#${BILL_PATH}`}>{t("oneBill")}</CaseLink>
        </div>
      </div>
      {/* At a desk's screen all of one sheet's form is to be seen at once. */}
      <p className={way === "one" ? "-mt-4 lg:hidden" : "-mt-4"}>{t(way === "one" ? "sheet.lead" : "lead")}</p>
      {way === "one" && <OneSheet desk={desk} />}
      {way === "many" && (stage === "choose" || stage === "reading") && <ChooseFile desk={desk} />}
      {way === "many" && stage === "match" && <MatchStep desk={desk} />}
      {way === "many" && stage === "run" && <RunStep desk={desk} />}
    </div>
  );
}
