/** Mutation testing of the facts and the core: `npm run mutation`, of one file `npm run mutation -- --mutate src/core/part.ts`. */
export default {
  testRunner: "one-process",
  plugins: ["./scripts/mutation/runner.mjs"],
  mutate: ["src/facts/**/*.ts", "src/core/**/*.ts", "!src/**/*.test.ts", "!src/facts/test-rules.ts"],
  coverageAnalysis: "perTest",
  // What was tried before is not tried again while neither the mutant nor its tests have changed.
  incremental: true,
  incrementalFile: ".cache/mutation/incremental.json",
  tempDirName: ".cache/mutation/sandbox",
  // What runs once, when a module is loaded, is seen by no single test, and would cost a run of all of them each.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  // The first run of all tests is watched by Stryker, and slow on a busy machine.
  dryRunTimeoutMinutes: 30,
  reporters: ["clear-text", "html", "json"],
  clearTextReporter: { allowColor: false, reportTests: false },
  htmlReporter: { fileName: ".cache/mutation/report.html" },
  jsonReporter: { fileName: ".cache/mutation/report.json" },
  thresholds: { high: 98, low: 95, break: 95 },
  ignorePatterns: ["/.cache", "/dist", "/bench", "/e2e", "/public", "/test-results", "/playwright-report"],
  checkers: [],
};
