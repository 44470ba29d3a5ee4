import { defineConfig } from "vitest/config";

/** The tests that facts and core answer to, without those that start commands, which a mutant does not reach. */
export default defineConfig({
  test: {
    include: [
      "src/{money,facts,core}/**/*.test.ts",
      "test/{bad-input,clauses,coverage,examples,hostile,oracle,properties}/**/*.test.ts",
      "test/redo.test.ts",
    ],
    environment: "node",
    setupFiles: ["test/seed.ts"],
    // A mutant that a few random cases do not meet is for a test of its own to find.
    env: { RUNS: "0.02" },
  },
});
