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
    react: { useSuspense: false },
  });
}

/** What the first result can do without: each file with the part of the page that needs it. */
const LATER = {
  /** What facts are called, and what is wrong with a case. */
  facts: () => import("./languages/zh-CN-facts.ts"),
  /** A result explained. */
  explanation: () => import("./languages/zh-CN-explanation.ts"),
  guides: () => import("./languages/zh-CN-guides.ts"),
  /** A year of several visits. */
  year: () => import("./languages/zh-CN-year.ts"),
  /** The comparison with other situations. */
  "what-if": () => import("./languages/zh-CN-what-if.ts"),
  /** An address that names no page, could not be read whole, or was made under older rules. */
  link: () => import("./languages/zh-CN-link.ts"),
  /** Keeping and sharing. */
  share: () => import("./languages/zh-CN-share.ts"),
  ranges: () => import("./languages/zh-CN-ranges.ts"),
  rulebook: () => import("./languages/zh-CN-rulebook.ts"),
  /** The quote sheet. */
  quote: () => import("./languages/zh-CN-quote.ts"),
  /** Figures of one's own. */
  figures: () => import("./languages/zh-CN-figures.ts"),
  /** The desk with its files. */
  desk: () => import("./languages/zh-CN-desk.ts"),
  /** An itemised bill. */
  bill: () => import("./languages/zh-CN-bill.ts"),
  /** Local figures off settlement sheets. */
  readoff: () => import("./languages/zh-CN-readoff.ts"),
  /** 长辈版. */
  elder: () => import("./languages/zh-CN-elder.ts"),
  /** What is kept on the device. */
  offline: () => import("./languages/zh-CN-offline.ts"),
  /** The people kept on the device. */
  people: () => import("./languages/zh-CN-people.ts"),
} as const;
export type LaterWords = keyof typeof LATER;

/** Fetches the words that come later, each file once; English has all its words together. */
export async function loadWords(...files: readonly LaterWords[]): Promise<void> {
  await Promise.all(
    files.map(async (file) => {
      if (!words.hasResourceBundle("zh-CN", file)) add("zh-CN", (await LATER[file]()).resources);
    }),
  );
}

/** Switches the language of the words, wherever they are spoken. */
async function speak(language: Language): Promise<void> {
  if (language === "en" && !words.hasResourceBundle("en", "app")) {
    add("en", (await import("./languages/en.ts")).resources);
  }
  await words.changeLanguage(language);
}

/** Switches the language, says so in the document, and keeps the choice on this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  await speak(language);
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
