import { resolve } from "node:path";
import cascadeLayers from "@csstools/postcss-cascade-layers";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { beforePaintPlugin } from "./scripts/before-paint-plugin.ts";
import { contentPolicyPlugin } from "./scripts/content-policy-plugin.ts";
import { inlineStylePlugin } from "./scripts/inline-style-plugin.ts";
import { keepPlugin } from "./scripts/keep-plugin.ts";
import { optionalSpreadPlugin } from "./scripts/optional-spread-plugin.ts";
import { prerenderPlugin } from "./scripts/prerender-plugin.ts";
import { rulesPlugin } from "./scripts/rules-plugin.ts";
import example from "./src/app/estimate/example.json" with { type: "json" };

const rules = rulesPlugin("rules", example.city);

export default defineConfig({
  // Relative, so that the product can be hosted in any folder.
  base: "./",
  resolve: {
    alias: [
      { find: "use-sync-external-store/shim", replacement: "react" },
      { find: /^\.\/(mutationCache|infiniteQueryBehavior)\.js$/, replacement: resolve("src/app/unused-queries.ts") },
    ],
  },
  plugins: [
    react(),
    tailwindcss(),
    beforePaintPlugin("src/app/before-paint.js"),
    rules,
    prerenderPlugin("/src/app/prerender.tsx", [rules]),
    inlineStylePlugin(),
    optionalSpreadPlugin(),
    keepPlugin(),
    // Last: it vouches for what the others wrote into the page.
    contentPolicyPlugin(),
  ],
  // Older phones, and the browsers inside chat apps, know no layers.
  css: { postcss: { plugins: [cascadeLayers()] } },
  build: {
    // Chrome 87 reads what is written for Safari 14 and Chrome 91, but for what optionalSpreadPlugin refuses.
    target: ["chrome91", "safari14"],
    cssTarget: ["chrome87", "safari14"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // All that the first screen needs in two files: what changes with the page, and what rarely does.
        codeSplitting: {
          groups: [
            { name: "libraries", test: /node_modules|rolldown/, tags: ["$initial"], priority: 1 },
            { name: "page", tags: ["$initial"] },
            // What explains a result and what later parts share with it: many small pieces that are nearly all needed.
            // No facts nor figures of one's own: their readers would come along with a whole library.
            {
              name: "explanation",
              test: /src\/(app\/(result|share|parts|ranges)|wording|whatif|core|money)\//,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  // The worker fetches what only some files need when they need it, as the page does.
  worker: { format: "es", plugins: () => [optionalSpreadPlugin()] },
  server: { host: "127.0.0.1" },
  preview: { host: "127.0.0.1" },
  test: {
    include: ["src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts", "test/**/*.test.ts"],
    environment: "node",
    // Tests keep nothing between them, so that what they read, such as the rules, is read once and not for every file.
    isolate: false,
    maxWorkers: "100%",
    // A property over many cases takes its time on a busy machine.
    testTimeout: 30_000,
    setupFiles: ["test/seed.ts"],
  },
});
