import { describe, expect, test } from "vitest";
import { squeeze } from "./figures.ts";
import type { RuleSet } from "./rule-set.ts";
import { fact, NATION, rulesOf } from "./test-rules.ts";
import { verifyDocuments } from "./verify.ts";
import { sha256Hex } from "./version.ts";

/** As read off a PDF: full-width digits, a line break inside a sentence, a page number. */
const TEXT = "国发〔２０２０〕１号\n（一）住院报销比例不低于 ６\n０％。\n— 3 —\n（二）不设封\n顶线。\n";
const registered = (text: string): string => `documents:
  - { id: land-1, number: 国发〔2020〕1号, title: { zh: 办法, en: Measures }, issuer: 国务院, sha256: ${sha256Hex(squeeze(text))} }
`;
const source = (clause: string, quote: string): string =>
  `evidence: document, source: { document: land-1, clause: ${clause}, quote: ${quote} }`;
const rate = fact(`parameter: basic.rate, value: "0.60", ${source("（一）", "住院报销比例不低于 60%")}`);
const cap = fact(`parameter: basic.cap, value: null, figure: 不设, ${source("（二）", "不设封顶线")}`);
const shown = `  - { show: true, text: hint, ${source("（二）", "不设封顶线")} }\n`;

const rules = (...facts: string[]): RuleSet =>
  rulesOf({ "n.yaml": NATION + facts.join(""), "d.yaml": registered(TEXT) });
const texts = (text = TEXT) => new Map([["land-1", text]]);

describe("the documents' texts and the facts", () => {
  test("agree", () => {
    expect(verifyDocuments(rules(rate, cap, shown), texts())).toEqual({ compared: 3, documentFacts: 3, faults: [] });
  });

  test("a quote that is not in the text is found", () => {
    const wrong = fact(`parameter: aid.cap, value: "70.00", ${source("（三）", "门诊报销不超过 70 元")}`);
    const { compared, faults } = verifyDocuments(rules(rate, wrong), texts());
    expect(compared).toBe(2);
    expect(faults).toMatchObject([
      { code: "quoteMissing", fact: { parameter: "aid.cap", origin: { file: "n.yaml", line: 6 } } },
    ]);
  });

  test("a quote that leaves out a word in the middle is found", () => {
    const wrong = fact(`parameter: basic.rate, value: "0.60", ${source("（一）", "住院比例不低于 60%")}`);
    expect(verifyDocuments(rules(wrong), texts()).faults).toMatchObject([{ code: "quoteMissing" }]);
  });

  test("the same of a shown fact", () => {
    const wrong = `  - { show: true, text: hint, ${source("（二）", "不设起付线")} }\n`;
    expect(verifyDocuments(rules(wrong), texts()).faults).toMatchObject([
      { code: "quoteMissing", fact: { text: "hint" } },
    ]);
  });

  test("a text that was changed is found, though all quotes still stand in it", () => {
    expect(verifyDocuments(rules(rate, cap), texts(`${TEXT}（三）`)).faults).toEqual([
      { code: "hashDiffers", document: "land-1" },
    ]);
  });

  test("white space, width and line breaks change no hash", () => {
    expect(verifyDocuments(rules(rate, cap), texts(TEXT.normalize("NFKC").replaceAll("\n", "  "))).faults).toEqual([]);
  });

  test("a text that is missing is found, and its facts are not counted as compared", () => {
    expect(verifyDocuments(rules(rate, cap), new Map())).toEqual({
      compared: 0,
      documentFacts: 2,
      faults: [{ code: "textMissing", document: "land-1" }],
    });
  });

  test("a registered document without facts is looked for too", () => {
    expect(verifyDocuments(rules(fact('parameter: basic.preShare, value: "0.10"')), new Map()).faults).toEqual([
      { code: "textMissing", document: "land-1" },
    ]);
  });

  test("assumptions and what we do not hold are not compared", () => {
    const others =
      fact('parameter: basic.preShare, value: "0.10"') +
      fact('parameter: aid.cap, value: "70.00", evidence: secondary, source: { document: 某号 }');
    expect(verifyDocuments(rules(rate, others), texts())).toMatchObject({ compared: 1, documentFacts: 1, faults: [] });
  });

  test("a figure that its quote does not carry is found even in a file from elsewhere", () => {
    const wrong = fact(`parameter: basic.rate, value: "0.80", ${source("（一）", "住院报销比例不低于 60%")}`);
    const read = rulesOf({ "+n.yaml": NATION + wrong, "d.yaml": registered(TEXT) });
    expect(verifyDocuments(read, texts()).faults).toMatchObject([{ code: "figureMissing", fact: { value: "0.80" } }]);
  });

  test("a fact from elsewhere without a quote is found", () => {
    const mine = `jurisdiction: land\nfacts:\n${fact('parameter: aid.rate, value: "0.60", evidence: document, source: { document: land-1 }')}`;
    const known = rulesOf({ "n.yaml": NATION + rate, "d.yaml": registered(TEXT), "+mine.yaml": mine });
    expect(verifyDocuments(known, texts()).faults).toMatchObject([
      { code: "quoteMissing", fact: { parameter: "aid.rate" } },
      { code: "figureMissing", fact: { parameter: "aid.rate" } },
    ]);
  });
});
