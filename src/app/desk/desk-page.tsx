import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { words } from "../../wording/i18n.ts";
import { ChooseFile } from "./choose-file.tsx";
import { MatchStep } from "./match-step.tsx";
import { RunStep } from "./run-step.tsx";
import { useDesk } from "./use-desk.ts";

/** The billing desk: a file of bills, settled row by row and compared with the sheets' own amounts. */
export function DeskPage() {
  const { t } = useTranslation("desk");
  const desk = useDesk();
  useEffect(() => {
    document.title = t("documentTitle");
    return () => {
      document.title = words.t("app:documentTitle");
    };
  }, [t]);
  return (
    <div className="mx-auto flex max-w-[84rem] flex-col gap-5 px-3 pb-8 sm:px-4">
      <div>
        <h2 className="text-xl font-bold">{t("title")}</h2>
        <p>{t("lead")}</p>
      </div>
      {(desk.stage === "choose" || desk.stage === "reading") && <ChooseFile desk={desk} />}
      {desk.stage === "match" && <MatchStep desk={desk} />}
      {desk.stage === "run" && <RunStep desk={desk} />}
    </div>
  );
}
