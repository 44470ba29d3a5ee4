import { defineConfig } from "vite";

/** The commands, each one file that node runs without anything installed. */
export default defineConfig({
  ssr: { noExternal: true, target: "node" },
  publicDir: false,
  build: {
    ssr: true,
    target: "node20",
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        settle: "src/cli/settle.ts",
        rules: "src/cli/rules.ts",
        "verify-documents": "src/cli/verify-documents.ts",
        "release-rules": "src/cli/release-rules.ts",
      },
      output: { entryFileNames: "[name].mjs" },
    },
  },
});
