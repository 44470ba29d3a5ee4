import i18next, { type i18n, type ResourceLanguage } from "i18next";
import { resources as zhCN } from "./languages/zh-CN.ts";

export const LANGUAGES = ["zh-CN", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

const KEPT_AS = "language";

/** The words of the page: Chinese at hand, English fetched when it is asked for. */
export const words: i18n = i18next.createInstance();

/** Makes the words ready in the language that was chosen last, Chinese unless another was. */
export async function startWords(): Promise<void> {
  await initWords();
  await chooseLanguage(keptLanguage());
}

/** Makes the Chinese words ready, wherever the page is made. */
export async function initWords(): Promise<void> {
  await words.init({
    lng: "zh-CN",
    fallbackLng: "zh-CN",
    resources: { "zh-CN": zhCN },
    defaultNS: "app",
    interpolation: { escapeValue: false },
    // Words that come later are shown as soon as they are there.
    react: { useSuspense: false, bindI18nStore: "added" },
  });
}

/** Fetches what facts are called and what is wrong with a case; English has all its words together. */
export const loadFactsWords = () => load("facts", () => import("./languages/zh-CN-facts.ts"));

/** Fetches the words that explain a result. */
export const loadExplanationWords = () =>
  Promise.all([loadFactsWords(), load("explanation", () => import("./languages/zh-CN-explanation.ts"))]);

/** Fetches the words of the guides. */
export const loadGuidesWords = () =>
  Promise.all([loadFactsWords(), load("guides", () => import("./languages/zh-CN-guides.ts"))]);

/** Fetches the words of a year of several visits. */
export const loadYearWords = () =>
  Promise.all([loadFactsWords(), load("year", () => import("./languages/zh-CN-year.ts"))]);

/** Fetches the words of the comparison with other situations. */
export const loadWhatIfWords = () =>
  Promise.all([loadFactsWords(), load("what-if", () => import("./languages/zh-CN-what-if.ts"))]);

/** Fetches the words of a link that could not be read whole or was made under older rules. */
export const loadLinkWords = () => load("link", () => import("./languages/zh-CN-link.ts"));

/** Fetches the words of keeping and sharing. */
export const loadShareWords = () =>
  Promise.all([loadFactsWords(), load("share", () => import("./languages/zh-CN-share.ts"))]);

/** Fetches the words of ranges. */
export const loadRangesWords = () =>
  Promise.all([loadFactsWords(), load("ranges", () => import("./languages/zh-CN-ranges.ts"))]);

/** Fetches the words of 长辈版; a result is explained in it. */
export const loadElderWords = () =>
  Promise.all([loadExplanationWords(), load("elder", () => import("./languages/zh-CN-elder.ts"))]);

async function load(namespace: string, fetchWords: () => Promise<{ resources: ResourceLanguage }>): Promise<void> {
  if (words.hasResourceBundle("zh-CN", namespace)) return;
  add("zh-CN", (await fetchWords()).resources);
}

/** Fetches the words of what is kept on the device; English has them with its others. */
export async function loadOfflineWords(): Promise<void> {
  if (words.hasResourceBundle("zh-CN", "offline")) return;
  add("zh-CN", (await import("./languages/zh-CN-offline.ts")).resources);
}

/** Fetches the words about the people kept on the device; English has them with its others. */
export async function loadPeopleWords(): Promise<void> {
  if (words.hasResourceBundle("zh-CN", "people")) return;
  add("zh-CN", (await import("./languages/zh-CN-people.ts")).resources);
}

/** Switches the language, says so in the document, and keeps the choice on this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  if (language === "en" && !words.hasResourceBundle("en", "app")) {
    add("en", (await import("./languages/en.ts")).resources);
  }
  await words.changeLanguage(language);
  document.documentElement.lang = language;
  document.title = words.t("app:documentTitle");
  try {
    localStorage.setItem(KEPT_AS, language);
  } catch {
    // Storage may be forbidden; the choice then holds until the page is closed.
  }
}

/** The name in the language spoken, of what is named in both. */
export const nameIn = (names: { readonly zh: string; readonly en: string }, language: string): string =>
  language === "en" ? names.en : names.zh;

function add(language: Language, resources: ResourceLanguage): void {
  for (const [namespace, texts] of Object.entries(resources)) words.addResourceBundle(language, namespace, texts);
}

function keptLanguage(): Language {
  try {
    const kept = localStorage.getItem(KEPT_AS);
    return LANGUAGES.find((one) => one === kept) ?? "zh-CN";
  } catch {
    return "zh-CN";
  }
}
