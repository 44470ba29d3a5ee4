import { describe, expect, it } from "vitest";
import { caseOf, settlementOf, visit } from "../../support.ts";
import { viewOf } from "../view.ts";
import { boundsOf, lab, stay, under } from "./lab.ts";

// SPEC section 4, "Used". A stay of 1,100.00: (1,100.00 − 100.00) × 80% = 800.00, and 300.00 is left, far from the threshold.
const ABOUT = "basic about, funds about, part about, cash about";
const MORE = "basic atLeast, funds atLeast, part atMost, cash atMost";

describe("A fact counts as used only if it could have changed the figure", () => {
  it("all exact: nothing is in doubt", () => {
    const view = under({}, [stay("1100.00")]);
    expect([view.amounts, view.qualifiers, view.documented, view.assumed]).toEqual([
      "total 1100.00, inScope 1100.00, deductible 100.00, basic 800.00, funds 800.00, part 300.00, cash 300.00",
      "",
      "800.00",
      "0.00",
    ]);
  });

  it("terms of layers that are not reached are not used", () => {
    const inDoubt = { bound: "about", evidence: "reference" };
    const terms = {
      "critical.brackets": { value: [{ rate: "0.50" }], ...inDoubt },
      "critical.cap": { value: "1.00", ...inDoubt },
      "aid.rate": { value: "0.50", ...inDoubt },
      "huiminbao.inScope.rate": { value: "0.50", ...inDoubt },
    };
    expect(boundsOf(terms, "1100.00")).toBe("");
  });
});

describe("A cap that did not bind does not count; where it decides, it counts and what is behind it does not", () => {
  const behind = {
    "basic.deductible": { value: "100.00", bound: "about", evidence: "reference" },
    "basic.rate": { value: "0.80", bound: "about", evidence: "reference" },
  };

  it("not bound", () => {
    expect(boundsOf({ "basic.cap": { value: "800.01", bound: "about" } }, "1100.00")).toBe("");
  });

  it("bound: it counts", () => {
    const view = under({ "basic.cap": { value: "799.99", bound: "about", evidence: "reference" } }, [stay("1100.00")]);
    expect([view.qualifiers, view.assumed]).toEqual([ABOUT, "799.99"]);
  });

  it("bound: what is behind it does not", () => {
    const view = under({ ...behind, "basic.cap": { value: "700.00" } }, [stay("1100.00")]);
    expect([view.qualifiers, view.documented]).toEqual(["", "700.00"]);
  });

  it("on a tie it does not count, and what is behind it does", () => {
    expect(boundsOf({ "basic.cap": { value: "800.00", bound: "about" } }, "1100.00")).toBe("");
    expect(boundsOf({ ...behind, "basic.cap": { value: "800.00" } }, "1100.00")).toBe(ABOUT);
  });

  it("compared after rounding", () => {
    // 1,000.01 × 80% = 800.008, half up 800.01: the cap of 800.01 leaves as much
    expect(boundsOf({ "basic.cap": { value: "800.01", bound: "about" } }, "1100.01")).toBe("");
    // 1,000.03 × 80% = 800.024, down to 800.02: a cap of 800.02 is a tie, although the exact figure is above it
    expect(boundsOf({ "basic.cap": { value: "800.02", bound: "about" } }, "1100.03")).toBe("");
  });

  it("a cap used up decides as well", () => {
    const more = { carriedIn: { year: 2024, inpatient: { paid: "500.00" } } };
    expect(boundsOf({ ...behind, "basic.cap": { value: "500.00" } }, "400.00", more)).toBe("");
    expect(boundsOf({ "basic.cap": { value: "500.00", bound: "about" } }, "400.00", more)).toBe(ABOUT);
  });
});

describe("A deductible or reduction of 0 with bound exact, and a deductible used up before, do not count", () => {
  it("an exact deductible of 0, whatever it rests on", () => {
    expect(under({ "basic.deductible": { value: "0.00", evidence: "reference" } }, [stay("500.00")])).toMatchObject({
      qualifiers: "",
      documented: "400.00",
    });
  });

  it("an exact reduction of 0", () => {
    expect(under({ "basic.rate.reduction": { value: "0", evidence: "reference" } }, [stay("1100.00")])).toMatchObject({
      qualifiers: "",
      documented: "800.00",
    });
  });

  it.each([
    ["about", ABOUT, "800.00"],
    ["target", "basic target, funds target, part target, cash target", "0.00"],
  ])("a 0 that is %s does", (bound, qualifiers, documented) => {
    expect(under({ "basic.deductible": { value: "0.00", bound } }, [stay("1000.00")])).toMatchObject({
      qualifiers,
      documented,
    });
    expect(under({ "basic.rate.reduction": { value: "0", bound } }, [stay("1100.00")])).toMatchObject({
      qualifiers,
      documented,
    });
  });

  it("used up before", () => {
    const terms = { "basic.deductible": { value: "100.00", bound: "about", evidence: "reference" } };
    // the second stay: 500.00 × 80% = 400.00
    expect(under(terms, [stay("100.00"), stay("500.00")])).toMatchObject({ qualifiers: "", documented: "400.00" });
    // a fen of it was left: (500.00 − 0.01) × 80% = 399.992
    expect(under(terms, [stay("99.99"), stay("500.00")])).toMatchObject({ qualifiers: ABOUT, assumed: "399.99" });
  });
});

describe("The encounter's own deductible counts where it is at least what was due before", () => {
  /** 100 at primary, 300 at a secondary hospital. */
  const byLevel = (primary: string, secondary: string) => ({
    "basic.deductible": [
      { value: "100.00", bound: primary, when: { level: "primary" } },
      { value: "300.00", bound: secondary, when: { level: "secondary" } },
    ],
  });
  const atSecondary = (total: string) => visit("2024-05-05", "inpatient", "secondary", total);

  it("less than before: it does not count", () => {
    // 300.00 − 50.00 = 250.00; (1,250.00 − 250.00) × 80% = 800.00
    const view = under(byLevel("about", "exact"), [atSecondary("50.00"), stay("1250.00")]);
    expect([view.amounts, view.qualifiers]).toEqual([
      "total 1250.00, inScope 1250.00, deductible 250.00, basic 800.00, funds 800.00, part 450.00, cash 450.00",
      "",
    ]);
  });

  it("as much, or more: it counts", () => {
    expect(under(byLevel("about", "exact"), [stay("50.00"), stay("1050.00")]).qualifiers).toBe(ABOUT);
    expect(under(byLevel("exact", "about"), [stay("50.00"), atSecondary("1250.00")]).qualifiers).toBe(ABOUT);
  });

  it("an earlier encounter's fact never does", () => {
    // 300.00 are due because of the hospital, and only about so: that doubt is the hospital's
    expect(under(byLevel("exact", "about"), [atSecondary("50.00"), stay("1250.00")]).qualifiers).toBe("");
  });
});

describe("repeat counts where the deductible does and its factor is not 1, factor unless exactly 1, preShare where …", () => {
  const visits = { "basic.deductible.basis": { value: "visit" } };
  const repeat = { "basic.deductible.repeat": { value: ["1", "0.5"], bound: "about" } };

  it("basic.deductible.repeat", () => {
    expect(under({ ...visits, ...repeat }, [stay("1100.00")]).qualifiers).toBe("");
    // 100.00 × 0.5 = 50.00; (1,050.00 − 50.00) × 80% = 800.00
    expect(under({ ...visits, ...repeat }, [stay("600.00"), stay("1050.00")])).toMatchObject({
      amounts: "total 1050.00, inScope 1050.00, deductible 50.00, basic 800.00, funds 800.00, part 250.00, cash 250.00",
      qualifiers: ABOUT,
    });
    const none = { "basic.deductible": { value: "0.00" } };
    expect(under({ ...visits, ...repeat, ...none }, [stay("600.00"), stay("1050.00")]).qualifiers).toBe("");
  });

  it("basic.rate.factor", () => {
    expect(boundsOf({ "basic.rate.factor": { value: "1" } }, "1100.00")).toBe("");
    expect(under({ "basic.rate.factor": { value: "1", evidence: "reference" } }, [stay("1100.00")]).assumed).toBe(
      "0.00",
    );
    expect(boundsOf({ "basic.rate.factor": { value: "1", bound: "about" } }, "1100.00")).toBe(ABOUT);
    // 1,000.00 × 80% × 90% = 720.00
    expect(under({ "basic.rate.factor": { value: "0.9", bound: "atLeast" } }, [stay("1100.00")])).toMatchObject({
      documented: "720.00",
      qualifiers: MORE,
    });
  });

  it("basic.preShare", () => {
    const share = { "basic.preShare": { value: "0.10", bound: "about" } };
    // 1,100.00 × 10% = 110.00; (990.00 − 100.00) × 80% = 712.00
    expect(under(share, [stay("1100.00")])).toMatchObject({ documented: "712.00", qualifiers: ABOUT });
    // 54.00 of 100.00 are above half, 45.00 are not: only then could the deductible have changed the figure
    expect(boundsOf(share, "60.00")).toBe(ABOUT);
    expect(boundsOf(share, "50.00")).toBe("");
    expect(boundsOf({ ...share, "basic.cap": { value: "700.00" } }, "1100.00")).toBe("");
  });
});

it("the steps mark what is used and what is not", () => {
  const view = viewOf(
    settlementOf(caseOf({ city: "lab", encounters: [stay("1100.00")] }), lab({ "basic.cap": { value: "700.00" } })),
  );
  expect(view.cites.filter((cite) => cite.startsWith("basic"))).toEqual([
    "basic.deductible: basic.deductible 100.00 exact · lab unused",
    "basic.deductible: basic.deductible.basis year exact · lab unused",
    "basic.payable: basic.rate 0.80 exact · lab unused",
    "basic.capLeft: basic.cap 700.00 exact · lab",
    "basic.pay: basic.cap 700.00 exact · lab",
  ]);
});
