import { parseArgs } from "node:util";
import type { Problem } from "../core/problem.ts";
import { readCase } from "../core/read-case.ts";
import { settle } from "../core/settle.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import { problemInWords, ruleProblemInWords } from "./in-words.ts";
import { linesOf, write } from "./lines.ts";
import { loadRules } from "./load-rules.ts";
import { asBytes, resultText } from "./result-text.ts";

/** So much is written at once: more would neither stay in the processor's cache nor go the faster. */
const ENOUGH = 65_536;

/** SPEC section 5: one case a line in, one result a line out, in order; exit status 0, 1 (some lines failed) or 2 (refused). */
async function main(): Promise<number> {
  let rules: RuleSet;
  let steps: boolean;
  try {
    const { values } = parseArgs({
      options: { rules: { type: "string", multiple: true }, "no-steps": { type: "boolean" } },
    });
    steps = values["no-steps"] !== true;
    rules = loadRules("rules", values.rules ?? [], ruleProblemInWords);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
  let failed = false;
  for await (const lines of linesOf(process.stdin)) {
    let text = "";
    for (const line of lines) {
      // White space includes the byte-order mark.
      if (line?.trim() === "") continue;
      const answer = settleLine(line, rules, steps);
      failed ||= answer.failed;
      text += answer.text;
      if (text.length < ENOUGH) continue;
      await write(process.stdout, text);
      text = "";
    }
    await write(process.stdout, text);
  }
  return failed ? 1 : 0;
}

interface Answer {
  /** See `asBytes`. */
  readonly text: string;
  readonly failed: boolean;
}

function settleLine(line: string | null, rules: RuleSet, steps: boolean): Answer {
  let json: unknown;
  try {
    json = JSON.parse(line?.trim() ?? "");
  } catch {
    return refusal(null, { code: "invalidJson", path: "" });
  }
  const read = readCase(json, rules);
  if (!read.ok) return refusal(read.id, read.problems[0] ?? { code: "invalidJson", path: "" });
  const settled = settle(read.case, rules, { steps });
  if (!settled.ok) return refusal(read.case.id, settled.problem);
  return { text: `${resultText(settled.result)}\n`, failed: false };
}

function refusal(id: string | null, problem: Problem): Answer {
  const { code, path } = problem;
  const text = JSON.stringify({ id, error: { code, path, message: problemInWords(problem) } });
  return { text: `${asBytes(text)}\n`, failed: true };
}

// Who reads no further (`… | head`) has what they wanted.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});
process.exitCode = await main();
