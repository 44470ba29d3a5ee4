import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { AMOUNT_KEYS, type AmountKey, type Amounts, type QualifiedKey, type Qualifiers } from "../../core/result.ts";
import { parseFen } from "../../money/fen.ts";
import { gapOf } from "../../readoff/sheet.ts";
import { figure } from "../../wording/amount.ts";
import { lineName } from "../../wording/desk-text.ts";

interface AmountsBesideProps {
  readonly title: string;
  /** `null` where there are none yet. */
  readonly amounts: Amounts | null;
  readonly qualifiers: Qualifiers;
  /** The sheet's own, where it states some. */
  readonly stated: Readonly<Partial<Record<AmountKey, string>>> | null;
  /** Where the sheet's amounts are typed: the box of a line. */
  readonly boxOf?: (key: AmountKey) => ReactNode;
}

/** The fourteen amounts under their official names, beside what the sheet says. */
export function AmountsBeside({ title, amounts, qualifiers, stated, boxOf }: AmountsBesideProps) {
  const { t } = useTranslation("desk");
  return (
    <div className="@container">
      <table
        className={`w-full border-collapse ${stated === null ? "" : NARROW} ${boxOf ? "text-sm lg:text-[0.8rem]" : "text-sm"}`}
      >
        <caption className={`text-left text-base font-bold text-accent-deep ${boxOf ? "lg:leading-tight" : ""}`}>
          {title}
        </caption>
        <thead>
          <tr className="border-b border-line-strong">
            <th scope="col" className="text-left">
              {t("row.line")}
            </th>
            <th scope="col" className="text-right lg:whitespace-nowrap">
              {t("row.ours")}
            </th>
            {stated !== null && (
              <>
                <th scope="col" className="text-right">
                  {t("row.stated")}
                </th>
                <th scope="col" className="text-right">
                  {t("row.gap")}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {AMOUNT_KEYS.map((key) => {
            const word = qualifiers[key as QualifiedKey];
            const gap = gapText(stated?.[key], amounts?.[key]);
            return (
              <tr key={key} className={`border-b border-line ${gap === "" ? "" : "bg-assumed-soft font-semibold"}`}>
                <th
                  scope="row"
                  className={`text-left font-normal wrap-anywhere ${boxOf ? "py-0.5 leading-tight" : "py-1"}`}
                >
                  {lineName(key, t)}
                </th>
                <td className="text-right lg:whitespace-nowrap">
                  {word === undefined ? "" : `${t(`facts:qualifier.${word}`)} `}
                  {figureOr(amounts?.[key])}
                </td>
                {stated !== null && (
                  <>
                    <td className={`pl-2 text-right ${boxOf ? "w-[6.5rem]" : ""}`}>
                      {boxOf ? boxOf(key) : figureOr(stated[key])}
                    </td>
                    <td className="pl-2 text-right whitespace-nowrap">{gap}</td>
                  </>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Where four columns have no room, the name of a line stands above its amounts; in large type one below the other. */
const NARROW =
  "@max-sm:block @max-sm:[&_:is(caption,thead,tbody)]:block @max-sm:[&_tr]:grid @max-sm:[&_tr]:grid-cols-3 @max-sm:[&_tr]:items-center @max-sm:[&_th:first-child]:col-span-full @max-3xs:[&_tr]:grid-cols-1";

const figureOr = (yuan: string | undefined): string => (yuan === undefined ? "" : figure(yuan));

/** "≠ +12.00": the sheet's less ours; nothing where they agree or the sheet is silent. */
function gapText(stated: string | undefined, ours: string | undefined): string {
  const [said, own] = [parseFen(stated ?? ""), parseFen(ours ?? "")];
  if (said === null || own === null || said === own) return "";
  const { direction, by } = gapOf(said, own);
  return `≠ ${direction === "less" ? "−" : "+"}${figure(by)}`;
}
