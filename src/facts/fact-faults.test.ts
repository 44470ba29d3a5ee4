import { describe, expect, test } from "vitest";
import { fact, NATION, problemsOf, rulesOf } from "./test-rules.ts";

/** A whole nation in six lines; a fact put after it starts on line 5. */
const SOUND = `${NATION}  - parameter: basic.rate\n    value: "0.60"\n    evidence: reference\n    note: for a test\n`;
const QUOTED = `documents:
  - id: land-1
    number: 国发〔2020〕1号
    title: { zh: 办法, en: Measures }
    issuer: 国务院
    sha256: ${"a".repeat(64)}
`;

/** A fact of the four lines 5 to 8, one of them exchanged. */
const LINES = ["  - parameter: basic.rate", '    value: "0.60"', "    evidence: reference", "    note: for a test"];
const exchanged = (at: number, ...lines: string[]): string =>
  `${NATION}${LINES.map((line, i) => (i === at - 5 ? lines.join("\n") : line))
    .filter((line) => line !== "")
    .join("\n")}\n`;
const also = (...lines: string[]): string => exchanged(8, LINES[3] ?? "", ...lines);

describe("what a fact is made of", () => {
  test.each<[string, string, string, number, Record<string, string>]>([
    [
      "an unknown parameter",
      exchanged(5, "  - parameter: basic.rates"),
      "unknownParameter",
      5,
      { parameter: "basic.rates" },
    ],
    [
      "a parameter of the language",
      exchanged(5, "  - parameter: constructor"),
      "unknownParameter",
      5,
      { parameter: "constructor" },
    ],
    ["no parameter", exchanged(5, "  - from: 2024-01-01"), "missingKey", 5, { key: "parameter" }],
    ["no value", exchanged(6, ""), "missingKey", 5, { key: "value" }],
    ["no evidence", exchanged(7, ""), "missingKey", 5, { key: "evidence" }],
    [
      "evidence that is none",
      exchanged(7, "    evidence: hearsay"),
      "unknownWord",
      7,
      { key: "evidence", word: "hearsay" },
    ],
    [
      "the user's own evidence",
      exchanged(7, "    evidence: override"),
      "unknownWord",
      7,
      { word: "override", allowed: "document, secondary, reference" },
    ],
    ["an assumption that does not say why", exchanged(8, ""), "missingKey", 5, { key: "note" }],
    ["a key that is none", also("    colour: red"), "unknownKey", 9, { key: "colour" }],
    ["a bound that is none", also("    bound: maybe"), "unknownWord", 9, { key: "bound", word: "maybe" }],
    ["a day of no calendar", also("    from: 2023-02-29"), "invalidDate", 9, { key: "from", day: "2023-02-29" }],
    ["a day in short", also("    to: 2024-3-1"), "invalidDate", 9, { key: "to", day: "2024-3-1" }],
    ["a day that is a number", also("    from: 20240301"), "wrongType", 9, { key: "from" }],
    [
      "days the wrong way round",
      also("    from: 2024-03-01", "    to: 2024-02-29"),
      "daysReversed",
      10,
      { from: "2024-03-01", to: "2024-02-29" },
    ],
    ["a condition that is none", also("    when:", "      colour: red"), "unknownKey", 10, { key: "colour" }],
    [
      "a care kind that is none",
      also("    when:", "      care: [inpatient, dentist]"),
      "unknownWord",
      10,
      { key: "care", word: "dentist" },
    ],
    [
      "a level that is none",
      also("    when: { level: quaternary }"),
      "unknownWord",
      9,
      { key: "level", word: "quaternary" },
    ],
    ["a site that is none", also("    when: { site: hospital }"), "unknownWord", 9, { key: "site" }],
    ["a place that is none", also("    when: { place: abroad }"), "unknownWord", 9, { key: "place" }],
    ["a category that is none", also("    when: { category: pupil }"), "unknownWord", 9, { key: "category" }],
    [
      "a class of hardship that is none",
      also("    when: { assistance: poor }"),
      "unknownWord",
      9,
      { key: "assistance" },
    ],
    ["retirement in quotes", also('    when: { retired: "true" }'), "unknownWord", 9, { key: "retired", word: "true" }],
    ["a disease that is a number", also("    when: { disease: 7 }"), "unknownWord", 9, { key: "disease", word: "7" }],
    ["an empty list of conditions", also("    when: { care: [] }"), "wrongType", 9, { key: "care" }],
    [
      "a product that nobody sells",
      also("    when: { product: nothing }"),
      "unknownProduct",
      5,
      { product: "nothing" },
    ],
    ["a source without document", also("    source: { clause: 一 }"), "missingKey", 9, { key: "document" }],
    ["a source with a strange key", also("    source: { document: x, page: 2 }"), "unknownKey", 9, { key: "page" }],
  ])("%s", (_name, text, code, line, values) => {
    expect(problemsOf({ "rules/a.yaml": text })).toEqual([
      { file: "rules/a.yaml", line, code, values: expect.objectContaining(values) },
    ]);
  });

  test.each<[string, string, string, Record<string, string>]>([
    ["a secondary fact without source", "evidence: secondary", "missingKey", { key: "source" }],
    ["a document fact without source", "evidence: document", "missingKey", { key: "source" }],
    [
      "a document fact without clause",
      "evidence: document, source: { document: land-1, quote: 为 60% }",
      "missingKey",
      { key: "clause" },
    ],
    [
      "a document fact without quote",
      "evidence: document, source: { document: land-1, clause: 一 }",
      "missingKey",
      { key: "quote" },
    ],
    [
      "a document that the registry lacks",
      "evidence: document, source: { document: land-2, clause: 一, quote: 为 60% }",
      "unknownDocument",
      { document: "land-2" },
    ],
    [
      "a quote without its figure",
      "evidence: document, source: { document: land-1, clause: 一, quote: 为 160% }",
      "figureNotInQuote",
      { figure: "60%", quote: "为 160%" },
    ],
  ])("%s", (_name, body, code, values) => {
    const text = `${SOUND}${fact(`parameter: basic.rate, when: { level: primary }, value: "0.60", ${body}`)}`;
    expect(problemsOf({ "a.yaml": text, "documents.yaml": QUOTED })).toEqual([
      { file: "a.yaml", line: 9, code, values: expect.objectContaining(values) },
    ]);
  });

  test("a value in words needs them in `figure`", () => {
    const source = "evidence: document, source: { document: land-1, clause: 一, quote: 不设封顶线 }";
    const noWords = `${NATION}${fact(`parameter: basic.cap, value: null, ${source}`)}`;
    expect(problemsOf({ "a.yaml": noWords, "d.yaml": QUOTED })).toMatchObject([{ line: 5, code: "figureMissing" }]);
    const otherWords = `${NATION}${fact(`parameter: basic.cap, value: null, figure: 取消, ${source}`)}`;
    expect(problemsOf({ "a.yaml": otherWords, "d.yaml": QUOTED })).toMatchObject([
      { line: 5, code: "figureNotInQuote", values: { figure: "取消" } },
    ]);
    rulesOf({
      "a.yaml": `${NATION}${fact(`parameter: basic.cap, value: null, figure: 不设, ${source}`)}`,
      "d.yaml": QUOTED,
    });
  });

  test("a shown fact", () => {
    const shown = (body: string) => ({
      "a.yaml": `${NATION}  - { show: true, ${body}, evidence: reference, note: why }\n`,
    });
    expect(problemsOf(shown("concerns: [basic.rate]"))).toMatchObject([
      { line: 5, code: "missingKey", values: { key: "text" } },
    ]);
    expect(problemsOf(shown("text: a, plausible: [a, b]"))).toMatchObject([
      { line: 5, code: "unknownKey", values: { key: "plausible" } },
    ]);
    expect(problemsOf(shown("text: a, concerns: [1]"))).toMatchObject([
      { line: 5, code: "wrongType", values: { key: "concerns" } },
    ]);
    expect(rulesOf(shown("text: a, concerns: [basic.rate]")).shown).toHaveLength(1);
  });
});
