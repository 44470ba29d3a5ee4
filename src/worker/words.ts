import i18next, { type ResourceLanguage, type TFunction } from "i18next";
import type { Spoken } from "../desk/protocol.ts";

/** The page's words, as the page would say them. */
export async function wordsOf({ language, texts }: Spoken): Promise<TFunction> {
  const words = i18next.createInstance();
  const resources = { [language]: texts as ResourceLanguage };
  await words.init({ lng: language, resources, interpolation: { escapeValue: false } });
  return words.t;
}
