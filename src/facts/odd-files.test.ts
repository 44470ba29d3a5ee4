import { expect, test } from "vitest";
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

test("sixty facts may share one condition by name", () => {
  const facts = Array.from(
    { length: 60 },
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
