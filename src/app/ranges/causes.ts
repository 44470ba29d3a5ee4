import type { TFunction } from "i18next";
import type { Ranges } from "./read-ranges.ts";

/** What a range depends on, a sentence without its full stop. */
export function causeOf({ own, others }: Ranges, t: TFunction): string {
  const numbers = others.map((index) => index + 1).join(t("form:listJoin"));
  const causes = [
    own?.total && t("ranges:cause.total"),
    own?.level && t("ranges:cause.level"),
    own && own.share !== null && t("ranges:cause.split"),
    others.length > 0 && t("ranges:cause.others", { numbers }),
  ];
  return t("ranges:depends", { causes: causes.filter(Boolean).join(t("form:listJoin")) });
}
