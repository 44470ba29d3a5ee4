import { describe, expect, test } from "vitest";
import { readRules } from "./read-rules.ts";

const faultsOf = (text: string): string[] => {
  const read = readRules([{ file: "odd.yaml", text, added: true }]);
  return read.ok ? [] : read.problems.map(({ file, line, code }) => `${file}:${line} ${code}`);
};

test.each(["", "# nothing but a comment\n", "null\n", "[]\n", "a word\n"])("%j is no rule file", (text) => {
  expect(faultsOf(text)).toEqual(["odd.yaml:1 notAMapping"]);
});

/** Each line ten times the one before: a thousand million words in nine lines. */
const bomb = [
  "a: &a [x]",
  ..."bcdefghi".split("").map((name, i) => `${name}: &${name} [${Array(10).fill(`*${"abcdefghi"[i]}`)}]`),
];

test("a file that would grow without end is refused with its place", () => {
  expect(faultsOf(bomb.join("\n"))).toContain("odd.yaml:1 yamlSyntax");
});

test("many facts may share one condition by name", () => {
  const facts = Array.from(
    { length: 160 },
    (_, i) =>
      `  - { parameter: price.consultation, when: ${i === 0 ? "&q { site: village }" : "*q"}, value: "5.00", from: ${2030 + i}-01-01, to: ${2030 + i}-12-31, evidence: reference }`,
  );
  expect(faultsOf(`jurisdiction: many\nkind: city\nfacts:\n${facts.join("\n")}\n`)).toEqual([]);
});

const HEADER = "jurisdiction: odd\nkind: city\n";

test("a shown clause beside a parameter that there is not", () => {
  const shown = "facts:\n  - { show: true, text: a, parameter: basic.rats, evidence: reference }\n";
  expect(faultsOf(HEADER + shown)).toEqual(["odd.yaml:4 unknownParameter"]);
});

test("a product called none, which is how a case says that there is none", () => {
  expect(faultsOf(`${HEADER}products:\n  - { id: none }\n`)).toEqual(["odd.yaml:4 wrongType"]);
});

test("two products without an id are not one product twice", () => {
  expect(faultsOf(`${HEADER}products:\n  - { category: resident }\n  - { category: employee }\n`)).toEqual([
    "odd.yaml:4 missingKey",
    "odd.yaml:5 missingKey",
  ]);
});

test("of a jurisdiction that nobody says the kind of, that alone is said", () => {
  const fact = '  - { parameter: basic.rate, when: { product: plan }, value: "0.5", evidence: reference }\n';
  expect(faultsOf(`jurisdiction: odd\nproducts: [{ id: plan }]\nfacts:\n${fact}`)).toEqual([
    "odd.yaml:1 headerMissing",
    "odd.yaml:4 unknownProduct",
  ]);
});

test("whichever of two files says the name, it is the name", () => {
  const read = readRules([
    { file: "a.yaml", text: HEADER, added: true },
    { file: "b.yaml", text: "jurisdiction: odd\nname: 奇\n", added: true },
  ]);
  expect(read.ok && read.rules.jurisdictions.get("odd")?.name).toEqual({ zh: "奇", en: "奇" });
});

test("a fact that is computed with is not shown, and a clause that is shown not computed with", () => {
  const facts =
    "  - { parameter: basic.cap, value: null, evidence: reference }\n  - { show: true, text: a, evidence: reference }\n";
  const read = readRules([{ file: "odd.yaml", text: `${HEADER}facts:\n${facts}`, added: true }]);
  expect(read.ok && [read.rules.facts.length, read.rules.shown.length]).toEqual([1, 1]);
});

/** What is wrong with our own file: the place, and what its sentence names. */
const faultIn = (text: string) => {
  const read = readRules([{ file: "own.yaml", text }]);
  return read.ok ? [] : read.problems.map(({ line, code, values }) => [`${line} ${code}`, values]);
};
const DOCUMENTS = `documents:
  - { id: d, number: 1号, title: 办法, issuer: 市, sha256: ${"a".repeat(64)} }
`;

describe("what stands where something else should", () => {
  test.each([
    ["facts: [null, 5, [], word]", ["3 notAMapping", "3 notAMapping", "3 notAMapping", "3 notAMapping"]],
    ["inherits: 5", ["3 wrongType"]],
    ["products: 5", ["3 notAList"]],
    ["products: [5]", ["3 notAMapping"]],
    ["documents: 5", ["3 notAList"]],
    ["documents:\n  - { number: 1号 }\n  - { number: 2号 }", ["4 missingKey", "5 missingKey"]],
    ["documents:\n  - id: d\n    issuer: 5", ["5 notAMapping"]],
    ['name: ""', ["3 notAMapping"]],
    ['inherits: ""', ["3 wrongType"]],
    ['facts:\n  - { parameter: basic.rate, value: "0.5", evidence: reference, when: primary }', ["4 notAMapping"]],
    ['facts:\n  - { parameter: basic.rate, value: "0.5", evidence: reference, source: }', ["4 notAMapping"]],
    ['facts:\n  - { parameter: basic.rate, value: "0.5", evidence: reference, when: }', []],
  ])("%j", (text, faults) => {
    expect(faultsOf(`${HEADER}${text}\n`)).toEqual(faults.map((one) => `odd.yaml:${one}`));
  });
});

describe("of a part that is written over several lines, the line that is wrong", () => {
  const fact = (...lines: readonly string[]) => `${HEADER}facts:\n  - note: for a test\n    ${lines.join("\n    ")}\n`;

  test.each<[string, string, string, Record<string, string>]>([
    [
      "a parameter",
      fact("evidence: reference", "parameter: basic.rats", "value: 1"),
      "6 unknownParameter",
      { parameter: "basic.rats" },
    ],
    [
      "a value",
      fact("evidence: reference", "parameter: basic.rate", 'value: "2"'),
      "7 invalidValue",
      { parameter: "basic.rate", at: "value", reason: "invalidRate" },
    ],
    [
      "the parameter of a shown clause",
      fact("show: true", "text: a", "evidence: reference", "parameter: basic.rats"),
      "8 unknownParameter",
      { parameter: "basic.rats" },
    ],
    [
      "a clause that is not shown",
      fact("text: a", "evidence: reference", "show: false"),
      "7 wrongType",
      { key: "show" },
    ],
    [
      "a span of one end",
      fact("evidence: reference", "parameter: basic.rate", 'value: "0.5"', 'plausible: ["0.4"]'),
      "8 wrongType",
      { key: "plausible" },
    ],
    [
      "a product's id",
      `${HEADER}products:\n  - category: resident\n    id: none\nfacts: []\n`,
      "5 wrongType",
      { key: "id" },
    ],
    [
      "a product's name",
      `${HEADER}products:\n  - id: p\n    name: { zh: 某保 }\nfacts: []\n`,
      "5 missingKey",
      { key: "en" },
    ],
  ])("%s", (_what, text, place, values) => {
    expect(faultIn(text)).toEqual([[place, values]]);
  });
});

test.each(["a".repeat(65), `x${"a".repeat(64)}`, "a".repeat(63)])("%s is no hash of a text", (sha256) => {
  const text = DOCUMENTS.replace("a".repeat(64), sha256);
  expect(faultIn(text)).toEqual([["2 wrongType", { key: "sha256" }]]);
});

describe("a quote and its figure", () => {
  const cited = (value: string, figure = "") =>
    `${DOCUMENTS}${HEADER}facts:
  - parameter: basic.cap
    value: ${value}
    evidence: document
    source:
      document: d
      clause: 一
      quote: 最高五千元
${figure}`;

  test("a figure that is not in it: the line of the quote", () => {
    expect(faultIn(cited('"5000.00"'))).toEqual([["12 figureNotInQuote", { figure: "5000", quote: "最高五千元" }]]);
  });

  test("an amount is never meant in per cent", () => {
    const half = cited('"0.50"').replace("最高五千元", "最高 50%");
    expect(faultIn(half)).toEqual([["12 figureNotInQuote", { figure: "0.5", quote: "最高 50%" }]]);
    expect(faultIn(half.replace("basic.cap", "basic.rate"))).toEqual([]);
  });

  test("factors may be told in per cent", () => {
    const factors = cited('["0.5"]').replace("basic.cap", "basic.deductible.repeat");
    expect(faultIn(factors.replace("最高五千元", "第二次减为 50%"))).toEqual([]);
  });

  test("of what is not at hand the quote is not looked into", () => {
    expect(faultIn(cited('"5000.00"').replace("evidence: document", "evidence: secondary"))).toEqual([]);
  });

  test("a value that is no number needs words", () => {
    expect(faultIn(cited("null"))).toEqual([["6 figureMissing", { quote: "最高五千元" }]]);
    expect(faultIn(cited('"5000.00"', "    figure: 五千元\n"))).toEqual([]);
  });

  test("words that are none are not looked for", () => {
    expect(faultIn(cited('"5000.00"', "    figure: [五千元, 5]\n"))).toEqual([
      ["13 wrongType", { key: "figure" }],
      ["12 figureNotInQuote", { figure: "5000", quote: "最高五千元" }],
    ]);
  });
});
