import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const FOLDER = new URL("./locales/", import.meta.url);
const LANGUAGES = ["zh-CN", "en"] as const;
const PLURAL = /_(zero|one|two|few|many|other)$/;

type Texts = { readonly [key: string]: string | Texts };

const namespaces = (language: string): string[] => readdirSync(new URL(`${language}/`, FOLDER)).sort();

/** Every text of a namespace by its full key. */
function textsOf(language: string, file: string): ReadonlyMap<string, string> {
  const flat = new Map<string, string>();
  const walk = (texts: Texts, before: string): void => {
    for (const [key, value] of Object.entries(texts)) {
      if (typeof value === "string") flat.set(before + key, value);
      else walk(value, `${before}${key}.`);
    }
  };
  walk(JSON.parse(readFileSync(new URL(`${language}/${file}`, FOLDER), "utf8")) as Texts, "");
  return flat;
}

const keysWithoutPlural = (texts: ReadonlyMap<string, string>): string[] =>
  [...new Set([...texts.keys()].map((key) => key.replace(PLURAL, "")))].sort();

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\{\s*[\w.]+|\$t\([^)]*/g) ?? [])].sort();

test("both languages have the same namespaces", () => {
  expect(namespaces("en")).toEqual(namespaces("zh-CN"));
  expect(namespaces("en").length).toBeGreaterThan(0);
});

describe.each(namespaces("zh-CN"))("%s", (file) => {
  const texts = Object.fromEntries(LANGUAGES.map((language) => [language, textsOf(language, file)])) as Record<
    (typeof LANGUAGES)[number],
    ReadonlyMap<string, string>
  >;

  test("has the same keys in both languages", () => {
    expect(keysWithoutPlural(texts.en)).toEqual(keysWithoutPlural(texts["zh-CN"]));
  });

  test.each(LANGUAGES)("has every plural form that %s distinguishes, and no other", (language) => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const all = texts[language];
    const plurals = new Set([...all.keys()].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, "")));
    for (const key of plurals) {
      const forms = [...all.keys()].filter((one) => PLURAL.test(one) && one.replace(PLURAL, "") === key);
      expect(forms.map((one) => one.slice(key.length + 1)).sort(), key).toEqual([...needed].sort());
    }
  });

  test("names the same things in both languages and leaves no text empty", () => {
    for (const [key, text] of texts["zh-CN"]) {
      const twin = texts.en.get(key) ?? texts.en.get(key.replace(PLURAL, "_other"));
      expect(text.trim(), key).not.toBe("");
      expect(twin?.trim(), key).not.toBe("");
      expect(placeholders(twin ?? ""), key).toEqual(placeholders(text));
    }
  });
});
