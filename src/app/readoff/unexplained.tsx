import { useTranslation } from "react-i18next";
import type { AmountKey } from "../../core/result.ts";
import type { ReadOff } from "../../readoff/read-off.ts";
import { differenceText, lineName, reasonsFor } from "../../wording/read-off-text.ts";
import { Button } from "../parts/button.tsx";
import { Fold } from "../result/fold.tsx";

interface UnexplainedProps {
  readonly unexplained: NonNullable<(ReadOff & { ok: true })["unexplained"]>;
  readonly isOneOfMany: boolean;
  readonly onSee: (visit: number, key: AmountKey) => void;
}

/** Where nothing reproduces the sheets: the first line that nothing explains, how far off it is, and why that may be. */
export function Unexplained({ unexplained: { first, all }, isOneOfMany, onSee }: UnexplainedProps) {
  const { t } = useTranslation("readoff");
  const others = all.filter((one) => one !== first);
  return (
    <>
      <p>{t("none.lead")}</p>
      <p className="border-l-4 border-assumed-line bg-assumed-soft px-3 py-2 font-semibold">
        {differenceText(first, isOneOfMany, t)}
      </p>
      <div>
        <Button onClick={() => onSee(first.sheet, first.key)}>
          {t("fault.see", { line: lineName(first.key, t) })}
        </Button>
      </div>
      <p className="font-semibold">{t("none.why")}</p>
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {reasonsFor(first, t).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {others.length > 0 && (
        <Fold title={t("none.others", { count: others.length })}>
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {others.map((one) => (
              <li key={`${one.sheet} ${one.key}`}>{differenceText(one, isOneOfMany, t)}</li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
