import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { MoneyField } from "../parts/money-field.tsx";
import type { TypedBracket } from "./typed-value.ts";

interface BracketFieldsProps {
  readonly name: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly brackets: readonly TypedBracket[];
  readonly onChange: (brackets: readonly TypedBracket[]) => void;
}

/** A table of rates: each row ends at an amount, the last may have no end. */
export function BracketFields({ name, label, error, brackets, onChange }: BracketFieldsProps) {
  const { t } = useTranslation("figures");
  const rows = brackets.length > 0 ? brackets : [{ upTo: "", rate: "" }];
  const put = (place: number, part: Partial<TypedBracket>): void =>
    onChange(rows.map((row, i) => (i === place ? { ...row, ...part } : row)));
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-1 font-semibold">{label}</legend>
      {rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
        <div key={i} className="grid grid-cols-1 gap-2 sm:grid-cols-2">
          <MoneyField
            name={`${name}-upTo-${i}`}
            label={t("upTo", { number: i + 1 })}
            isLabelSmall
            hint={i === rows.length - 1 ? t("upToHint") : undefined}
            unit={t("form:yuan")}
            value={row.upTo}
            onChange={(upTo) => put(i, { upTo })}
            onLeave={() => {}}
          />
          <MoneyField
            name={`${name}-rate-${i}`}
            label={t("rateOf", { number: i + 1 })}
            isLabelSmall
            error={i === 0 ? error : undefined}
            unit="%"
            value={row.rate}
            onChange={(rate) => put(i, { rate })}
            onLeave={() => {}}
          />
        </div>
      ))}
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => onChange([...rows, { upTo: "", rate: "" }])}>{t("addBracket")}</Button>
        {rows.length > 1 && <Button onClick={() => onChange(rows.slice(0, -1))}>{t("dropBracket")}</Button>}
      </div>
    </fieldset>
  );
}
