import i18next, { type TFunction } from "i18next";
import { resources as en } from "./languages/en.ts";
import { resources as zhCN } from "./languages/zh-CN.ts";
import { resources as zhCNElder } from "./languages/zh-CN-elder.ts";
import { resources as zhCNExplanation } from "./languages/zh-CN-explanation.ts";
import { resources as zhCNFacts } from "./languages/zh-CN-facts.ts";
import { resources as zhCNGuides } from "./languages/zh-CN-guides.ts";
import { resources as zhCNLink } from "./languages/zh-CN-link.ts";
import { resources as zhCNQuote } from "./languages/zh-CN-quote.ts";
import { resources as zhCNRanges } from "./languages/zh-CN-ranges.ts";
import { resources as zhCNReadoff } from "./languages/zh-CN-readoff.ts";
import { resources as zhCNRulebook } from "./languages/zh-CN-rulebook.ts";
import { resources as zhCNShare } from "./languages/zh-CN-share.ts";
import { resources as zhCNWhatIf } from "./languages/zh-CN-what-if.ts";
import { resources as zhCNYear } from "./languages/zh-CN-year.ts";
import ruleProblems from "./locales/en/rule-problems.json" with { type: "json" };
import ruleProblemsZhCN from "./locales/zh-CN/rule-problems.json" with { type: "json" };

/** The words of a language for tests: a key or a value that is missing throws. */
export function strictWords(language: "zh-CN" | "en"): TFunction {
  const words = i18next.createInstance();
  void words.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: {
      "zh-CN": {
        ...zhCN,
        ...zhCNElder,
        ...zhCNExplanation,
        ...zhCNFacts,
        ...zhCNGuides,
        ...zhCNLink,
        ...zhCNQuote,
        ...zhCNRanges,
        ...zhCNReadoff,
        ...zhCNRulebook,
        ...zhCNShare,
        ...zhCNWhatIf,
        ...zhCNYear,
        "rule-problems": ruleProblemsZhCN,
      },
      en: { ...en, "rule-problems": ruleProblems },
    },
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (text: string, value: readonly string[]) =>
      fail(`no value for ${value[1]} in ${text}`),
    parseMissingKeyHandler: (key: string, byDefault?: string) => byDefault ?? fail(`no text for ${key}`),
  });
  return words.t;
}

function fail(reason: string): never {
  throw new Error(reason);
}
