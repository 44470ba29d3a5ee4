import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AmountKey, Qualifier } from "../../core/result.ts";
import { figure } from "../../wording/amount.ts";
import { STACKED } from "../parts/stacked.ts";

interface ReceiptTableProps {
  readonly caption: string;
  /** The head of the first column. */
  readonly first: string;
  /** The head of the second; the amount in yuan, unless it is a certain one. */
  readonly amount?: string;
  readonly children: ReactNode;
}

/** Names on the left, yuan on the right. */
export function ReceiptTable({ caption, first, amount, children }: ReceiptTableProps) {
  const { t } = useTranslation("explanation");
  return (
    <div className="@container">
      <table className={`w-full border-collapse ${STACKED}`}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="text-sm text-ink-soft">
            <th scope="col" className="py-1 text-left font-normal">
              {first}
            </th>
            <th scope="col" className="py-1 text-right font-normal">
              {amount ?? t("receipt.amount")}
            </th>
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}

/** The whole, a sum of the rows above, or a share of the row above. */
export type Place = "whole" | "part" | "within";

interface AmountRowProps {
  readonly amountKey: AmountKey;
  readonly amount: string;
  readonly qualifier?: Qualifier | undefined;
  readonly of?: Place | undefined;
  readonly mark?: ReactNode;
  readonly children?: ReactNode;
}

/** One of the fourteen amounts by its plain name, with the official one beside it. */
export function AmountRow({ amountKey, amount, qualifier, of, mark, children }: AmountRowProps) {
  const { t } = useTranslation("explanation");
  const names = { plain: t(`amounts.${amountKey}.plain`), official: t(`amounts.${amountKey}.official`) };
  return (
    <Row of={of} amount={amount} qualifier={qualifier}>
      {mark}
      {names.plain}
      {names.plain !== names.official && (
        <span lang={amountKey === "hmb_pay" ? undefined : "zh-CN"} className="text-sm text-ink-soft" title={amountKey}>
          {t("receipt.official", { name: names.official })}
        </span>
      )}
      {children}
    </Row>
  );
}

interface RowProps {
  readonly amount: string;
  readonly qualifier?: Qualifier | undefined;
  readonly of?: Place | undefined;
  readonly children: ReactNode;
}

const LOOKS = {
  whole: "border-t-2 border-ink font-bold",
  part: "border-t border-dashed border-line-strong",
  within: "text-sm text-ink-soft",
  one: "border-t border-line",
} as const;

/** A name and an amount. */
export function Row({ amount, qualifier, of, children }: RowProps) {
  const { t } = useTranslation("explanation");
  return (
    <tr className={`break-inside-avoid align-baseline ${LOOKS[of ?? "one"]}`}>
      <th
        scope="row"
        className={`py-1.5 pr-2 text-left wrap-anywhere ${of === "whole" ? "" : "font-normal"} ${of === "within" ? "pl-6" : ""}`}
      >
        {children}
      </th>
      <td className="py-1.5 text-right whitespace-nowrap">
        {qualifier && (
          <span className="block text-sm text-ink-soft @max-3xs:mr-1 @max-3xs:inline sm:mr-1 sm:inline">
            {t(`facts:qualifier.${qualifier}`)}
          </span>
        )}
        {figure(amount)}
      </td>
    </tr>
  );
}
