import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { chainOf } from "../../src/facts/chain.ts";
import { mayBePercent } from "../../src/facts/fact-percent.ts";
import { missingFigures, needsFigure } from "../../src/facts/figures.ts";
import { verifyDocuments } from "../../src/facts/verify.ts";
import { rulesOfPacks } from "./pack.ts";

const rules = rulesOfPacks();
const all = [...rules.facts, ...rules.shown];
const documented = all.filter(({ evidence }) => evidence === "document");

describe("the product's own rules", () => {
  test("build, with the cities that are known", () => {
    for (const city of ["wenzhou", "ningbo", "zhejiang"]) expect(chainOf(rules, city)?.from).toBe("2022-01-01");
    expect(rules.documents.size).toBe(7);
    expect(documented.length).toBeGreaterThan(50);
  });

  test("say of every fact what it rests on", () => {
    for (const { evidence, source, note } of all) {
      if (evidence === "reference") expect(note).not.toBeNull();
      else expect(source?.document).toBeTruthy();
    }
    for (const { source } of documented) {
      expect(rules.documents.has(source?.document ?? "")).toBe(true);
      expect(source?.clause).toBeTruthy();
      expect(source?.quote).toBeTruthy();
    }
  });

  test("have each figure in its quote", () => {
    for (const fact of documented) {
      const { value, figure, source } = fact;
      expect(missingFigures(value, figure, source?.quote ?? "", mayBePercent(fact))).toEqual([]);
      if (needsFigure(value)) expect(figure).not.toEqual([]);
    }
  });

  test("quote pointers and not copies", () => {
    const long = documented.filter(({ source }) => (source?.quote ?? "").replace(/\s/g, "").length > 60);
    expect(long.map(({ source }) => source?.quote)).toEqual([]);
  });
});

const folder = process.env.DOCUMENTS ?? "../shared/documents";

test("are word for word in the documents, where these are at hand", () => {
  if (!existsSync(folder)) {
    console.warn(`The facts were NOT compared with the documents: no folder ${folder} (name one in DOCUMENTS).`);
    return;
  }
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const texts = new Map(names.map((name) => [name.replace(/\.txt$/, ""), readFileSync(join(folder, name), "utf8")]));
  const { compared, documentFacts, faults } = verifyDocuments(rules, texts);
  expect(faults).toEqual([]);
  expect(compared).toBe(documented.length);
  expect(documentFacts).toBe(documented.length);
});
