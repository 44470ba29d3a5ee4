import { expect, test } from "vitest";
import { caseOf, RULES, settled, visit } from "../../test/support.ts";
import { citedDocuments, ownFigureLines } from "./quote-text.ts";
import { strictWords } from "./test-words.ts";

const zh = strictWords("zh-CN");
const stay = (date: string) => visit(date, "inpatient", "primary", "10000.00");

test("a document is named once with all its clauses, however often the steps use them", () => {
  const once = citedDocuments(settled(caseOf({ encounters: [stay("2024-05-01")] })), RULES.documents, zh);
  const twice = citedDocuments(
    settled(caseOf({ encounters: [stay("2024-05-01"), stay("2024-05-02")] })),
    RULES.documents,
    zh,
  );
  expect(new Set(twice.map(({ document }) => document)).size).toBe(twice.length);
  const rates = twice.flatMap(({ citations }) => citations.filter(({ fact }) => fact === "基本医保报销比例：90%"));
  expect(rates).toHaveLength(1);
  expect(rates[0]).toMatchObject({ clause: "三（八）", quote: "住院医保政策范围内报销比例不低于 90%" });
  expect(once.map(({ document }) => document)[0]).toMatch(/^温政办〔2024〕6号《.+》$/);
});

test("what differs from visit to visit is told with its visits, what is the same at all of them without", () => {
  const away = (date: string, place: string) => visit(date, "inpatient", "tertiary", "10000.00", { place });
  const overrides = [
    { parameter: "basic.deductible", when: { place: "referred" }, value: "500.00" },
    { parameter: "basic.deductible", when: { place: "unreferred" }, value: "900.00" },
  ];
  const encounters = [away("2024-05-01", "referred"), away("2024-05-02", "unreferred")];
  const result = settled(caseOf({ encounters, overrides }));
  const facts = citedDocuments(result, RULES.documents, zh).flatMap(({ citations }) =>
    citations.map(({ fact }) => fact),
  );
  expect(facts.filter((fact) => fact.startsWith("外地看病降低的比例"))).toEqual([
    "外地看病降低的比例：10%，第 1 次",
    "外地看病降低的比例：20%，第 2 次",
  ]);
  expect(ownFigureLines(result, RULES.documents, zh)).toEqual([
    "基本医保起付线：500.00 元，第 1 次（没有写依据）",
    "基本医保起付线：900.00 元，第 2 次（没有写依据）",
  ]);
});

test("figures of one's own that counted are told with where one has them from, and not among the documents", () => {
  const overrides = [
    { parameter: "basic.deductible", value: "500.00", note: "窗口的表" },
    { parameter: "basic.rate", value: "0.80" },
    // changes nothing here
    { parameter: "aid.cap", value: "1.00" },
  ];
  const result = settled(caseOf({ encounters: [stay("2024-05-01"), stay("2024-05-02")], overrides }));
  expect(ownFigureLines(result, RULES.documents, zh)).toEqual([
    "基本医保起付线：500.00 元（依据：窗口的表）",
    "基本医保报销比例：80%（没有写依据）",
  ]);
  const cited = citedDocuments(result, RULES.documents, zh).flatMap(({ citations }) => citations);
  expect(cited.filter(({ fact }) => /起付线：|报销比例：80%/.test(fact))).toEqual([]);
});
