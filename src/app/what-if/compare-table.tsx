import { useTranslation } from "react-i18next";
import type { RuleSet } from "../../facts/rule-set.ts";
import type { Change, Compared } from "../../whatif/compare.ts";
import type { VariantKind } from "../../whatif/variants.ts";
import { figure } from "../../wording/amount.ts";
import { problemText } from "../../wording/problem-text.ts";
import { formOf, type Sheet } from "../estimate/sheet.ts";
import { STACKED } from "../parts/stacked.ts";
import { Fold } from "../result/fold.tsx";
import { CaseLink } from "./case-link.tsx";
import { Difference } from "./difference.tsx";
import { variantName } from "./variant-name.ts";
import { sheetOfVariant } from "./variant-sheet.ts";
import { estimateHref } from "./what-if-address.ts";

interface CompareTableProps {
  readonly kind: VariantKind;
  readonly rows: readonly Compared[];
  readonly sheet: Sheet;
  readonly rulesOf: (city: string) => RuleSet | null;
}

/** The variants of one kind: what the person pays in each, and why it is more or less. */
export function CompareTable({ kind, rows, sheet, rulesOf }: CompareTableProps) {
  const { t } = useTranslation("what-if");
  const title = `what-if-${kind}`;
  return (
    <div className="min-w-0">
      <h4 id={title} className="break-after-avoid font-bold">
        {t(`compare.kind.${kind}`)}
      </h4>
      <table aria-labelledby={title} className={`w-full border-collapse ${STACKED}`}>
        <thead>
          <tr className="text-sm text-ink-soft">
            <th scope="col" className="py-1 text-left font-normal">
              {t("compare.situation")}
            </th>
            <th scope="col" className="py-1 text-right font-normal">
              {t("compare.pays")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Rows key={row.variant.name} compared={row} sheet={sheet} rulesOf={rulesOf} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowsProps {
  readonly compared: Compared;
  readonly sheet: Sheet;
  readonly rulesOf: (city: string) => RuleSet | null;
}

/** One variant, and below it, to be opened, what makes the difference. */
function Rows({ compared, sheet, rulesOf }: RowsProps) {
  const { t, i18n } = useTranslation("what-if");
  const { variant, answer, change, yearChange } = compared;
  const name = variantName(variant, rulesOf, t, i18n.language);
  return (
    <>
      <tr className={`border-t border-line align-baseline ${variant.isHere ? "bg-accent-soft font-bold" : ""}`}>
        <th scope="row" className={`py-1.5 pr-2 text-left wrap-anywhere ${variant.isHere ? "" : "font-normal"}`}>
          {name}
          {variant.isHere && t("compare.here")}
        </th>
        <td className="py-1.5 text-right">
          {answer.ok ? (
            <span className="@3xs:whitespace-nowrap">
              {answer.qualifier && (
                <span className="text-sm text-ink-soft">{t(`facts:qualifier.${answer.qualifier}`)} </span>
              )}
              <span className="inline-block">{figure(answer.cash)}</span>
            </span>
          ) : (
            <span className="block text-left text-sm">
              {t("compare.cannot", { reason: problemText(answer.problem, t) })}
            </span>
          )}
          {answer.ok && answer.amounts.acct_pay !== "0.00" && (
            <span className="block text-sm font-normal text-ink-soft">
              {t("compare.account", { amount: figure(answer.amounts.acct_pay) })}
            </span>
          )}
          {change && !variant.isHere && <ChangeLine change={change} />}
          {answer.ok && answer.year && answer.year.visits > 1 && (
            <span className="mt-1 block text-sm font-normal">
              {t("compare.year", { count: answer.year.visits })}{" "}
              <span className="inline-block">
                {answer.year.qualifier && `${t(`facts:qualifier.${answer.year.qualifier}`)} `}
                {figure(answer.year.cash)}
              </span>
              {yearChange && !variant.isHere && <ChangeLine change={yearChange} />}
            </span>
          )}
        </td>
      </tr>
      {!variant.isHere && (
        <tr>
          <td colSpan={2} className="pb-1">
            <Fold title={t("compare.why", { name })}>
              <Difference compared={compared} name={name} form={formOf(sheet)} rulesOf={rulesOf} />
              <CaseLink href={estimateHref(sheetOfVariant(sheet, variant))}>{t("compare.open", { name })}</CaseLink>
            </Fold>
          </td>
        </tr>
      )}
    </>
  );
}

/** How much less or more, told by word and sign. */
function ChangeLine({ change }: { readonly change: Change }) {
  const { t } = useTranslation("what-if");
  return (
    <span className="block text-sm @3xs:whitespace-nowrap">
      <span aria-hidden="true">{SIGNS[change.direction]} </span>
      {t(`compare.${change.direction}`, { amount: figure(change.amount) })}
    </span>
  );
}

const SIGNS = { less: "↓", same: "＝", more: "↑" } as const;
