import { useTranslation } from "react-i18next";
import type { AmountKey } from "../../core/result.ts";
import { lineName } from "../../wording/read-off-text.ts";
import type { Form } from "../estimate/form.ts";
import { MoneyField } from "../parts/money-field.tsx";
import { isTyped, type Stated, typedFor } from "./stated.ts";

/** The lines of a sheet as the page lays them out. */
const GROUPS = {
  bill: ["medfee_sumamt", "fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt", "inscp_scp_amt"],
  funds: ["act_pay_dedc", "hifp_pay", "hifmi_pay", "maf_pay", "fund_pay_sumamt"],
  own: ["psn_part_amt", "hmb_pay", "acct_pay", "psn_cash_pay"],
} as const satisfies Record<string, readonly AmountKey[]>;

/** The name of the box that a line is typed into. */
export const boxOf = (key: AmountKey): string => `sheet-${key}`;

interface SheetFieldsProps {
  readonly visit: Form;
  readonly stated: Stated;
  readonly errors: Readonly<Partial<Record<AmountKey, string>>>;
  readonly onChange: (key: AmountKey, value: string) => void;
  readonly onLeave: () => void;
}

/** A settlement sheet to be filled in as it is printed: each line by its official name, below it what it means. */
export function SheetFields({ visit, stated, errors, onChange, onLeave }: SheetFieldsProps) {
  const { t } = useTranslation("readoff");
  return Object.entries(GROUPS).map(([group, keys]) => (
    <fieldset key={group} className="min-w-0">
      <legend className="font-bold text-accent-deep">{t(`visit.${group}`)}</legend>
      {group === "bill" && visit.items !== "" && <p className="text-sm text-ink-soft">{t("visit.items")}</p>}
      <div className="mt-2 grid items-start gap-x-4 gap-y-5 @lg:grid-cols-2">
        {keys
          .filter((key) => isTyped(key, visit))
          .map((key) => (
            <MoneyField
              key={key}
              name={boxOf(key)}
              label={lineName(key, t)}
              hint={t(`line.${key}`)}
              error={errors[key]}
              unit={t("form:yuan")}
              value={typedFor(key, visit, stated)}
              onChange={(value) => onChange(key, value)}
              onLeave={onLeave}
            />
          ))}
      </div>
    </fieldset>
  ));
}
