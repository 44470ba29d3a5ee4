import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { minifySync, type Plugin, transformWithOxc } from "vite";

/** Old browsers must understand it too: it decides whether they see anything right. */
const TARGET = "es2015";

/** Puts a small script into the page itself, before all that is painted. */
export function beforePaintPlugin(file: string): Plugin {
  const path = resolve(file);
  return {
    name: "before-paint",
    configureServer: (server) => void server.watcher.add(path),
    transformIndexHtml: {
      order: "pre",
      async handler() {
        const lowered = await transformWithOxc(readFileSync(path, "utf8"), path, {
          target: TARGET,
          sourceType: "script",
        });
        const { code } = minifySync(path, lowered.code, { compress: { target: TARGET }, module: false });
        return [{ tag: "script", children: code.trim(), injectTo: "head" }];
      },
    },
  };
}
