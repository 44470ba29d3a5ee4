import type { TFunction } from "i18next";
import type { DocumentEntry } from "../facts/fact.ts";
import { nameOf } from "./fact-text.ts";

export type Documents = ReadonlyMap<string, DocumentEntry>;

/** Number and title of a registered document; a statute's number holds its title already. */
export function documentName({ number, title }: DocumentEntry, t: TFunction): string {
  const name = nameOf(title, t);
  return number.includes(name) ? number.replace(name, `《${name}》`) : t("facts:document", { number, title: name });
}
