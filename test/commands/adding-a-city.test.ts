import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ownRuleFiles } from "../../src/cli/rule-files.ts";
import { bundleOf, openBundle } from "../../src/facts/bundle.ts";
import { PARAMETERS } from "../../src/facts/parameters.ts";
import { readRules } from "../../src/facts/read-rules.ts";
import { factsMeant } from "../../src/rulebook/facts-meant.ts";
import { readExamples } from "../../src/rulebook/read-examples.ts";
import { settled } from "../support.ts";
import { PATIENCE, type Ran, run } from "./run-command.ts";

// docs/adding-a-city.md, done as it says: its files are written, its commands run, what it shows compared.
const GUIDE = readFileSync("docs/adding-a-city.md", "utf8");

interface Block {
  readonly kind: string;
  readonly name: string;
  readonly text: string;
}
const BLOCKS: readonly Block[] = [...GUIDE.matchAll(/^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm)].map(
  ([, kind = "", name = "", text = ""]) => ({ kind, name, text }),
);
const textOf = (name: string): string => {
  const block = BLOCKS.find((one) => one.name === name);
  if (block === undefined) throw new Error(`the guide has no ${name}`);
  return block.text;
};

/** Each command of a block of its own, with what the guide shows of its output. */
const COMMANDS = BLOCKS.flatMap(({ kind, text }, i) => {
  const [shown] = BLOCKS.slice(i + 1);
  const next = BLOCKS.slice(i + 1).findIndex((one) => one.kind === "sh");
  const until = next < 0 ? BLOCKS.length : i + 1 + next;
  const outputs = BLOCKS.slice(i + 1, until).filter(({ name }) => name === "output");
  return kind === "sh" && shown ? [{ command: text.trim(), output: outputs.map((one) => one.text).join("") }] : [];
});
const INLINE = [...GUIDE.matchAll(/`(npm run -s [^`]+)`/g)].map(([, command = ""]) => command);

const folder = mkdtempSync(join(tmpdir(), "city-"));
beforeAll(() => {
  for (const { name, text } of BLOCKS) {
    if (!/\.\w+$/.test(name)) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A command of the guide, with its files where the test has written them. */
function typed(command: string): Promise<Ran> {
  const [program = "", ...words] = command
    .split(" ")
    .map((word) => (/^(yunxi|case|texts)/.test(word) && word !== "yunxi" ? join(folder, word) : word));
  const input = words.indexOf("<");
  if (input < 0) return run(program, words);
  return run(program, words.slice(0, input), [readFileSync(words[input + 1] ?? "", "utf8")]);
}
const inFolder = (line: string): string => line.replace(/^yunxi\.yaml/, join(folder, "yunxi.yaml"));

describe("the guide for adding a city", PATIENCE, () => {
  test.each(COMMANDS)("$command", async ({ command, output }) => {
    const { status, stdout, stderr } = await typed(command);
    expect({ status, stderr: stderr.replace(/^npm warn.*\n/gm, "") }).toEqual({ status: 0, stderr: "" });
    const said = stdout.split("\n");
    for (const line of output.split("\n")) expect(said).toContain(inFolder(line));
  });

  test("there are four of them", () => expect(COMMANDS).toHaveLength(4));

  test.each(INLINE)("%s", async (command) => {
    expect(await typed(command)).toMatchObject({ status: 0, stdout: expect.stringContaining("Yunxi (yunxi) on ") });
  });

  test("the case settles to the amounts that the guide shows", async () => {
    const settle = COMMANDS.find(({ command }) => command.includes("settle"))?.command ?? "";
    const [line = ""] = (await typed(settle)).lines;
    const [settlement] = (JSON.parse(line) as { settlements: { amounts: object }[] }).settlements;
    expect(settlement).toMatchObject({ documented: "38470.00", assumed: "0.00", qualifiers: {} });
    expect(settlement?.amounts).toEqual(JSON.parse(textOf("amounts")));
  });
});

test("an editor finds nothing in the file", () => {
  const schema = JSON.parse(readFileSync("docs/rule-file.schema.json", "utf8")) as object;
  const validate = new Ajv({ keywords: ["enumDescriptions"] }).compile(schema);
  expect(validate(parse(textOf("yunxi.yaml")))).toBe(true);
});

// What `npm start` ships and the page opens.
test("among the product's own rules it is sound, and the page's bundle settles the case alike", () => {
  const read = readRules([...ownRuleFiles("rules"), { file: "rules/yunxi.yaml", text: textOf("yunxi.yaml") }]);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const rules = openBundle(bundleOf(read.rules, "yunxi"));
  const { settlements } = settled(JSON.parse(textOf("case.ndjson")) as Record<string, unknown>, rules);
  expect(settlements[0]?.amounts).toEqual(JSON.parse(textOf("amounts")));
});

test("the examples name each fact of the file", () => {
  const examples = readExamples({ file: "e.yaml", text: textOf("yunxi-examples.yaml") });
  const read = readRules([
    { file: "yunxi.yaml", text: textOf("yunxi.yaml").replace("inherits: zhejiang", ""), added: true },
  ]);
  if (!examples.ok || !read.ok) throw new Error("not read");
  const { facts } = read.rules;
  const named = new Set(examples.examples.flatMap((one) => one.facts.flatMap((ref) => factsMeant(ref, facts))));
  expect(facts.filter((fact) => !named.has(fact))).toEqual([]);
});

test("every parameter stands in the table", () => {
  const table = [...GUIDE.matchAll(/^\| `([\w.]+)` \|/gm)].map(([, name]) => name);
  expect(table).toEqual(Object.keys(PARAMETERS));
});
