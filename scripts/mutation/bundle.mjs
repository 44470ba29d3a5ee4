// The tests that facts and core answer to, in one script: none that start commands, which a mutant does not reach, and none
// that take long over what shorter ones show too.
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { Script } from "node:vm";
import { build } from "vite";

const FOLDERS = [
  "src/core",
  "src/facts",
  "src/money",
  "test/bad-input",
  "test/clauses",
  "test/examples",
  "test/oracle",
  "test/properties",
];
/** The naive settlement's own test. */
const LEFT_OUT = join("test", "oracle", "oracle.test.ts");

export function testFiles() {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))),
  );
  return [...inFolders, join("test", "redo.test.ts")].filter((name) => name.endsWith(".test.ts") && name !== LEFT_OUT);
}

/** Stands for vitest within the script: the tests register with whoever evaluates it. */
const VITEST = "export const { describe, test, it, expect } = globalThis.__mutationTests;";
const ENTRY = "tests-entry.js";

/** A function of `require` and a module whose exports load each test file at its first asking, and the seed of random cases. */
export async function scriptOf(files) {
  const loader = (name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(resolve(name))})`;
  const entry = `export const load = { ${[...files, join("test", "seed.ts")].map(loader).join(", ")} };`;
  const virtual = {
    name: "tests-entry",
    enforce: "pre",
    resolveId: (id) => (id === "vitest" || id.endsWith(ENTRY) ? `\0${id}` : null),
    load: (id) => (id === "\0vitest" ? VITEST : id.startsWith("\0") && id.endsWith(ENTRY) ? entry : null),
  };
  const { output } = await build({
    configFile: false,
    logLevel: "error",
    plugins: [virtual],
    publicDir: false,
    build: {
      ssr: ENTRY,
      write: false,
      minify: false,
      target: "node20",
      rolldownOptions: { treeshake: false, output: { format: "cjs", codeSplitting: false } },
    },
  });
  // Rules are read through this, so that whoever evaluates the script may keep what no mutant changes.
  const code = output[0].code.replace(
    "function readRules(",
    "function readRules(sources) { return globalThis.__mutationTests.readRules(sources, readAnew); }\nfunction readAnew(",
  );
  return new Script(`(function (require, module, exports) {${code}\n})`, { filename: "mutation-tests.cjs" });
}
