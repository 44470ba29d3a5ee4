import { describe, expect, test } from "vitest";
import type { StepFact } from "../core/result.ts";
import type { DocumentEntry, ShownFact } from "../facts/fact.ts";
import { citation, shownCitation } from "./citation.ts";
import { strictWords } from "./test-words.ts";

const zh = strictWords("zh-CN");
const en = strictWords("en");

const entry = (id: string, number: string, title: string, from: string | null, to: string | null): DocumentEntry => ({
  id,
  number,
  title: { zh: title, en: "A Circular" },
  issuer: { zh: "办公室", en: "Office" },
  from,
  to,
  sha256: "",
});
const documents = new Map([
  ["a", entry("a", "某政办〔2024〕6号", "关于基层的意见", "2024-03-01", null)],
  ["b", entry("b", "某政办〔2022〕98号", "关于纾困的通知", "2023-01-01", "2025-12-31")],
  ["c", entry("c", "某省医疗保障条例（2021年3月26日通过）", "某省医疗保障条例", "2021-07-01", null)],
]);

const fact: StepFact = {
  parameter: "basic.rate",
  value: "0.90",
  bound: "atLeast",
  evidence: "document",
  jurisdiction: "city",
  from: "2024-03-01",
  to: null,
  lapsed: false,
  used: true,
  source: { document: "a", clause: "三（八）", quote: "报销比例不低于 90%" },
};

test("a document's own words, with number, title, clause, days and bound", () => {
  expect(citation(fact, documents, zh)).toEqual({
    fact: "基本医保报销比例：90%",
    document: "某政办〔2024〕6号《关于基层的意见》",
    clause: "三（八）",
    quote: "报销比例不低于 90%",
    inForce: "2024年3月1日起，没有写到哪天为止",
    lapsed: null,
    evidence: "文件原文",
    bound: "写的是“不低于”：可能更高",
    note: null,
    mark: null,
  });
});

test("in English everything but the quote and the number is English", () => {
  const cited = citation(fact, documents, en);
  expect(cited.document).toBe("某政办〔2024〕6号, A Circular");
  expect(cited.quote).toBe("报销比例不低于 90%");
  expect(cited.inForce).toBe("In force from 1 March 2024, no end stated");
});

test("a document past its end says so", () => {
  const lapsed: StepFact = { ...fact, from: null, lapsed: true, source: { document: "b", clause: "一", quote: "90%" } };
  const cited = citation(lapsed, documents, zh);
  expect(cited.inForce).toBe("2023年1月1日起，到 2025年12月31日为止");
  expect(cited.lapsed).toBe("文件写明有效到 2025年12月31日，没有找到接替的文件，先照旧算。");
});

test("what a document tells of before it began has an end and no beginning", () => {
  expect(citation({ ...fact, from: null, to: "2024-02-29" }, documents, zh).inForce).toBe("到 2024年2月29日为止");
});

test("a statute whose number holds its title is not named twice", () => {
  const statute = { ...fact, source: { document: "c", clause: "第五十八条", quote: "…" } };
  expect(citation(statute, documents, zh).document).toBe("《某省医疗保障条例》（2021年3月26日通过）");
});

describe("what no document at hand says", () => {
  const { source: _, ...rest } = fact;
  test("an assumption: our sentence in Chinese, the note in English", () => {
    const assumed: StepFact = { ...rest, evidence: "reference", bound: "about", note: "as a neighbouring city" };
    const cited = citation(assumed, documents, zh);
    expect(cited).toMatchObject({ document: null, inForce: null, evidence: "我们的估计", mark: "assumed" });
    expect(cited.note).toBe("手上的文件没有写这种情况的比例，先按国家和省里的一般水平估计。");
    expect(citation(assumed, documents, en).note).toBe("as a neighbouring city");
  });

  test("an exact assumption is never said to be a document's figure", () => {
    expect(citation({ ...rest, evidence: "reference", bound: "exact" }, documents, zh).bound).toBe("先按这样算");
  });

  test("a public document that we do not hold is named", () => {
    const known: StepFact = { ...rest, evidence: "secondary", source: { document: "国办发〔2021〕14号" } };
    expect(citation(known, documents, zh)).toMatchObject({
      document: "国办发〔2021〕14号",
      evidence: "公开文件，我们手上没有原文",
      mark: "assumed",
    });
  });

  test("the person's own figure", () => {
    const own: StepFact = { ...rest, evidence: "override", bound: "exact", note: "单位的表" };
    const cited = citation(own, documents, zh);
    expect(cited).toMatchObject({ evidence: "您自己填的", bound: "就按这个数算", note: "单位的表", mark: null });
  });
});

test("a desk's own figure from a file: its days, its source and its note in its own words", () => {
  const source = { document: "本院医保办2025年的表" };
  const own: StepFact = {
    ...fact,
    evidence: "override",
    bound: "exact",
    source,
    note: "收费处核过",
    from: "2025-01-01",
  };
  expect(citation(own, documents, zh)).toMatchObject({
    document: "填的人写的依据：本院医保办2025年的表",
    inForce: "2025年1月1日起，没有写到哪天为止",
    note: "收费处核过",
    mark: null,
  });
});

test("a figure of one's own quotes no document, whatever it says of itself", () => {
  const source = { document: "wz-2024-6", clause: "三（八）", quote: "住院" };
  expect(citation({ ...fact, evidence: "override", bound: "exact", source }, documents, zh)).toMatchObject({
    document: "填的人写的依据：wz-2024-6 三（八） 住院",
    clause: null,
    quote: null,
  });
});

test("a target is marked even where a document says it", () => {
  expect(citation({ ...fact, bound: "target" }, documents, zh).mark).toBe("target");
});

test("lists and words are named", () => {
  const values: [string, StepFact["value"], string][] = [
    ["critical.covers", ["inpatient", "chronic"], "大病保险管哪些费用：住院、门诊慢性病"],
    ["basic.cap", null, "基本医保封顶线：不封顶"],
    ["critical.brackets", [{ rate: "0.60" }], "大病保险报销比例：60%"],
    [
      "basic.rate",
      [{ upTo: "10000.00", rate: "0.60" }, { rate: "0.70" }],
      "基本医保报销比例：10,000.00 元以内 60%、再往上 70%",
    ],
    ["basic.deductible.repeat", ["1", "0.5"], "再次住院的起付线折扣：第 1 次 100%、第 2 次 50%"],
    ["basic.deductible.basis", "year", "起付线怎么算：一年算一次"],
  ];
  for (const [parameter, value, text] of values) {
    expect(citation({ ...fact, parameter, value }, documents, zh).fact).toBe(text);
  }
});

test("a shown clause without a text of ours speaks in its own words", () => {
  const shown: ShownFact = {
    text: "noSuchText",
    concerns: [],
    value: undefined,
    when: {},
    bound: "exact",
    evidence: "document",
    jurisdiction: "city",
    from: null,
    to: null,
    source: { document: "a", clause: "一", quote: "原文" },
    figure: [],
    note: null,
    origin: { file: "x", line: 1 },
  };
  expect(shownCitation(shown, "2026-01-01", documents, zh)).toMatchObject({ fact: "原文", clause: "一", lapsed: null });
  const ended = { ...shown, source: { document: "b", clause: "一", quote: "原文" } };
  expect(shownCitation(ended, "2025-12-31", documents, zh).lapsed).toBe(null);
  expect(shownCitation(ended, "2026-01-01", documents, zh).lapsed).toMatch("2025年12月31日");
});
