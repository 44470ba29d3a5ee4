import { describe, expect, test } from "vitest";
import { CITY, DOCUMENT, fact, NATION, PROVINCE, problemsOf, rulesOf, SECONDARY } from "./test-rules.ts";

const rate = (when: string, rest = ""): string =>
  fact(`parameter: basic.rate, when: { ${when} }, value: "0.50"${rest}`);
const twoRates = (first: string, second: string) => ({ "a.yaml": `${NATION}${first}${second}` });

describe("a conflict", () => {
  test("names both places", () => {
    const files = {
      "a.yaml": `${NATION}${rate("care: inpatient")}`,
      "b.yaml": `# more\njurisdiction: land\nfacts:\n${rate("care: chronic")}${rate("care: inpatient")}`,
    };
    expect(problemsOf(files)).toEqual([
      { file: "b.yaml", line: 5, code: "conflict", values: { parameter: "basic.rate", other: "a.yaml:5" } },
    ]);
  });

  test("with a file from elsewhere names both places too", () => {
    const files = {
      "a.yaml": `${NATION}${rate("level: primary")}`,
      "+mine.yaml": `jurisdiction: land\nfacts:\n${rate("level: primary")}`,
    };
    expect(problemsOf(files)).toMatchObject([
      { file: "+mine.yaml", line: 3, code: "conflict", values: { other: "a.yaml:5" } },
    ]);
  });

  test("is said for each pair of three", () => {
    const files = { "a.yaml": `${NATION}${rate("level: primary").repeat(3)}` };
    expect(problemsOf(files).map(({ line, values }) => `${line} ${values.other}`)).toEqual([
      "6 a.yaml:5",
      "7 a.yaml:5",
      "7 a.yaml:6",
    ]);
  });

  test.each<[string, string, string]>([
    ["no conditions at all", fact('parameter: basic.cap, value: "1.00"'), fact("parameter: basic.cap, value: null")],
    ["the same value", rate("level: primary"), rate("level: primary")],
    ["keys of which both can be true", rate("level: primary"), rate("category: resident")],
    ["lists with one word in common", rate("care: [inpatient, special]"), rate("care: [special, chronic]")],
    ["days that share one", rate("level: primary", ", to: 2024-03-01"), rate("level: primary", ", from: 2024-03-01")],
    ["days of which one has no end", rate("level: primary", ", from: 2030-01-01"), rate("level: primary")],
    [
      "a document and a secondary one",
      rate("level: primary", `, ${SECONDARY}`),
      rate("level: primary", `, ${SECONDARY}, bound: atLeast`),
    ],
    [
      "two targets",
      rate("level: primary", `, ${SECONDARY}, bound: target`),
      rate("level: primary", `, ${SECONDARY}, bound: target`),
    ],
    ["assumptions of any bound", rate("level: primary", ", bound: target"), rate("level: primary", ", bound: about")],
    ["retired and employees", rate("retired: true"), rate("category: employee")],
    ["working and residents", rate("retired: false"), rate("category: resident")],
    ["site and its level", rate("site: township"), rate("level: primary")],
    ["family beds and primary", rate("care: familyBed"), rate("level: primary")],
    ["own care and no care named", rate("care: special"), rate("category: resident")],
    ["inpatient care and no care named", rate("care: inpatient"), rate("category: resident")],
    ["two lists that both name special", rate("care: [special, inpatient]"), rate("care: [special, maternity]")],
    ["anybody, working or retired, and residents", rate("retired: [true, false]"), rate("category: resident")],
    ["family beds among others and a hospital", rate("care: [familyBed, inpatient]"), rate("level: tertiary")],
    ["disease and level", rate("disease: copd"), rate("level: secondary")],
    ["two townships", rate("site: township"), rate("site: [township, village]")],
  ])("%s", (_name, first, second) => {
    expect(problemsOf(twoRates(first, second))).toMatchObject([
      { line: 6, code: "conflict", values: { other: "a.yaml:5" } },
    ]);
  });

  test("a list of diseases that two facts hold", () => {
    const list = (members: string, when = "") => fact(`parameter: special.diseases, ${when}value: [${members}]`);
    expect(problemsOf(twoRates(list("copd, lupus"), list("autism, lupus")))).toMatchObject([
      { line: 6, code: "conflict" },
    ]);
    rulesOf(twoRates(list("copd, lupus"), list("autism, epilepsy")));
    rulesOf(twoRates(list("copd, lupus"), list("autism, lupus", "when: { category: resident }, ")));
  });
});

describe("no conflict", () => {
  test.each<[string, string, string]>([
    [
      "days one after the other",
      rate("level: primary", ", to: 2024-02-29"),
      rate("level: primary", ", from: 2024-03-01"),
    ],
    [
      "a gap between the days",
      rate("level: primary", ", to: 2023-12-31"),
      rate("level: primary", ", from: 2024-03-01"),
    ],
    ["words that differ", rate("level: primary"), rate("level: secondary")],
    ["lists without a common word", rate("level: [primary, secondary]"), rate("level: tertiary")],
    [
      "one key that differs among several",
      rate("category: resident, level: primary"),
      rate("category: employee, care: chronic"),
    ],
    ["more keys", rate("level: primary"), rate("level: primary, care: inpatient")],
    [
      "retired people of either kind and residents alone",
      rate("category: [employee, resident], retired: true"),
      rate("category: resident, level: primary"),
    ],
    ["fewer keys", rate("level: primary, care: inpatient"), fact('parameter: basic.rate, value: "0.50"')],
    ["a document and an assumption", rate("level: primary", `, ${SECONDARY}`), rate("level: primary")],
    [
      "a document and its target",
      rate("level: primary", `, ${SECONDARY}`),
      rate("level: primary", `, ${SECONDARY}, bound: target`),
    ],
    [
      "a target and an assumption",
      rate("level: primary", `, ${SECONDARY}, bound: target`),
      rate("level: primary", ", bound: target"),
    ],
    [
      "another parameter",
      rate("level: primary"),
      fact('parameter: basic.preShare, when: { level: primary }, value: "0.50"'),
    ],
    ["retired residents do not exist", rate("retired: true"), rate("category: resident")],
    ["own care goes before inpatient", rate("care: special"), rate("care: inpatient")],
    [
      "own care before inpatient with other keys",
      rate("care: familyBed, category: resident"),
      rate("care: inpatient, level: primary"),
    ],
    [
      "own care before a list with inpatient",
      rate("care: [maternity, special]"),
      rate("care: [inpatient, outpatient]"),
    ],
    ["a site is never in a hospital", rate("site: township"), rate("level: tertiary")],
    ["nor in one of several levels", rate("site: [village, station]"), rate("level: [secondary, tertiary]")],
    ["a family bed is at primary", rate("care: familyBed"), rate("level: [secondary, tertiary]")],
    ["working and retired", rate("retired: true"), rate("retired: false")],
    ["different places", rate("place: local"), rate("place: [referred, unreferred]")],
    ["different hardship", rate("assistance: none"), rate("assistance: [destitute, orphan]")],
    ["different diseases", rate("disease: copd"), rate("disease: [lupus, autism]")],
  ])("%s", (_name, first, second) => {
    expect(rulesOf(twoRates(first, second)).facts).toHaveLength(2);
  });

  test("a document's word and a document from elsewhere are one class", () => {
    const files = {
      "+a.yaml": `${NATION}${rate("level: primary", `, ${DOCUMENT}`)}${rate("level: primary", `, ${SECONDARY}`)}`,
    };
    expect(problemsOf(files)).toMatchObject([{ code: "conflict" }]);
  });

  test("other jurisdictions", () => {
    rulesOf({
      "n.yaml": NATION + rate("level: primary"),
      "p.yaml": PROVINCE + rate("level: primary"),
      "c.yaml": CITY + rate("level: primary"),
    });
  });

  const selling = `jurisdiction: land
kind: nation
products: [{ id: workers, category: employee }, { id: people, category: resident }, { id: all }]
facts:
`;
  test.each<[string, string, boolean]>([
    ["product: workers", "category: resident", false],
    ["product: [workers, people]", "category: resident", true],
    ["product: people", "category: employee", false],
    ["product: people", "retired: true", false],
    ["product: workers", "retired: true", true],
    ["product: all", "category: resident", true],
    ["product: all", "product: workers", false],
    ["product: workers", "level: primary", true],
  ])("products of the other category: { %s } and { %s } conflict: %s", (first, second, conflicts) => {
    const files = { "a.yaml": selling + rate(first) + rate(second) };
    if (conflicts)
      expect(problemsOf(files)).toMatchObject([{ line: 6, code: "conflict", values: { other: "a.yaml:5" } }]);
    else rulesOf(files);
  });
});

describe("products and whom they are for", () => {
  const town = (first: string, second: string) => ({
    "c.yaml": `jurisdiction: town\nkind: city\nproducts: [{ id: plan, category: resident }]\nfacts:\n${first}${second}`,
  });

  test("two facts for one product can be true together", () => {
    expect(problemsOf(town(rate("product: plan"), rate("product: plan")))).toMatchObject([
      { line: 6, code: "conflict" },
    ]);
  });

  test("a product and those whom it is not for cannot", () => {
    rulesOf(town(rate("product: plan"), rate("category: employee")));
  });

  test("a product that there is not is said to be unknown", () => {
    const problems = problemsOf(town(rate("product: plot"), rate("product: plot")));
    expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual([
      "5 unknownProduct",
      "6 unknownProduct",
      "6 conflict",
    ]);
  });
});
