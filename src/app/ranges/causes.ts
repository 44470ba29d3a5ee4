import type { TFunction } from "i18next";
import type { Ranges } from "./read-ranges.ts";

/** What a range depends on beside the total, as a list in words; "" where it is the total alone. */
export function causesOf({ own, others }: Ranges, t: TFunction): string {
  const numbers = others.map((index) => index + 1).join(t("form:listJoin"));
  const causes = [
    own?.level && t("ranges:cause.level"),
    own && own.share !== null && t("ranges:cause.split"),
    others.length > 0 && t("ranges:cause.others", { numbers }),
  ];
  return causes.filter(Boolean).join(t("form:listJoin"));
}
