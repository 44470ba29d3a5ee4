import { describe, expect, test } from "vitest";
import { readExamples } from "./read-examples.ts";

/** A sound file of one example in ten lines. */
const LINES = [
  "examples:",
  "  - title: { zh: 一次门诊, en: One visit }",
  "    why: { zh: 一百元的一半, en: half of 100.00 }",
  "    case: { id: one, city: town }",
  "    settlements:",
  '      - amounts: { hifp_pay: "50.00" }',
  '        documented: "0.00"',
  "        outcomes: { critical: notCovered }",
  "    facts:",
  "      - { jurisdiction: town, parameter: basic.rate, when: { care: [outpatient, chronic] }, from: 2024-03-01 }",
];
const sound = LINES.join("\n");
/** The file with one line exchanged, counted from 1; without it where nothing is given. */
const exchanged = (at: number, line?: string): string =>
  LINES.flatMap((one, i) => (i === at - 1 ? (line ?? []) : one)).join("\n");

const read = (text: string) => readExamples({ file: "some.yaml", text });
function problems(text: string) {
  const result = read(text);
  return result.ok
    ? []
    : result.problems.map(({ file, line, code, values }) => ({ at: `${file}:${line}`, code, values }));
}

test("a sound example", () => {
  expect(read(sound)).toMatchObject({
    ok: true,
    examples: [
      {
        id: "one",
        title: { zh: "一次门诊", en: "One visit" },
        case: { id: "one", city: "town" },
        settlements: [{ amounts: { hifp_pay: "50.00" }, documented: "0.00", outcomes: { critical: "notCovered" } }],
        years: null,
        refused: null,
        facts: [
          {
            jurisdiction: "town",
            parameter: "basic.rate",
            when: { care: ["outpatient", "chronic"] },
            from: "2024-03-01",
          },
        ],
        origin: { file: "some.yaml", line: 2 },
      },
    ],
  });
});

test("a refusal in place of a result", () => {
  const text = [...LINES.slice(0, 4), "    refused: { code: dateBeforeRules, path: 'encounters[0].date' }"].join("\n");
  expect(read(text)).toMatchObject({
    examples: [{ settlements: null, refused: { code: "dateBeforeRules", path: "encounters[0].date" }, facts: [] }],
  });
});

describe("everything wrong is said with file and line", () => {
  test.each([
    ["no YAML", "examples: [", 1, "yamlSyntax"],
    ["an empty file", "", 1, "notAMapping"],
    ["a rule file", "jurisdiction: town\nexamples: []", 1, "unknownKey"],
    ["no examples", "{}", 1, "missingKey"],
    ["one that is not in a list", "examples: { title: one }", 1, "notAList"],
    ["one that is no mapping", "examples:\n  - one", 2, "notAMapping"],
    ["no title", exchanged(2, "  -"), 3, "missingKey"],
    ["a title in one language", exchanged(2, "  - title: { zh: 一次门诊 }"), 2, "missingKey"],
    ["no sentence", exchanged(3), 2, "missingKey"],
    ["no case", exchanged(4), 2, "missingKey"],
    ["a case without id", exchanged(4, "    case: { city: town }"), 4, "missingKey"],
    ["a case that is a list", exchanged(4, "    case: [one]"), 4, "notAMapping"],
    ["a key that is none", exchanged(3, `${LINES[2]}\n    reason: none`), 4, "unknownKey"],
    ["nothing expected", LINES.slice(0, 4).join("\n"), 2, "missingKey"],
    ["no amounts", exchanged(6, "      - qualifiers: {}"), 6, "missingKey"],
    ["an amount of another name", exchanged(6, '      - amounts: { hifp: "50.00" }'), 6, "unknownKey"],
    ["an amount without quotes", exchanged(6, "      - amounts: { hifp_pay: 50.00 }"), 6, "invalidValue"],
    ["an amount of three decimals", exchanged(6, '      - amounts: { hifp_pay: "50.000" }'), 6, "invalidValue"],
    ["a layer that is none", exchanged(8, "        outcomes: { dental: notCovered }"), 8, "unknownKey"],
    [
      "a fact of no parameter",
      exchanged(10, "      - { jurisdiction: town, parameter: basic.rates }"),
      10,
      "unknownParameter",
    ],
    ["a fact of nowhere", exchanged(10, "      - { parameter: basic.rate }"), 10, "missingKey"],
    [
      "a condition that is none",
      exchanged(10, "      - { jurisdiction: town, parameter: basic.rate, when: { age: old } }"),
      10,
      "unknownKey",
    ],
    ["two of one id", `${sound}\n${LINES.slice(1).join("\n")}`, 11, "idTwice"],
  ])("%s", (_what, text, line, code) => {
    expect(problems(text)).toContainEqual(expect.objectContaining({ at: `some.yaml:${line}`, code }));
  });

  test("each of several", () => {
    expect(problems(exchanged(6, "      - amounts: { hifp: 1, hifp_pay: 2 }")).map(({ code }) => code)).toEqual([
      "unknownKey",
      "invalidValue",
      "invalidValue",
    ]);
  });
});
