import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import i18next from "i18next";
import type { Plugin } from "vite";
import { loadRules } from "../src/cli/load-rules.ts";
import { ownExampleFiles, ownRuleFiles } from "../src/cli/rule-files.ts";
import { bundleOf } from "../src/facts/bundle.ts";
import type { Example } from "../src/rulebook/example.ts";
import { readExamples } from "../src/rulebook/read-examples.ts";
import texts from "../src/wording/locales/en/rule-problems.json" with { type: "json" };
import { ruleProblemText } from "../src/wording/rule-problem-text.ts";

/** The bundles of cities and provinces, for the page; and what only the rulebook asks for. */
const MODULES = { "virtual:rules-index": "index", "virtual:rulebook-index": "rulebook" } as const;
const isModule = (id: string): id is keyof typeof MODULES => id in MODULES;
const resolved = (id: string): string => `\0${id}`;

const words = i18next.createInstance();
words.init({
  lng: "en",
  resources: { en: { "rule-problems": texts } },
  initAsync: false,
  interpolation: { escapeValue: false },
});

interface Shipped {
  /** The text of the module that lists the bundles. */
  readonly index: string;
  /** The text of the module that says where the worked examples and the documents' registry are. */
  readonly rulebook: string;
  /** File name below the page's folder → its text. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Reads and validates the rule files, ships one bundle for each city and province under a name that carries its hash,
 * and lists them as `virtual:rules-index`; the worked examples and the registry of documents likewise, as
 * `virtual:rulebook-index`. A refused rule set, or example, fails the build with file, line and reason.
 * The bundle of `first`, the city that a first visit shows, is fetched along with the page itself.
 */
export function rulesPlugin(folder: string, first: string): Plugin {
  let kept: Shipped | null = null;
  const shipped = (): Shipped => {
    kept ??= shipRules(folder);
    return kept;
  };
  return {
    name: "rules",
    resolveId: (id) => (isModule(id) ? resolved(id) : undefined),
    load(id) {
      const name = id.slice(1);
      if (!isModule(name) || id !== resolved(name)) return undefined;
      for (const { file } of [...ownRuleFiles(folder), ...ownExampleFiles(folder)]) this.addWatchFile(resolve(file));
      return shipped()[MODULES[name]];
    },
    generateBundle() {
      for (const [fileName, source] of shipped().files) this.emitFile({ type: "asset", fileName, source });
    },
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle }) {
        const href = [...shipped().files.keys()].find((file) => file.startsWith(`rules/${first}.`));
        if (bundle === undefined || href === undefined) return [];
        const attrs = { rel: "preload", as: "fetch", crossorigin: true, href: `./${href}` };
        return [{ tag: "link", attrs, injectTo: "head" }];
      },
    },
    configureServer(server) {
      server.watcher.add(resolve(folder));
      server.watcher.on("all", (_event, file) => {
        if (!file.startsWith(resolve(folder))) return;
        try {
          kept = shipRules(folder);
        } catch (error) {
          // The last good rules stay in use.
          server.config.logger.error(String(error));
          return;
        }
        for (const id of Object.keys(MODULES)) {
          const module = server.moduleGraph.getModuleById(resolved(id));
          if (module) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: "full-reload" });
      });
      server.middlewares.use((request, response, next) => {
        const text = shipped().files.get((request.url ?? "").replace(/^\//, "").replace(/\?.*$/, ""));
        if (text === undefined) return next();
        response.setHeader("content-type", "application/json");
        response.end(text);
      });
    },
  };
}

function shipRules(folder: string): Shipped {
  const rules = loadRules(folder, [], (problem) => ruleProblemText(problem, words.t));
  const files = new Map<string, string>();
  const index = [...rules.jurisdictions.values()].flatMap(({ id, name, kind }) => {
    if (kind === "nation") return [];
    const bundle = bundleOf(rules, id);
    return [{ id, name, kind, url: ship(id, bundle), version: bundle.version }];
  });
  const rulebook = {
    examplesUrl: ship("examples", examplesIn(folder)),
    documentsUrl: ship("documents", [...rules.documents.values()]),
  };
  for (const [url, text] of released(folder)) files.set(url, text);
  // Cities before the provinces that stand for all their other cities.
  index.sort((a, b) => Number(a.kind === "province") - Number(b.kind === "province"));
  return {
    index: `export const rulesIndex = ${JSON.stringify(index)};`,
    rulebook: `export const rulebookIndex = ${JSON.stringify(rulebook)};`,
    files,
  };

  /** The name under which something is shipped: it changes with what it holds. */
  function ship(name: string, content: unknown): string {
    const text = JSON.stringify(content);
    const url = `rules/${name}.${createHash("sha256").update(text).digest("hex").slice(0, 12)}.json`;
    files.set(url, text);
    return url;
  }
}

/** The worked examples beside the rules. */
function examplesIn(folder: string): readonly Example[] {
  return ownExampleFiles(folder).flatMap((source) => {
    const read = readExamples(source);
    if (read.ok) return read.examples;
    throw new Error(read.problems.map((problem) => ruleProblemText(problem, words.t)).join("\n"));
  });
}

/** Every bundle that was released, for links that were made under it; in no list that the page begins with. */
function released(folder: string): [string, string][] {
  const kept = join(folder, "released");
  if (!existsSync(kept)) return [];
  const names = readdirSync(kept).filter((name) => name.endsWith(".json"));
  return names.map((name) => [`rules/released/${name}`, readFileSync(join(kept, name), "utf8")]);
}
