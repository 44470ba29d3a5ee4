// The test runner of `npm run mutation`: one process evaluates the script of all tests anew for every mutant, the quick ones
// first. Starting vitest for each of them takes some twenty times as long.
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { expect } from "vitest";
import { scriptOf, testFiles } from "./bundle.mjs";

/** Stryker's words for what became of a test. */
const [PASSED, FAILED] = [0, 1];

/** Where the code that Stryker wrote looks for the mutant that is at work. */
globalThis.__stryker__ ??= {};

class OneProcessRunner {
  mutation = globalThis.__stryker__;
  milliseconds = new Map();
  rules = new Map();
  keepsRules = false;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // A mutant that a few random cases do not meet is for a test of its own to find.
    process.env.RUNS = "0.02";
    this.files = testFiles();
    this.script = await scriptOf(this.files);
    this.require = createRequire(resolve("test", "support.ts"));
  }

  /** All tests without a mutant, with what each of them reaches. */
  async dryRun() {
    const { mutation } = this;
    Object.assign(mutation, { activeMutant: undefined, mutantCoverage: undefined, currentTestId: undefined });
    this.keepsRules = false;
    const load = await this.fresh();
    const tests = [];
    for (const file of this.files) {
      mutation.currentTestId = undefined;
      for (const one of await load(file)) {
        mutation.currentTestId = one.id;
        tests.push(await run(one));
      }
    }
    mutation.currentTestId = undefined;
    for (const { id, timeSpentMs } of tests) {
      this.milliseconds.set(id, timeSpentMs);
      this.milliseconds.set(fileOf(id), this.costOf(fileOf(id)) + timeSpentMs);
    }
    return { status: "complete", tests, mutantCoverage: mutation.mutantCoverage };
  }

  /** The tests that reach a mutant, up to the first that fails; it is at work while they run, not while they are loaded. */
  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail, mutantActivation }) {
    const { mutation } = this;
    const always = mutantActivation === "static" ? activeMutant.id : undefined;
    Object.assign(mutation, { activeMutant: always, hitCount: 0, hitLimit });
    const wanted = testFilter && new Set(testFilter);
    const files = wanted ? new Set(testFilter.map(fileOf)) : this.files;
    const load = await this.fresh();
    const tests = [];
    for (const file of this.quickFirst([...files], (name) => name)) {
      this.keepsRules = always === undefined;
      mutation.activeMutant = always;
      const reaching = (await load(file)).filter(({ id }) => wanted === undefined || wanted.has(id));
      this.keepsRules &&= activeMutant.fileName.includes("/src/core/");
      mutation.activeMutant = activeMutant.id;
      for (const one of this.quickFirst(reaching, ({ id }) => id)) {
        const ran = await run(one);
        tests.push(ran);
        if (mutation.hitCount > hitLimit) return { status: "timeout", reason: `reached ${hitLimit} times` };
        if (ran.status === FAILED && !disableBail) return killedBy(ran, tests.length);
      }
    }
    const failed = tests.find(({ status }) => status === FAILED);
    return failed ? killedBy(failed, tests.length) : { status: "survived", nrOfTests: tests.length };
  }

  /** Nothing that a mutant left in the modules reaches the next one. Gives what loads the tests of a file. */
  async fresh() {
    const module = { exports: {} };
    let tests = [];
    const readRules = (sources, readAnew) => this.readRules(sources, readAnew);
    globalThis.__mutationTests = { expect, readRules, ...registering((name, body) => tests.push({ name, body })) };
    this.script.runInThisContext()(this.require, module, module.exports);
    const { load } = module.exports;
    await load[join("test", "seed.ts")]();
    return async (file) => {
      tests = [];
      await load[file]();
      // Tests of a table share a name: the number tells them apart.
      return tests.map(({ name, body }, i) => ({ id: `${file}#${i}`, name: `${name} (${i})`, file, body }));
    };
  }

  readRules(sources, readAnew) {
    if (!this.keepsRules) return readAnew(sources);
    const key = JSON.stringify(sources);
    if (!this.rules.has(key)) this.rules.set(key, readAnew(sources));
    return this.rules.get(key);
  }

  costOf(name) {
    return this.milliseconds.get(name) ?? 0;
  }

  quickFirst(list, nameOf) {
    return list.sort((a, b) => this.costOf(nameOf(a)) - this.costOf(nameOf(b)));
  }
}

const fileOf = (id) => id.slice(0, id.indexOf("#"));

const killedBy = ({ id, failureMessage }, nrOfTests) => ({
  status: "killed",
  killedBy: [id],
  failureMessage,
  nrOfTests,
});

/** `describe` and `test` as vitest has them, as far as these tests use them. */
function registering(add) {
  const bodyOf = (rest) => rest.find((one) => typeof one === "function");
  const withEach = (one) =>
    Object.assign(one, {
      each:
        (table) =>
        (name, ...rest) => {
          for (const row of table) one(name, () => bodyOf(rest)(...(Array.isArray(row) ? row : [row])));
        },
    });
  const test = withEach((name, ...rest) => add(name, bodyOf(rest)));
  return { describe: withEach((_name, body) => body()), test, it: test };
}

async function run({ id, name, file, body }) {
  const start = performance.now();
  const done = () => ({ id, name, fileName: resolve(file), timeSpentMs: performance.now() - start });
  try {
    await body();
    return { ...done(), status: PASSED };
  } catch (error) {
    return { ...done(), status: FAILED, failureMessage: String(error) };
  }
}

export const strykerPlugins = [{ kind: "TestRunner", name: "one-process", injectableClass: OneProcessRunner }];
