import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { RuleSource } from "../facts/yaml-reader.ts";

/** The product's own rule files, in the order of their names; examples beside them are no rules. */
export function ownRuleFiles(folder: string): RuleSource[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml") && !name.includes("examples"))
    .sort()
    .map((name) => ({ file: relative(".", join(folder, name)), text: readFileSync(join(folder, name), "utf8") }));
}

/** A rule file from elsewhere, as given with `--rules`. Throws where it cannot be read. */
export const addedRuleFile = (file: string): RuleSource => ({ file, text: readFileSync(file, "utf8"), added: true });
