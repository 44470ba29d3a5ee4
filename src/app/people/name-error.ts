import type { TFunction } from "i18next";
import { freeName } from "./person.ts";

/** What is wrong with a name as it would be kept, `undefined` for nothing; two people never have the same. */
export function nameError(name: string, taken: readonly string[], t: TFunction<"people">): string | undefined {
  if (name === "") return t("error.empty");
  return taken.includes(name) ? t("error.taken", { name, free: freeName(name, taken) }) : undefined;
}
