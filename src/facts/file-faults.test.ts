import { describe, expect, test } from "vitest";
import { CITY, NATION, PROVINCE, problemsOf, rulesOf } from "./test-rules.ts";

/** A whole nation in six lines; a fact put after it starts on line 5. */
const SOUND = `${NATION}  - parameter: basic.rate\n    value: "0.60"\n    evidence: reference\n    note: for a test\n`;
const QUOTED = `documents:
  - id: land-1
    number: 国发〔2020〕1号
    title: { zh: 办法, en: Measures }
    issuer: 国务院
    sha256: ${"a".repeat(64)}
`;

test("a sound file builds", () => {
  const rules = rulesOf({ "a.yaml": SOUND, "documents.yaml": QUOTED });
  expect(rules.facts).toHaveLength(1);
  expect(rules.facts[0]).toMatchObject({
    parameter: "basic.rate",
    value: "0.60",
    read: 6000,
    bound: "exact",
    when: {},
    from: null,
    to: null,
  });
  expect(rules.facts[0]?.origin).toEqual({ file: "a.yaml", line: 5 });
});

describe("what a file is made of", () => {
  test.each<[string, string, string, number, Record<string, string>]>([
    ["a key twice", "jurisdiction: land\nkind: nation\nkind: city\n", "yamlSyntax", 3, { reason: "DUPLICATE_KEY" }],
    ["a tab", "jurisdiction: land\n\tkind: nation\n", "yamlSyntax", 2, { reason: "TAB_AS_INDENT" }],
    ["two documents", "jurisdiction: land\n---\nkind: nation\n", "yamlSyntax", 2, { reason: "MULTIPLE_DOCS" }],
    ["an alias of nothing", "jurisdiction: land\nkind: *nothing\n", "yamlSyntax", 1, { reason: "ALIASES" }],
    ["nothing", "", "notAMapping", 1, {}],
    ["only a comment", "# later\n", "notAMapping", 1, {}],
    ["a list", "- a\n- b\n", "notAMapping", 1, {}],
    ["a word", "hello\n", "notAMapping", 1, {}],
    ["a key that is none", `${SOUND}colour: red\n`, "unknownKey", 9, { key: "colour" }],
    ["no jurisdiction", "kind: nation\n", "missingKey", 1, { key: "jurisdiction" }],
    [
      "facts that are no list",
      "jurisdiction: land\nkind: nation\nfacts:\n  parameter: basic.rate\n",
      "notAList",
      4,
      {},
    ],
    ["a fact that is no mapping", `${NATION}  - basic.rate\n`, "notAMapping", 5, {}],
    [
      "a kind that is none",
      "jurisdiction: land\nkind: village\n",
      "unknownWord",
      2,
      { key: "kind", word: "village", allowed: "city, province, nation" },
    ],
    [
      "a first day that is none",
      "jurisdiction: land\nkind: nation\nfrom: 2022-13-01\n",
      "invalidDate",
      3,
      { key: "from", day: "2022-13-01" },
    ],
    ["a name in one language", "jurisdiction: land\nkind: nation\nname: { zh: 国 }\n", "missingKey", 3, { key: "en" }],
    [
      "a product for nobody",
      "jurisdiction: land\nkind: nation\nproducts:\n  - { id: p, category: pupil }\n",
      "unknownWord",
      4,
      { key: "category", word: "pupil" },
    ],
    [
      "a product without id",
      "jurisdiction: land\nkind: nation\nproducts:\n  - { category: resident }\n",
      "missingKey",
      4,
      { key: "id" },
    ],
    [
      "a product's strange key",
      "jurisdiction: land\nkind: nation\nproducts:\n  - { id: p, price: 10 }\n",
      "unknownKey",
      4,
      { key: "price" },
    ],
  ])("%s", (_name, text, code, line, values) => {
    expect(problemsOf({ "rules/a.yaml": text })[0]).toMatchObject({ file: "rules/a.yaml", line, code, values });
  });
});

test("a file that is no YAML has that fault alone, and the others are read", () => {
  const files = { "a.yaml": `${SOUND}kind: city\n`, "b.yaml": "jurisdiction: shire\nkind: province\n" };
  expect(problemsOf(files)).toEqual([
    { file: "a.yaml", line: 9, code: "yamlSyntax", values: { reason: "DUPLICATE_KEY" } },
  ]);
});

test("a few aliases are allowed, a file that blows up is not", () => {
  const shared = `${SOUND}  - { parameter: basic.cap, value: null, evidence: &shared reference, note: &why why }\n  - { parameter: aid.cap, value: null, evidence: *shared, note: *why }\n`;
  expect(rulesOf({ "a.yaml": shared }).facts).toHaveLength(3);
  const layers = "bcdefgh"
    .split("")
    .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${"abcdefg"[i]}`).join(", ")}]`);
  const bomb = ["a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]", ...layers].join("\n");
  expect(problemsOf({ "a.yaml": bomb })).toEqual([
    { file: "a.yaml", line: 1, code: "yamlSyntax", values: { reason: "ALIASES" } },
  ]);
});

test("a header's place is its first line, below what is only said about it", () => {
  const files = { "a.yaml": SOUND, "b.yaml": "# more\n# and more\njurisdiction: land\nkind: city\n" };
  expect(problemsOf(files)).toMatchObject([{ file: "b.yaml", line: 3, code: "headerTwice" }]);
});

describe("what several files say together", () => {
  test("the header said twice, differently", () => {
    const files = { "a.yaml": SOUND, "b.yaml": "jurisdiction: land\nkind: city\n" };
    expect(problemsOf(files)).toEqual([
      { file: "b.yaml", line: 1, code: "headerTwice", values: { key: "kind", jurisdiction: "land" } },
    ]);
  });
  test("the same header said twice, and said once for several files", () => {
    rulesOf({
      "a.yaml": SOUND,
      "b.yaml": "jurisdiction: land\nkind: nation\n",
      "c.yaml": "jurisdiction: land\nfacts: []\n",
    });
  });
  test("a jurisdiction without header", () => {
    expect(problemsOf({ "+b.yaml": "jurisdiction: nowhere\nfacts: []\n" })).toMatchObject([
      { file: "+b.yaml", line: 1, code: "headerMissing", values: { key: "kind", jurisdiction: "nowhere" } },
    ]);
  });
  test("a parent that is unknown", () => {
    expect(problemsOf({ "p.yaml": PROVINCE.replace("facts:", "facts: []") })).toMatchObject([
      { file: "p.yaml", line: 1, code: "unknownJurisdiction", values: { jurisdiction: "land" } },
    ]);
  });
  test("one that inherits itself, at once or by way of another", () => {
    const own = "jurisdiction: land\nkind: nation\ninherits: land\n";
    expect(problemsOf({ "a.yaml": own })).toMatchObject([
      { file: "a.yaml", line: 1, code: "inheritsItself", values: { jurisdiction: "land" } },
    ]);
    const files = {
      "p.yaml": PROVINCE.replace("land", "town").replace("facts:", ""),
      "c.yaml": CITY.replace("facts:", ""),
    };
    expect(problemsOf(files).map(({ file, code }) => `${file} ${code}`)).toEqual([
      "p.yaml inheritsItself",
      "c.yaml inheritsItself",
    ]);
  });
  test("a document's and a product's id twice", () => {
    const files = { "d.yaml": QUOTED, "e.yaml": QUOTED };
    expect(problemsOf(files)).toMatchObject([{ file: "e.yaml", line: 2, code: "idTwice", values: { id: "land-1" } }]);
    const selling = {
      "a.yaml": "jurisdiction: land\nkind: nation\nproducts: [{ id: p }]\n",
      "b.yaml": "jurisdiction: shire\nkind: province\nproducts: [{ id: p }]\n",
    };
    expect(problemsOf(selling)).toMatchObject([{ file: "b.yaml", code: "idTwice", values: { id: "p" } }]);
  });
  test("all that is wrong is said, each with its place", () => {
    const files = {
      "a.yaml": `${SOUND}colour: red\n`,
      "b.yaml": "jurisdiction: land\nfacts:\n  - {}\n",
      "c.yaml": "jurisdiction: land\nfacts: [\n",
    };
    const said = problemsOf(files).map(({ file, line, code, values }) =>
      `${file}:${line} ${code} ${values.key ?? ""}`.trim(),
    );
    expect(said.slice(0, 4)).toEqual([
      "a.yaml:9 unknownKey colour",
      "b.yaml:3 missingKey evidence",
      "b.yaml:3 missingKey note",
      "b.yaml:3 missingKey parameter",
    ]);
    expect(said.slice(4).every((one) => one.startsWith("c.yaml:3 yamlSyntax"))).toBe(true);
  });
});
