import { ownExampleFiles } from "../../src/cli/rule-files.ts";
import type { Example } from "../../src/rulebook/example.ts";
import { readExamples } from "../../src/rulebook/read-examples.ts";

/** The product's own worked examples by file; throws where one cannot be read. */
export const FILES: readonly { readonly file: string; readonly examples: readonly Example[] }[] = ownExampleFiles(
  "rules",
).map((source) => {
  const read = readExamples(source);
  if (read.ok) return { file: source.file, examples: read.examples };
  throw new Error(read.problems.map(({ file, line, code }) => `${file}:${line} ${code}`).join("\n"));
});

export const EXAMPLES: readonly Example[] = FILES.flatMap(({ examples }) => examples);
