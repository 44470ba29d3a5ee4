import { useTranslation } from "react-i18next";
import { billHref } from "../bill/bill-address.ts";
import { Button } from "../parts/button.tsx";
import type { FieldName } from "./form.ts";
import { itemsIn } from "./items.ts";

interface ItemsLinkProps {
  readonly items: string;
  /** The address that carries the case. */
  readonly address: string;
  readonly onChange: (field: FieldName, value: string) => void;
}

/** The way to the bill line by line; how many lines it has, which stand for total and parts. */
export function ItemsLink({ items, address, onChange }: ItemsLinkProps) {
  const { t } = useTranslation("form");
  const isItemised = items !== "";
  return (
    <div className="flex flex-wrap items-center gap-x-4">
      {isItemised && <p>{t("items.count", { count: itemsIn(items).length })}</p>}
      <a
        href={billHref(address)}
        className="inline-flex min-h-target items-center text-sm text-accent-deep underline underline-offset-4"
      >
        {t(isItemised ? "items.edit" : "items.open")}
      </a>
      {isItemised && <Button onClick={() => onChange("items", "")}>{t("items.drop")}</Button>}
    </div>
  );
}
