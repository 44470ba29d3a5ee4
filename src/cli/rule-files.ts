import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { RuleSource } from "../facts/yaml-reader.ts";
import type { Example } from "../rulebook/example.ts";
import { readExamples } from "../rulebook/read-examples.ts";

/** The product's own rule files, in the order of their names; examples beside them are no rules. */
export const ownRuleFiles = (folder: string): RuleSource[] => yamlFiles(folder, (name) => !isExample(name));

/** The worked examples beside the rules, in the order of their files' names. */
export const ownExampleFiles = (folder: string): RuleSource[] => yamlFiles(folder, isExample);

/** All worked examples; throws where one cannot be read. */
export const ownExamples = (folder: string): readonly Example[] =>
  ownExampleFiles(folder).flatMap((source) => {
    const read = readExamples(source);
    if (read.ok) return read.examples;
    throw new Error(read.problems.map(({ file, line, code }) => `${file}:${line}: ${code}`).join("\n"));
  });

/** A rule file from elsewhere, as given with `--rules`. Throws where it cannot be read. */
export const addedRuleFile = (file: string): RuleSource => ({ file, text: readFileSync(file, "utf8"), added: true });

const isExample = (name: string): boolean => name.includes("examples");

function yamlFiles(folder: string, isMeant: (name: string) => boolean): RuleSource[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml") && isMeant(name))
    .sort()
    .map((name) => ({ file: relative(".", join(folder, name)), text: readFileSync(join(folder, name), "utf8") }));
}
