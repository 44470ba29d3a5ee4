import type { TFunction } from "i18next";
import { initWords, loadWords, speak, words } from "../wording/i18n.ts";

/** All that the desk says, in the language that the page speaks. */
export async function wordsIn(language: string): Promise<TFunction> {
  await ready();
  await speak(language === "en" ? "en" : "zh-CN");
  return words.t;
}

let started: Promise<unknown> | null = null;

const ready = (): Promise<unknown> => {
  started ??= initWords().then(() => loadWords("facts", "explanation", "desk"));
  return started;
};

/** What diseases are called, by id: the whole name, and what stands outside and inside its brackets. */
export async function diseaseNames(): Promise<Readonly<Record<string, readonly string[]>>> {
  await ready();
  const names = words.getResource("zh-CN", "facts", "disease") as Readonly<Record<string, string>>;
  return Object.fromEntries(
    Object.entries(names).map(([id, name]) => [id, [name, ...name.split(/[（）]/u)].filter((part) => part !== "")]),
  );
}
