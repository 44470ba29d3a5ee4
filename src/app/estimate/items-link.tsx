import { useTranslation } from "react-i18next";
import { useHash } from "../address/use-path.ts";
import { billHref } from "../bill/bill-address.ts";
import { Button } from "../parts/button.tsx";
import type { FieldName } from "./form.ts";
import { itemsIn } from "./items.ts";

interface ItemsLinkProps {
  readonly items: string;
  readonly onChange: (field: FieldName, value: string) => void;
}

/** The way to the bill line by line; how many lines it has, which stand for total and parts. */
export function ItemsLink({ items, onChange }: ItemsLinkProps) {
  const { t } = useTranslation("form");
  const hash = useHash();
  const isItemised = items !== "";
  return (
    <div className="flex flex-wrap items-center gap-x-4">
      {isItemised && <p>{t("items.count", { count: itemsIn(items).length })}</p>}
      <a
        href={billHref(hash)}
        className="inline-flex min-h-target items-center text-sm text-accent-deep underline underline-offset-4"
      >
        {t(isItemised ? "items.edit" : "items.open")}
      </a>
      {isItemised && <Button onClick={() => onChange("items", "")}>{t("items.drop")}</Button>}
    </div>
  );
}
