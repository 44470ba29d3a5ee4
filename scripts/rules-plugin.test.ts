import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Rollup } from "vite";
import { afterEach, expect, test } from "vitest";
import { rulesPlugin } from "./rules-plugin.ts";

const folder = mkdtempSync(join(tmpdir(), "rules-"));
afterEach(() => rmSync(join(folder, "city.yaml"), { force: true }));

const CITY = `jurisdiction: town
name: { zh: 某市, en: Town }
kind: city
facts:
  - { parameter: basic.rate, value: "0.50", evidence: reference, note: made up }
`;

/** Builds the rules of a folder that holds one file. */
async function buildRules(text: string, input = "virtual:rules-index"): Promise<Rollup.RollupOutput> {
  writeFileSync(join(folder, "city.yaml"), text);
  const output = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [rulesPlugin(folder, "town")],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input, preserveEntrySignatures: "strict" },
    },
  });
  return output as Rollup.RollupOutput;
}

test("a city's bundle is shipped under a name with its hash and listed with its version", async () => {
  const { output } = await buildRules(CITY);
  const bundle = output.find(({ fileName }) => /^rules\/town\.[0-9a-f]{12}\.json$/.test(fileName));
  expect(bundle?.type === "asset" && JSON.parse(String(bundle.source))).toMatchObject({ city: "town" });
  const index = output.find(({ type }) => type === "chunk");
  expect(index?.type === "chunk" && index.code).toContain(bundle?.fileName);
  expect(index?.type === "chunk" && index.code).toMatch(/sha256:[0-9a-f]{64}/);
});

test("refused rules fail the build with file, line and reason", async () => {
  await expect(buildRules(CITY.replace('"0.50"', '"1.50"'))).rejects.toThrow(/city\.yaml:5: .*basic\.rate/);
});

test("what was released is served under its own name and named by no list", async () => {
  mkdirSync(join(folder, "released"), { recursive: true });
  writeFileSync(join(folder, "released", "town.0123456789ab.json"), "{}\n");
  const { output } = await buildRules(CITY);
  const file = output.find(({ fileName }) => fileName === "rules/released/town.0123456789ab.json");
  expect(file?.type === "asset" && file.source).toBe("{}\n");
  const index = output.find(({ type }) => type === "chunk");
  expect(index?.type === "chunk" && index.code).not.toContain("released");
});

test("worked examples and the registry of documents are shipped for the rulebook, and named apart from the bundles", async () => {
  mkdirSync(join(folder, "examples"), { recursive: true });
  const example = `examples:
  - title: 例
    why: 由
    case: { id: one }
    refused: { code: missing, path: city }
    facts: []
`;
  writeFileSync(join(folder, "examples", "town.yaml"), example);
  const { output } = await buildRules(CITY, "virtual:rulebook-index");
  const file = output.find(({ fileName }) => /^rules\/examples\.[0-9a-f]{12}\.json$/.test(fileName));
  expect(file?.type === "asset" && JSON.parse(String(file.source))).toMatchObject([{ id: "one", title: { zh: "例" } }]);
  const documents = output.find(({ fileName }) => /^rules\/documents\.[0-9a-f]{12}\.json$/.test(fileName));
  expect(documents?.type === "asset" && JSON.parse(String(documents.source))).toEqual([]);
  const index = output.find(({ type }) => type === "chunk");
  expect(index?.type === "chunk" && index.code).toContain(file?.fileName);
  await expect(buildRules(CITY)).resolves.toBeDefined();
  writeFileSync(join(folder, "examples", "town.yaml"), example.replace("由", ""));
  await expect(buildRules(CITY)).rejects.toThrow(/town\.yaml:3: /);
  rmSync(join(folder, "examples"), { recursive: true });
});
