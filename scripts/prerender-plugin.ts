import { type Plugin, runnerImport } from "vite";

const ROOT = '<div id="root"></div>';

interface PrerenderModule {
  readonly prerender: () => Promise<string>;
}

/** Puts the page as `module` renders it into the built index.html; `plugins` are what its sources need to be read. */
export function prerenderPlugin(module: string, plugins: Plugin[]): Plugin {
  return {
    name: "prerender",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      async handler(html) {
        if (!html.includes(ROOT)) throw new Error(`index.html has no ${ROOT} to prerender into`);
        const { module: page } = await runnerImport<PrerenderModule>(module, {
          configFile: false,
          logLevel: "error",
          plugins,
        });
        const text = await page.prerender();
        return html.replace(ROOT, () => ROOT.replace("><", `>${text}<`));
      },
    },
  };
}
