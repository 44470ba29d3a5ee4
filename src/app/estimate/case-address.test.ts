import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moneyOrTyped } from "../parts/money-text.ts";
import { readAddress, shortVersion, writeAddress } from "./case-address.ts";
import { toCaseJson } from "./case-json.ts";
import { applies, CHOICES, FIELDS, type FieldName, type Form, isMoneyField, NOTHING } from "./form.ts";

const CITIES = ["here", "there"];
const VERSION = `sha256:${"0123456789ab".padEnd(64, "f")}`;

const stay: Form = {
  ...NOTHING,
  city: "here",
  category: "resident",
  assistance: "none",
  huiminbao: "none",
  date: "2024-05-01",
  care: "inpatient",
  level: "primary",
  site: "township",
  total: "１.2万",
};

const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
const anyDay = fc.oneof(
  fc.constant(""),
  day.map((one) => one.toISOString().slice(0, 10)),
);
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "",
    "&total=1",
    "%",
    "%zz",
    "#/?care=special",
    "a=b&c",
    "<b>",
    "'\"",
    "\u0000",
    "١٢",
    "1.2万",
    " ",
    "+",
  ),
);
const anyForm: fc.Arbitrary<Form> = fc.record({
  ...(Object.fromEntries(FIELDS.map((field) => [field, anyText])) as Record<FieldName, fc.Arbitrary<string>>),
  city: fc.constantFrom("", ...CITIES),
  category: fc.constantFrom("", ...CHOICES.category),
  retired: fc.constantFrom("", ...CHOICES.retired),
  assistance: fc.constantFrom("", ...CHOICES.assistance),
  care: fc.constantFrom("", ...CHOICES.care),
  level: fc.constantFrom("", ...CHOICES.level),
  site: fc.constantFrom("", ...CHOICES.site),
  place: fc.constantFrom(...CHOICES.place),
  birthDate: anyDay,
  date: anyDay,
});

/** What a link keeps: the fields that apply, amounts as understood. */
const kept = (form: Form): Form => ({
  ...NOTHING,
  ...Object.fromEntries(
    FIELDS.filter((field) => applies(field, form)).map((field) => [
      field,
      isMoneyField(field) ? moneyOrTyped(form[field]) : form[field],
    ]),
  ),
});

describe("writing", () => {
  test("named parameters in alphabetical order, nothing for what was not said", () => {
    expect(writeAddress(stay, VERSION)).toBe(
      "#/?assistance=none&care=inpatient&category=resident&city=here&date=2024-05-01&huiminbao=none&level=primary&place=local&rules=0123456789ab&site=township&total=12000",
    );
  });

  test("what cannot be read is kept as typed", () => {
    expect(writeAddress({ ...stay, total: "about 50" }, null)).toContain("total=about+50");
  });

  test("an employee's balance stays out of a resident's link", () => {
    expect(writeAddress({ ...stay, accountBalance: "300", retired: "true" }, null)).not.toMatch(
      /accountBalance|retired/,
    );
  });
});

describe("there and back", () => {
  test("every form comes back whole, with the same case and the same address", () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const hash = writeAddress(form, VERSION);
        const read = readAddress(hash, CITIES);
        expect(read).toEqual({ form: kept(form), problems: [], rules: shortVersion(VERSION) });
        expect(toCaseJson(read?.form ?? NOTHING)).toEqual(toCaseJson(form));
        expect(writeAddress(read?.form ?? NOTHING, VERSION)).toBe(hash);
      }),
      { numRuns: 500 },
    );
  });

  test("the address survives a real URL unchanged", () => {
    fc.assert(
      fc.property(anyForm, (form) => {
        const hash = writeAddress(form, VERSION);
        expect(new URL(hash, "http://127.0.0.1/folder/").hash).toBe(hash);
      }),
    );
  });
});

describe("reading what others wrote", () => {
  test.each(["", "#", "#/", "#/?", "#?", "#/desk"])("%j carries no case", (hash) => {
    expect(readAddress(hash, CITIES)).toBeNull();
  });

  test.each([
    ["colour=red", { reason: "unknownName", name: "colour", value: "red" }],
    ["__proto__=x", { reason: "unknownName", name: "__proto__", value: "x" }],
    ["city=atlantis", { reason: "unknownValue", name: "city", value: "atlantis" }],
    ["care=surgery", { reason: "unknownValue", name: "care", value: "surgery" }],
    ["date=2024-02-30", { reason: "unknownValue", name: "date", value: "2024-02-30" }],
    ["rules=latest", { reason: "unknownValue", name: "rules", value: "latest" }],
    ["level=primary&level=tertiary", { reason: "repeated", name: "level", value: "tertiary" }],
    ["accountBalance=5", { reason: "doesNotApply", name: "accountBalance", value: "5" }],
  ])("%s is named and the rest kept", (part, problem) => {
    const read = readAddress(`#/?category=resident&${part}&total=100`, CITIES);
    expect(read?.problems).toEqual([problem]);
    expect(read?.form).toMatchObject({ category: "resident", total: "100", place: "local" });
  });

  test("an amount that is no amount is kept for its field to say so", () => {
    const read = readAddress("#/?total=lots", CITIES);
    expect(read?.problems).toEqual([]);
    expect(read?.form.total).toBe("lots");
  });

  test("no text whatever breaks it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        readAddress(`#/?${text}`, CITIES);
      }),
    );
    expect(() => writeAddress({ ...stay, total: "\ud800" }, VERSION)).not.toThrow();
  });
});
