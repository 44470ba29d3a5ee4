import { defineConfig } from "vitest/config";

/**
 * The tests that facts and core answer to: none that start commands, which a mutant does not reach, and none that take long over
 * what shorter ones show too.
 */
export default defineConfig({
  test: {
    include: [
      "src/{money,facts,core}/**/*.test.ts",
      "test/{bad-input,clauses,examples,oracle,properties}/**/*.test.ts",
      "test/redo.test.ts",
    ],
    // The naive settlement's own test.
    exclude: ["test/oracle/oracle.test.ts"],
    environment: "node",
    // What is read once for all tests need not be read once more for every mutant and file.
    isolate: false,
    setupFiles: ["test/seed.ts"],
    // A mutant that a few random cases do not meet is for a test of its own to find.
    env: { RUNS: "0.02" },
  },
});
