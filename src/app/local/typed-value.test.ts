import { expect, test } from "vitest";
import type { ValueKind } from "../../facts/parameters.ts";
import type { RawValue } from "../../facts/values.ts";
import { meantBy, NOTHING_TYPED, type TypedValue, typedOf } from "./typed-value.ts";

const typed = (part: Partial<TypedValue>): TypedValue => ({ ...NOTHING_TYPED, ...part });

test.each<[ValueKind, Partial<TypedValue>, RawValue]>([
  ["money", { text: "８００" }, "800.00"],
  ["money", { text: "1.2万元" }, "12000.00"],
  ["money", { text: "0" }, "0.00"],
  ["moneyOrNone", { isNone: true, text: "5" }, null],
  ["moneyOrNone", { text: "150,000.5" }, "150000.50"],
  ["rate", { text: "12.5%" }, "0.125"],
  ["rateOrBrackets", { text: "65" }, "0.65"],
  [
    "rateOrBrackets",
    {
      text: "9",
      brackets: [
        { upTo: "4万", rate: "80" },
        { upTo: "", rate: "85" },
      ],
    },
    [{ upTo: "40000.00", rate: "0.80" }, { rate: "0.85" }],
  ],
  ["brackets", { brackets: [{ upTo: "300000", rate: "60" }] }, [{ upTo: "300000.00", rate: "0.60" }]],
  ["factors", { text: "100%、50%，50" }, ["1.00", "0.50", "0.50"]],
  ["cares", { picked: ["inpatient"] }, ["inpatient"]],
  ["cares", {}, []],
  ["basisOfDeductible", { text: "visit" }, "visit"],
])("%s typed as %o", (kind, part, value) => {
  expect(meantBy(kind, typed(part))).toEqual({ ok: true, value });
});

test.each<[ValueKind, Partial<TypedValue>, string]>([
  ["money", {}, "amount"],
  ["money", { text: "lots" }, "amount"],
  ["money", { text: "1.234" }, "amount"],
  ["moneyOrNone", {}, "amount"],
  ["rate", { text: "101" }, "percent"],
  ["rate", { text: "" }, "percent"],
  ["brackets", {}, "brackets"],
  [
    "brackets",
    {
      brackets: [
        { upTo: "", rate: "60" },
        { upTo: "", rate: "70" },
      ],
    },
    "brackets",
  ],
  [
    "brackets",
    {
      brackets: [
        { upTo: "500", rate: "60" },
        { upTo: "500", rate: "70" },
      ],
    },
    "brackets",
  ],
  ["brackets", { brackets: [{ upTo: "500", rate: "" }] }, "brackets"],
  ["factors", { text: " " }, "percents"],
  ["factors", { text: "50 x" }, "percents"],
  ["basisOfDeductible", { text: "month" }, "word"],
])("%s cannot be %o", (kind, part, fault) => {
  expect(meantBy(kind, typed(part))).toEqual({ ok: false, fault });
});

test.each<[ValueKind, RawValue, Partial<TypedValue>]>([
  ["money", "800.00", { text: "800.00" }],
  ["moneyOrNone", null, { isNone: true }],
  ["rate", "0.65", { text: "65" }],
  ["rate", "0.125", { text: "12.5" }],
  ["rate", "1", { text: "100" }],
  ["rate", "0.05", { text: "5" }],
  ["rateOrBrackets", [{ rate: "0.0005" }], { brackets: [{ upTo: "", rate: "0.05" }] }],
  ["factors", ["1", "0.5"], { text: "100 50" }],
  ["cares", ["special"], { picked: ["special"] }],
  ["baseOfCritical", "inScope", { text: "inScope" }],
])("%s %o stands in its field", (kind, value, part) => {
  expect(typedOf(kind, value)).toEqual(typed(part));
});
