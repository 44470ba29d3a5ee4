import { describe, expect, it } from "vitest";
import { BOTH, boundsOf, INSURED, POOR, stay, under } from "./lab.ts";

// SPEC section 4, "Used", continued. A stay of 1,100.00 leaves 300.00; one of 10,100.00 leaves 2,100.00, of which critical illness
// pays (2,100.00 − 1,000.00) × 50% = 550.00.
const ABOUT = "basic about, funds about, part about, cash about";
const MORE = "basic atLeast, funds atLeast, part atMost, cash atMost";
const CRITICAL_ABOUT = "critical about, funds about, part about, cash about";
const CARES = ["outpatient", "chronic", "special", "inpatient", "familyBed", "maternity"];

describe("A deductible or threshold that was not reached decides a zero", () => {
  const about = { "basic.deductible": { value: "100.00", bound: "about" } };

  it("it counts only above half of the whole", () => {
    expect(boundsOf(about, "50.00")).toBe("");
    expect(boundsOf(about, "50.01")).toBe(ABOUT);
  });

  it("borne so far + this base", () => {
    expect(under(about, [stay("30.00"), stay("20.00")]).qualifiers).toBe("");
    expect(under(about, [stay("30.00"), stay("20.01")]).qualifiers).toBe(ABOUT);
  });

  it("counted so far + this base, for critical illness's threshold", () => {
    const terms = { "critical.threshold": { value: "1000.00", bound: "about" } };
    // 300.00 are left of the first; of a stay of 1,000.00 after it 200.00: 500.00 is half; of 1,000.05 200.01
    expect(under(terms, [stay("1100.00"), stay("1000.00")]).qualifiers).toBe("");
    expect(under(terms, [stay("1100.00"), stay("1000.05")]).qualifiers).toBe(CRITICAL_ABOUT);
  });

  it("and the rate behind it never does, a rate of 0 included", () => {
    const rate = { "basic.rate": { value: "0.80", bound: "about", evidence: "reference" } };
    expect(boundsOf(rate, "99.00")).toBe("");
    const view = under({ ...about, "basic.rate": { value: "0.00", bound: "atLeast" } }, [stay("99.00")]);
    expect([view.qualifiers, view.zeros.split(", ")[0]]).toEqual([ABOUT, "basic belowDeductible 1.00"]);
  });

  it("nor do the brackets behind a threshold", () => {
    // of a stay of 4,000.00 880.00 is left: (4,000.00 − 100.00) × 80% = 3,120.00
    const terms = { "critical.brackets": { value: [{ rate: "0.50" }], bound: "about" } };
    expect(boundsOf(terms, "4000.00")).toBe("");
  });

  it("aid's and Huiminbao's likewise", () => {
    const aid = { "aid.deductible": { value: "600.00", bound: "about" } };
    expect(boundsOf(aid, "1100.00", POOR)).toBe("");
    // of 1,100.05 300.01 is left
    expect(boundsOf(aid, "1100.05", POOR)).toBe("aid about, funds about, part about, cash about");
    const cover = { "huiminbao.inScope.deductible": { value: "600.00", bound: "about" } };
    expect(boundsOf(cover, "1100.00", INSURED)).toBe("");
    expect(boundsOf(cover, "1100.05", INSURED)).toBe("huiminbao about, cash about");
  });
});

describe("With a rate of 0 the rate counts, the deductible does not", () => {
  it("basic insurance", () => {
    const terms = {
      "basic.rate": { value: "0.00", bound: "atLeast" },
      "basic.deductible": { value: "100.00", bound: "about" },
    };
    // 400.00 is left, less than half of the threshold
    expect(boundsOf(terms, "400.00")).toBe(MORE);
  });

  it("aid", () => {
    const terms = {
      "aid.rate": { value: "0.00", bound: "atLeast" },
      "aid.deductible": { value: "10.00", bound: "about" },
    };
    expect(boundsOf(terms, "1100.00", POOR)).toBe("aid atLeast, funds atLeast, part atMost, cash atMost");
  });
});

describe("covers counts, also where it says no and something was left", () => {
  const none = (layer: string) => ({
    [`${layer}.covers`]: { value: ["chronic"], bound: "about", evidence: "reference" },
  });

  it.each([
    ["critical", {}, CRITICAL_ABOUT],
    ["aid", POOR, "aid about, funds about, part about, cash about"],
    ["huiminbao", INSURED, "huiminbao about, cash about"],
  ])("%s says no", (layer, who, qualifiers) => {
    expect(boundsOf(none(layer), "1100.00", who)).toBe(qualifiers);
  });

  it("says no, and nothing was left", () => {
    const all = { "basic.rate": { value: "1" }, "basic.deductible": { value: "0.00" } };
    expect(boundsOf({ ...all, ...none("critical") }, "1100.00")).toBe("");
    expect(boundsOf({ ...all, ...none("aid") }, "1100.00", POOR)).toBe("");
    expect(boundsOf({ ...all, ...none("huiminbao") }, "1100.00", INSURED)).toBe("");
  });

  it("says yes, and the layer pays", () => {
    const yes = (layer: string) => ({ [`${layer}.covers`]: { value: CARES, bound: "about" } });
    expect(boundsOf(yes("critical"), "10100.00")).toBe(CRITICAL_ABOUT);
    expect(boundsOf(yes("aid"), "1100.00", POOR)).toBe("aid about, funds about, part about, cash about");
    expect(boundsOf(yes("huiminbao"), "1100.00", INSURED)).toBe("huiminbao about, cash about");
  });

  it("an assumed no makes what the next layer pays assumed", () => {
    // 300.00 × 50% = 150.00
    expect(under(none("critical"), [stay("1100.00")], POOR)).toMatchObject({ documented: "800.00", assumed: "150.00" });
  });
});

describe("critical.base only if there is first pay; the brackets' basis only with two brackets or more", () => {
  it("critical.base", () => {
    const terms = { "critical.base": { value: "inScope", bound: "about" } };
    expect(boundsOf(terms, "10100.00")).toBe("");
    expect(under(terms, [stay("10110.00", { firstPay: "10.00" })]).qualifiers).toBe(CRITICAL_ABOUT);
  });

  it("critical.brackets.basis", () => {
    const basis = { "critical.brackets.basis": { value: "cumulative", bound: "about" } };
    expect(boundsOf(basis, "10100.00")).toBe("");
    const two = { "critical.brackets": { value: [{ upTo: "50000.00", rate: "0.50" }, { rate: "0.60" }] } };
    expect(boundsOf({ ...basis, ...two }, "10100.00")).toBe(CRITICAL_ABOUT);
  });
});

describe("disease lists, basic.deductible.basis and layers.order never", () => {
  it.each([
    ["special.diseases", ["lupus"]],
    ["basic.deductible.basis", "year"],
    ["layers.order", ["basic", "critical", "aid", "huiminbao"]],
  ])("%s", (parameter, value) => {
    const terms = { [parameter]: { value, bound: "target", evidence: "reference" } };
    const special = {
      ...stay("10100.00"),
      care: "special",
      ...(parameter === "special.diseases" && { disease: "lupus" }),
    };
    const view = under(terms, [special], BOTH);
    // 8,000.00 and 550.00, then 1,550.00 × 50% = 775.00 twice, of which Huiminbao finds 775.00 left: 387.50
    expect([view.qualifiers, view.documented, view.assumed]).toEqual(["", "9712.50", "0.00"]);
    expect(view.cites.filter((cite) => cite.includes(`${parameter} `)).every((cite) => cite.endsWith("unused"))).toBe(
      true,
    );
  });
});

describe("Where only 'never more than is left' decides, the layer's own rate and deductible do not count, the layers before it do", () => {
  // aid 300.00 × 90% = 270.00; Huiminbao on what basic insurance left: 300.00 × 50% = 150.00, but 30.00 is left
  const terms = { "huiminbao.inScope.base": { value: "afterBasic" }, "aid.rate": { value: "0.90" } };

  it("its own do not", () => {
    const own = {
      "huiminbao.inScope.rate": { value: "0.50", bound: "about", evidence: "reference" },
      "huiminbao.inScope.deductible": { value: "0.00", bound: "about", evidence: "reference" },
    };
    expect(under({ ...terms, ...own }, [stay("1100.00")], BOTH)).toMatchObject({
      amounts:
        "total 1100.00, inScope 1100.00, deductible 100.00, basic 800.00, aid 270.00, funds 1070.00, part 30.00, huiminbao 30.00",
      qualifiers: "",
      documented: "1100.00",
    });
  });

  it("those of the layers before it do", () => {
    const before = { "aid.rate": { value: "0.90", bound: "atLeast" } };
    expect(boundsOf({ ...terms, ...before }, "1100.00", BOTH)).toBe(
      "aid atLeast, funds atLeast, part atMost, huiminbao atMost, cash atMost",
    );
  });
});

it("Huiminbao's own-expense part does not rest on the layers before it", () => {
  // own expense 200.00 × 50% = 100.00; the in-scope part pays nothing, for certain
  const terms = { "basic.rate": { value: "0.80", bound: "about" }, "huiminbao.inScope.rate": { value: "0.00" } };
  const view = under(terms, [stay("1300.00", { ownExpense: "200.00" })], INSURED);
  expect([view.amounts, view.qualifiers]).toEqual([
    "total 1300.00, ownExpense 200.00, inScope 1100.00, deductible 100.00, basic 800.00, funds 800.00, part 500.00, huiminbao 100.00, cash 400.00",
    ABOUT,
  ]);
});

describe("A layer that had nothing left to pay uses nothing", () => {
  const inDoubt = { bound: "about", evidence: "reference" };

  it("no facts of its own", () => {
    const terms = {
      "basic.rate": { value: "1" },
      "basic.deductible": { value: "0.00" },
      "critical.threshold": { value: "0.00", ...inDoubt },
      "critical.covers": { value: CARES, ...inDoubt },
      "aid.rate": { value: "0.50", ...inDoubt },
      "aid.covers": { value: CARES, ...inDoubt },
      "huiminbao.inScope.rate": { value: "0.50", ...inDoubt },
      "huiminbao.covers": { value: CARES, ...inDoubt },
    };
    expect(under(terms, [stay("1100.00")], BOTH)).toMatchObject({
      qualifiers: "",
      documented: "1100.00",
      zeros: "critical nothingLeft, aid nothingLeft, huiminbao nothingLeft",
    });
  });

  it("basic insurance too, where nothing is in scope", () => {
    const terms = { "basic.rate": { value: "0.80", ...inDoubt }, "basic.deductible": { value: "0.00", ...inDoubt } };
    const view = under(terms, [stay("70.00", { ownExpense: "70.00" })], INSURED);
    // own expense 70.00 × 50% = 35.00
    expect(view).toMatchObject({
      qualifiers: "",
      documented: "35.00",
      zeros: "basic nothingLeft, critical nothingLeft, aid notEnrolled",
    });
  });
});
