import type { Plugin } from "vite";

const LINK = /\s*<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g;

/** Puts the page's own style into index.html, so that the first paint waits for nothing more. */
export const inlineStylePlugin = (): Plugin => ({
  name: "inline-style",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (html, { bundle = {} }) =>
      html.replace(LINK, (_link, name: string) => {
        const sheet = bundle[name];
        if (sheet?.type !== "asset") throw new Error(`index.html names a style that was not built: ${name}`);
        delete bundle[name];
        // No part is to fetch beforehand what now stands in the page.
        for (const chunk of Object.values(bundle))
          chunk.type === "chunk" && chunk.viteMetadata?.importedCss.delete(name);
        return `\n    <style>${String(sheet.source).trim()}</style>`;
      }),
  },
});
