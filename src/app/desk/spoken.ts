import type { Spoken } from "../../desk/protocol.ts";
import { loadWords, words } from "../../wording/i18n.ts";

/** The words that the worker needs, in the language that the page speaks. */
export async function spoken(): Promise<Spoken> {
  await loadWords("facts", "explanation", "desk");
  const { language } = words;
  return { language, texts: words.getDataByLanguage(language) ?? {} };
}

/** What diseases are called in Chinese, which is what files are written in, by id. */
export async function diseaseNames(): Promise<Readonly<Record<string, string>>> {
  await loadWords("facts");
  return words.getResource("zh-CN", "facts", "disease");
}
