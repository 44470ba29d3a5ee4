import { describe, expect, test } from "vitest";
import { bundleOf, openBundle } from "../../src/facts/bundle.ts";
import { rulesKnowing, variantsOf } from "../../src/whatif/variants.ts";
import { caseOf, employee, RULES, resident, visit } from "../support.ts";

const STAY = caseOf({ encounters: [visit("2024-05-01", "inpatient", "tertiary", "10000.00")] });

const names = (json: Record<string, unknown>, index = 0): string[] =>
  variantsOf(json, index, [RULES]).map(({ name }) => name);
const named = (json: Record<string, unknown>, name: string, index = 0) =>
  variantsOf(json, index, [RULES]).find((one) => one.name === name);

test("a resident's stay in 温州 has these variants, each once", () => {
  const all = [
    ...["level:primary", "level:secondary", "level:tertiary"],
    ...["place:local", "place:resident", "place:referred", "place:unreferred"],
    ...["huiminbao:none", "huiminbao:wenzhou-resident"],
    ...["city:ningbo", "city:ningbo:ningbo", "city:wenzhou", "city:zhejiang"],
    ...["year:2023-05-01", "year:2024-05-01", "year:2025-05-01"],
  ];
  expect([...names(STAY)].sort()).toEqual([...all].sort());
});

test("the case as it is stands among each kind", () => {
  const here = variantsOf(STAY, 0, [RULES]).filter(({ isHere }) => isHere);
  expect(here.map(({ name }) => name)).toEqual([
    "level:tertiary",
    "place:local",
    "huiminbao:none",
    "city:wenzhou",
    "year:2024-05-01",
  ]);
});

test("only products that the person may have are offered, in each city its own", () => {
  const own = names(caseOf({ ...STAY, person: employee() }));
  expect(own.filter((name) => name.startsWith("huiminbao"))).toEqual(["huiminbao:none", "huiminbao:wenzhou-employee"]);
  const moved = named(caseOf({ ...STAY, person: resident({ huiminbao: "wenzhou-resident" }) }), "city:ningbo:ningbo");
  expect(moved?.json).toMatchObject({ city: "ningbo", person: { huiminbao: "ningbo" } });
  expect(moved?.alsoChanged).toEqual(["huiminbao"]);
});

test("the city as it is keeps its product", () => {
  const here = named(caseOf({ ...STAY, person: resident({ huiminbao: "wenzhou-resident" }) }), "city:wenzhou");
  expect(here).toMatchObject({ product: "wenzhou-resident", isHere: true, alsoChanged: [] });
});

describe("what cannot go along is changed too, and said", () => {
  test("a township's hospital is of primary level only", () => {
    const json = caseOf({ encounters: [visit("2024-05-01", "inpatient", "primary", "1.00", { site: "township" })] });
    expect(named(json, "level:secondary")).toMatchObject({
      alsoChanged: ["site"],
      json: { encounters: [{ level: "secondary", site: null }] },
    });
    expect(named(json, "level:primary")).toMatchObject({ alsoChanged: [], isHere: true, json });
  });

  test("the user's own figures are of their city", () => {
    const overrides = [{ parameter: "basic.deductible", value: "300.00" }];
    expect(named({ ...STAY, overrides }, "city:ningbo")).toMatchObject({
      alsoChanged: ["overrides"],
      json: { overrides: [] },
    });
    expect(named({ ...STAY, overrides }, "level:primary")?.json.overrides).toEqual(overrides);
  });
});

test("a family bed has one level", () => {
  const json = caseOf({ encounters: [visit("2024-05-01", "familyBed", "primary", "1.00")] });
  expect(names(json).filter((name) => name.startsWith("level"))).toEqual([]);
});

describe("a year earlier and later", () => {
  test("29 February becomes the 28th", () => {
    const json = caseOf({ encounters: [visit("2024-02-29", "inpatient", "tertiary", "1.00")] });
    expect(names(json).filter((name) => name.startsWith("year"))).toEqual([
      "year:2023-02-28",
      "year:2024-02-29",
      "year:2025-02-28",
    ]);
  });

  test("all days of the case move, and the year carried in", () => {
    const json = caseOf({
      carriedIn: { year: 2024, criticalBase: "100.00" },
      encounters: [
        visit("2024-05-01", "inpatient", "tertiary", "1.00"),
        visit("2024-06-01", "outpatient", "primary", "1.00"),
      ],
    });
    expect(named(json, "year:2025-06-01", 1)?.json).toMatchObject({
      carriedIn: { year: 2025, criticalBase: "100.00" },
      encounters: [{ date: "2025-05-01" }, { date: "2025-06-01" }],
    });
  });
});

test("level and place change this encounter alone", () => {
  const both = [
    visit("2024-05-01", "inpatient", "tertiary", "1.00"),
    visit("2024-06-01", "inpatient", "tertiary", "1.00"),
  ];
  const json = caseOf({ encounters: both });
  expect(named(json, "level:primary", 1)?.json.encounters).toEqual([both[0], { ...both[1], level: "primary" }]);
  expect(named(json, "place:referred", 1)?.json.encounters).toEqual([both[0], { ...both[1], place: "referred" }]);
});

test("what is not said is no variant as it is, and a case without an encounter has none", () => {
  const { level: _level, ...rest } = visit("2024-05-01", "inpatient", "tertiary", "1.00");
  const levels = variantsOf(caseOf({ encounters: [rest] }), 0, [RULES]).filter(({ kind }) => kind === "level");
  expect(levels.map(({ isHere }) => isHere)).toEqual([false, false, false]);
  expect(variantsOf(caseOf({ encounters: [] }), 0, [RULES])).toEqual([]);
  expect(variantsOf({}, 0, [RULES])).toEqual([]);
  expect(variantsOf(caseOf({ city: 7, encounters: [{ date: "soon" }] }), 0, [RULES])).toHaveLength(3 + 4 + 5);
});

test("the rules of each city may come apart, as the page fetches them", () => {
  const apart = ["wenzhou", "ningbo"].map((city) => openBundle(bundleOf(RULES, city)));
  const cities = variantsOf(STAY, 0, apart).filter(({ kind }) => kind === "city");
  expect(new Set(cities.map(({ value }) => value))).toEqual(new Set(["wenzhou", "ningbo", "zhejiang"]));
  expect(rulesKnowing(apart, "ningbo")).toBe(apart[1]);
  expect(rulesKnowing(apart, "national")).toBeNull();
});
