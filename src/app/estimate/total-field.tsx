import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";
import { MoneyField } from "../parts/money-field.tsx";
import { UNKNOWN } from "./form.ts";

/** The total, or that nobody knows it yet; typing an amount ends the latter. */
export function TotalField({ value, onChange, ...field }: ComponentProps<typeof MoneyField>) {
  const { t } = useTranslation("form");
  const isUnknown = value === UNKNOWN;
  return (
    <div>
      <MoneyField {...field} value={isUnknown ? "" : value} onChange={onChange} />
      <label className="mt-1 inline-flex min-h-target cursor-pointer items-center gap-2">
        <input
          type="checkbox"
          name={field.name}
          value={UNKNOWN}
          checked={isUnknown}
          onChange={() => onChange(isUnknown ? "" : UNKNOWN)}
          className="size-[1.1em] shrink-0 accent-accent"
        />
        {t("unknownTotal")}
      </label>
    </div>
  );
}
