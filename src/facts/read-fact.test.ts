import { describe, expect, test } from "vitest";
import { DOCUMENT, fact, NATION, problemsOf, rulesOf } from "./test-rules.ts";

const REGISTRY = `documents:
  - id: land-1
    number: 国发〔2020〕1号
    title: { zh: 办法, en: Measures }
    issuer: { zh: 国务院, en: State Council }
    from: 2020-01-01
    to: 2025-12-31
    sha256: ${"a".repeat(64)}
`;
const first = (text: string) => rulesOf({ "a.yaml": NATION + text, "d.yaml": REGISTRY }).facts[0];

describe("what is read of a fact", () => {
  test("source, words, days, span and place", () => {
    const text = `  - parameter: basic.deductible
    when: { care: [outpatient, chronic], retired: true }
    value: "0.00"
    bound: target
    from: 2024-01-01
    to: 2024-01-01
    evidence: document
    source: { document: land-1, clause: 第三条, quote: 逐步取消起付线, figure: 取消 }
    figure: [逐步]
    note: step by step
    plausible: ["0.00", "300.00"]
`;
    expect(first(text)).toEqual({
      parameter: "basic.deductible",
      when: { care: ["outpatient", "chronic"], retired: [true] },
      value: "0.00",
      read: 0,
      bound: "target",
      from: "2024-01-01",
      to: "2024-01-01",
      evidence: "document",
      jurisdiction: "land",
      source: { document: "land-1", clause: "第三条", quote: "逐步取消起付线" },
      figure: ["逐步", "取消"],
      note: "step by step",
      plausible: ["0.00", "300.00"],
      origin: { file: "a.yaml", line: 5 },
    });
  });

  test("an assumption without more", () => {
    expect(first(fact('parameter: basic.rate, value: "0.5"'))).toMatchObject({
      source: null,
      figure: [],
      plausible: null,
      note: "for a test",
    });
  });

  test("a source of which only the document is named", () => {
    expect(
      first(fact('parameter: basic.rate, value: "0.5", evidence: secondary, source: { document: 某号 }'))?.source,
    ).toEqual({
      document: "某号",
    });
  });

  test("a shown fact: what it stands beside", () => {
    const text =
      "  - { show: true, text: hint, parameter: basic.cap, concerns: [aid.cap, children], evidence: reference, note: x }\n";
    expect(rulesOf({ "a.yaml": NATION + text }).shown).toMatchObject([
      { text: "hint", concerns: ["basic.cap", "aid.cap", "children"], value: undefined, bound: "exact" },
    ]);
  });
});

describe("what may not stand in a fact", () => {
  test.each([
    ['plausible: ["0.4"]', "plausible"],
    ['plausible: ["0.4", "0.5", "0.6"]', "plausible"],
    ["plausible: [0.4, 0.5]", "plausible"],
    ["figure: [六成, 7]", "figure"],
    ['figure: ""', "figure"],
    ["source: { document: x, figure: 60 }", "figure"],
  ])("%s", (body, key) => {
    const text = NATION + fact(`parameter: basic.rate, value: "0.5", ${body}`);
    expect(problemsOf({ "a.yaml": text })).toContainEqual({
      file: "a.yaml",
      line: 5,
      code: "wrongType",
      values: { key },
    });
  });

  test("a source that is no mapping", () => {
    const text = NATION + fact('parameter: basic.rate, value: "0.5", source: 某号');
    expect(problemsOf({ "a.yaml": text })).toEqual([{ file: "a.yaml", line: 5, code: "notAMapping", values: {} }]);
  });

  test("a word that is none names those that are", () => {
    const text = NATION + fact('parameter: basic.rate, when: { level: fourth }, value: "0.5"');
    expect(problemsOf({ "a.yaml": text })).toMatchObject([{ values: { allowed: "primary, secondary, tertiary" } }]);
    const disease = NATION + fact('parameter: basic.rate, when: { disease: 7 }, value: "0.5"');
    expect(problemsOf({ "a.yaml": disease })).toMatchObject([{ values: { allowed: "" } }]);
  });
});

describe("the registry of documents", () => {
  const WHOLE = {
    id: "land-1",
    number: "国发〔2020〕1号",
    title: { zh: "办法", en: "Measures" },
    issuer: { zh: "国务院", en: "State Council" },
    from: "2020-01-01",
    to: "2025-12-31",
    sha256: "a".repeat(64),
  };

  test("holds each entry as written, in a file of its own or beside facts", () => {
    expect([...rulesOf({ "d.yaml": REGISTRY }).documents.values()]).toEqual([WHOLE]);
    const beside = rulesOf({ "a.yaml": `${NATION}${fact('parameter: basic.rate, value: "0.5"')}${REGISTRY}` });
    expect([...beside.documents.values()]).toEqual([WHOLE]);
    expect(beside.facts).toHaveLength(1);
  });

  test("a file from elsewhere may name a document by its id alone, or say more", () => {
    const entries = (text: string) => [...rulesOf({ "+d.yaml": text }).documents.values()];
    const named = { zh: "elsewhere-1", en: "elsewhere-1" };
    expect(entries("documents: [{ id: elsewhere-1 }]")).toEqual([
      { id: "elsewhere-1", number: "elsewhere-1", title: named, issuer: named, from: null, to: null, sha256: "" },
    ]);
    expect(entries(REGISTRY)).toEqual([WHOLE]);
    const numbered = { zh: "某号", en: "某号" };
    expect(entries("documents: [{ id: e, number: 某号 }]")).toMatchObject([
      { number: "某号", title: numbered, issuer: numbered },
    ]);
    expect(
      rulesOf({ "+a.yaml": NATION + fact(`parameter: basic.rate, value: "0.5", ${DOCUMENT}`) }).facts,
    ).toHaveLength(1);
  });

  const lines = REGISTRY.split("\n");
  test.each([
    ["id", "missingKey", 2],
    ["number", "missingKey", 2],
    ["title", "notAMapping", 2],
    ["issuer", "notAMapping", 2],
    ["sha256", "missingKey", 2],
  ])("an own entry without %s", (key, code, line) => {
    const without = lines
      .filter((one) => !one.includes(`${key}:`))
      .join("\n")
      .replace("    number", key === "id" ? "  - number" : "    number");
    expect(problemsOf({ "d.yaml": without })[0]).toMatchObject({ file: "d.yaml", line, code });
  });

  test.each([
    ["    title: { zh: 办法 }", "missingKey", { key: "en" }],
    ["    title: { en: Measures }", "missingKey", { key: "zh" }],
    ["    title: { zh: 办法, en: Measures, fr: Mesures }", "unknownKey", { key: "fr" }],
    ["    title: { zh: 7, en: Measures }", "wrongType", { key: "zh" }],
  ])("%s", (title, code, values) => {
    const text = REGISTRY.replace(/ {4}title.*/, title);
    expect(problemsOf({ "d.yaml": text })).toMatchObject([{ file: "d.yaml", line: 4, code, values }]);
  });

  test("a hash of the wrong form, a day of no calendar, a strange key", () => {
    const text = REGISTRY.replace("a".repeat(64), "abc")
      .replace("2025-12-31", "2025-02-29")
      .replace("    from", "    since");
    expect(problemsOf({ "d.yaml": text }).map(({ line, code, values }) => `${line} ${code} ${values.key}`)).toEqual([
      "6 unknownKey since",
      "8 wrongType sha256",
      "7 invalidDate to",
    ]);
  });
});

test("a product's name in two languages, in one, or none", () => {
  const text = `jurisdiction: land
kind: nation
products:
  - { id: a, name: { zh: 甲, en: A }, category: resident }
  - { id: b, name: 乙 }
  - { id: c }
`;
  expect(rulesOf({ "a.yaml": text }).jurisdictions.get("land")?.products).toEqual([
    { id: "a", name: { zh: "甲", en: "A" }, category: "resident" },
    { id: "b", name: { zh: "乙", en: "乙" } },
    { id: "c", name: { zh: "c", en: "c" } },
  ]);
});
