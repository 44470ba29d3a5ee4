import { describe, expect, test } from "vitest";
import { aidAnswer } from "../../src/guides/aid.ts";
import { isInherited } from "../../src/guides/clauses.ts";
import { diseasesOn, isLookedFor, nameInDocument } from "../../src/guides/diseases.ts";
import { gradeInName } from "../../src/guides/grade.ts";
import { insuranceAnswer } from "../../src/guides/insurance.ts";
import { kindInName, levelAnswer } from "../../src/guides/level.ts";
import texts from "../../src/wording/locales/zh-CN/guides.json" with { type: "json" };
import { chain, clausesOf, saysOf } from "./chains.ts";

const listed = (words: Readonly<Record<"primary" | "secondary" | "tertiary", string>>) => ({
  primary: words.primary.split("|"),
  secondary: words.secondary.split("|"),
  tertiary: words.tertiary.split("|"),
});
/** As the page has them. */
const GRADES = {
  anywhere: listed(texts.words.grade),
  alone: listed(texts.words.gradeAlone),
  behind: texts.words.gradeBehind,
};

const TODAY = "2024-06-15";
const wenzhou = chain("wenzhou");
const ningbo = chain("ningbo");

describe("which insurance", () => {
  test.each([
    [{ work: "unit" }, "insurance.unit", ["wzEmployees", "joinAsEmployee"]],
    [{ work: "owner" }, "insurance.owner", ["wzEmployees", "joinAsEmployee"]],
    [{ work: "flexible" }, "insurance.flexible", ["wzFlexible", "joinFlexible"]],
    [{ work: "none" }, "insurance.none", ["wzResidents", "joinResidents"]],
    [{ work: "retired", years: "never" }, "insurance.none", ["wzResidents", "joinResidents"]],
    [
      { work: "retired", years: "enough" },
      "insurance.enoughFigure years=20",
      ["wzRetirePremium", "twentyYears", "twentyYearsShort"],
    ],
    [
      { work: "retired", years: "short" },
      "insurance.shortFigure years=20",
      ["wzRetirePremium", "twentyYears", "twentyYearsShort"],
    ],
    [
      { work: "retired", years: "unknown" },
      "insurance.unknownFigure years=20",
      ["wzRetirePremium", "twentyYears", "twentyYearsShort"],
    ],
  ])("%j", (answers, says, rests) => {
    const answer = insuranceAnswer(wenzhou, answers, TODAY);
    expect(saysOf(answer)[0]).toBe(says);
    expect(clausesOf(answer).rests).toEqual(rests);
    expect(isInherited(answer, wenzhou)).toBe(false);
  });

  test("who may choose sees both sides", () => {
    expect(Object.keys(clausesOf(insuranceAnswer(wenzhou, { work: "flexible" }, TODAY)))).toEqual([
      "rests",
      "asEmployee",
      "asResident",
      "choice",
    ]);
  });

  test("elsewhere the province's clauses stand alone", () => {
    const answer = insuranceAnswer(ningbo, { work: "unit" }, TODAY);
    expect(clausesOf(answer).rests).toEqual(["joinAsEmployee"]);
    expect(isInherited(answer, ningbo)).toBe(true);
  });

  test("what is not said yet or not known", () => {
    expect(saysOf(insuranceAnswer(wenzhou, {}, TODAY))).toEqual(["choose"]);
    expect(saysOf(insuranceAnswer(wenzhou, { work: "retired" }, TODAY))).toEqual(["insurance.sayYears"]);
    expect(saysOf(insuranceAnswer(wenzhou, { work: "unknown" }, TODAY))).toEqual([
      "insurance.unknown",
      "insurance.askWho",
    ]);
  });
});

describe("medical aid", () => {
  const rests = (answers: Record<string, string>) => clausesOf(aidAnswer(wenzhou, answers, TODAY)).rests;
  const first = (answers: Record<string, string>, place = wenzhou) => saysOf(aidAnswer(place, answers, TODAY))[0];

  test("a certificate is enough", () => {
    for (const card of ["minimumLiving", "destitute", "lowIncomeEdge"]) {
      expect(first({ card })).toBe(`aid.card.${card}`);
      expect(rests({ card })).toEqual(["aidByCertificate", "aidWho"]);
    }
  });

  test("orphans are named by one city's document and by no other", () => {
    expect(first({ card: "orphan" })).toBe("aid.card.orphan");
    expect(first({ card: "orphan" }, ningbo)).toBe("aid.orphanElsewhere");
  });

  test("income and bills are hints", () => {
    expect(first({ card: "none", income: "lower" })).toBe("aid.income.lower");
    expect(first({ card: "unknown", income: "near" })).toBe("aid.income.near");
    expect(rests({ card: "none", income: "near", bills: "heavy" })).toEqual([
      "lowIncomeEdgeWho",
      "lowIncomeEdgeLocal",
      "aidWho",
      "aidAfterIllness",
    ]);
    expect(first({ card: "none", income: "above", bills: "heavy" })).toBe("aid.bills.heavy");
  });

  test("never a refusal: whoever fits nothing is sent to ask, and told where", () => {
    const answer = aidAnswer(wenzhou, { card: "none", income: "above", bills: "bearable", home: "permit" }, TODAY);
    expect(saysOf(answer)).toEqual(["aid.stillAsk", "aid.home.permit", "aid.county"]);
    expect(clausesOf(answer).rests).toContain("aidOtherHardship");
    expect(clausesOf(answer).apply).toEqual(["aidApply", "aidResidencePermit", "aidByCertificate"]);
  });

  test("before the statute nothing is said", () => {
    expect(saysOf(aidAnswer(wenzhou, { card: "none" }, "2020-09-23"))).toEqual(["noClause"]);
  });
});

describe("diseases", () => {
  const listsOf = (city: string, day: string, disease: string) =>
    (diseasesOn(chain(city), day).get(disease) ?? []).map(({ list, fact }) => `${list} ${fact.evidence} ${fact.bound}`);

  test("a list is the union of assumption and document, each disease with its own evidence", () => {
    expect(listsOf("wenzhou", "2023-01-01", "copd")).toEqual(["chronic reference exact", "special document target"]);
    expect(listsOf("wenzhou", "2023-01-01", "epilepsy")).toEqual(["special document exact"]);
    expect(listsOf("wenzhou", "2022-12-31", "epilepsy")).toEqual([]);
    expect(listsOf("ningbo", "2023-01-01", "epilepsy")).toEqual([]);
    expect(listsOf("ningbo", "2023-01-01", "hypertension")).toEqual(["chronic reference exact"]);
  });

  test("the document's own name is told apart from its neighbour's", () => {
    const named = (disease: string) =>
      (diseasesOn(wenzhou, TODAY).get(disease) ?? []).map(({ fact }) => nameInDocument(fact, disease));
    expect(named("epilepsy")).toEqual(["癫痫"]);
    expect(named("copd")).toEqual([null, "慢性阻塞性肺疾病"]);
  });

  test.each([
    ["", true],
    ["  ", true],
    ["阻塞", true],
    ["慢阻肺", true],
    ["ＣＯＰＤ", true],
    ["pulmonary chronic", true],
    ["高血压", false],
  ])("%j is looked for in a disease's names: %s", (typed, isFound) => {
    const names = ["慢性阻塞性肺疾病（慢阻肺）", "Chronic obstructive pulmonary disease (COPD)"];
    expect(isLookedFor(typed, names)).toBe(isFound);
  });
});

describe("levels", () => {
  const WORDS = {
    township: ["卫生院", "township hospital"],
    community: ["社区卫生服务中心"],
    village: ["村卫生室"],
    station: ["服务站"],
    grade: GRADES,
  };

  test.each([
    ["乐清市柳市镇卫生院", "township"],
    ["柳市镇中心卫生院（分院）", "township"],
    ["鹿城区五马 社区卫生服务中心", "community"],
    ["上村卫生室", "village"],
    ["南门社区卫生服务站", "station"],
    ["Liushi Township Hospital", "township"],
    ["温州市人民医院", null],
    ["卫生室", null],
    ["", null],
  ])("%s is %s", (name, site) => {
    expect(kindInName(name, WORDS)).toBe(site);
  });

  test.each([
    ["温州医科大学附属第一医院（三级甲等）", "tertiary"],
    ["温州医科大学附属第一医院(三甲)", "tertiary"],
    ["温州市中心医院 三甲", "tertiary"],
    ["温州市中心医院三乙", "tertiary"],
    ["三甲", "tertiary"],
    ["三甲医院", "tertiary"],
    ["3 级 甲等医院", "tertiary"],
    ["瑞安市人民医院，二级乙等", "secondary"],
    ["二级综合医院", "secondary"],
    ["二甲医院", "secondary"],
    ["一级医院", "primary"],
    ["某某医院（一甲）", "primary"],
    // 三甲 is a street of Taizhou.
    ["三甲街道人民医院", null],
    ["椒江三甲医院", null],
    ["高三级部", null],
    ["三级医院和二级医院", null],
    ["温州市第三人民医院", null],
    ["", null],
  ])("%s states %s", (name, level) => {
    expect(gradeInName(name, GRADES)).toBe(level);
  });

  test("the name goes before the choice, and a difference is told", () => {
    const says = (answers: Record<string, string>) => saysOf(levelAnswer(wenzhou, answers, WORDS, TODAY));
    expect(says({})).toEqual(["level.say"]);
    expect(says({ kind: "village" })).toEqual(["level.byKind.village", "level.inEstimateAs.primary"]);
    expect(says({ name: "柳市镇卫生院", kind: "township" })).toEqual([
      "level.byName.township",
      "level.inEstimateAs.primary",
    ]);
    expect(says({ name: "柳市镇卫生院", kind: "unknown" })).toEqual([
      "level.byName.township",
      "level.inEstimateAs.primary",
    ]);
    expect(says({ name: "柳市镇卫生院", kind: "hospital" })[1]).toBe("level.differs");
    expect(says({ name: "温州市人民医院" })[0]).toBe("level.noWord");
    expect(says({ kind: "hospital" })[0]).toBe("level.hospital");
    expect(says({ kind: "unknown" })).toContain("level.findOut.phone");
    expect(says({ name: "医院", kind: "station" })[0]).toBe("level.byKind.station");
    expect(says({ name: "第一医院（三甲）", kind: "hospital" })).toEqual([
      "level.byGrade.tertiary",
      "level.inEstimateAs.tertiary",
      "level.findOut.desk",
    ]);
    expect(says({ name: "二级甲等", kind: "station" })[1]).toBe("level.differs");
    expect(says({ name: "一级医院", kind: "station" })[1]).toBe("level.inEstimateAs.primary");
    // The documents call all of these primary, whatever grade one has.
    expect(says({ name: "柳市中心卫生院（二级乙等）" })[0]).toBe("level.byName.township");
  });
});
