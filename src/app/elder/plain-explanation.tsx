import { useTranslation } from "react-i18next";
import { Cautions, type ExplanationProps, Reasons, usePartsOf } from "../result/explanation.tsx";
import { Fold } from "../result/fold.tsx";
import { ReadResult } from "../result/read-aloud.tsx";
import { useOpenInPrint } from "../result/use-open-in-print.ts";
import { PlainPayers } from "./plain-payers.tsx";

/** What stands behind a result in few lines and aloud; all the rest is folded below. */
export function PlainExplanation(props: ExplanationProps) {
  const { t } = useTranslation("elder");
  const parts = usePartsOf(props);
  useOpenInPrint();
  return (
    <>
      <ReadResult result={parts.result} />
      <PlainPayers result={parts.result} />
      <Cautions {...parts} />
      <Fold title={t("reasons")}>
        <div className="flex flex-col gap-8">
          <Reasons {...parts} />
        </div>
      </Fold>
    </>
  );
}
