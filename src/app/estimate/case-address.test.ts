import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shortVersion } from "../../facts/short-version.ts";
import { moneyOrTyped } from "../parts/money-text.ts";
import { readAddress, writeAddress } from "./case-address.ts";
import { toCaseJson } from "./case-json.ts";
import { applies, CHOICES, FIELDS, type FieldName, type Form, isMoneyField, NOTHING } from "./form.ts";
import { ITEM_FIELDS, type ItemField, itemsText } from "./items.ts";
import { byDay, formOf, type Sheet, sheetOf, withForm, withVisit } from "./sheet.ts";
import { NOTHING_USED, plainUsed, USED_FIELDS, type Used, type UsedField } from "./used.ts";

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
/** The text of no lines, or of some with whatever in their cells. */
const anyItems = fc
  .array(
    fc.record(Object.fromEntries(ITEM_FIELDS.map((field) => [field, anyText])) as Record<ItemField, typeof anyText>),
    {
      maxLength: 3,
    },
  )
  .map(itemsText);
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
  split: fc.constantFrom("", ...CHOICES.split),
  items: anyItems,
  birthDate: anyDay,
  date: anyDay,
});

const anyUsed: fc.Arbitrary<Used> = fc.oneof(
  fc.constant(NOTHING_USED),
  fc
    .record(Object.fromEntries(USED_FIELDS.map((field) => [field, anyText])) as Record<UsedField, typeof anyText>)
    .map((used) => ({ ...NOTHING_USED, ...used, year: "2024", criticalBase: "5" })),
);
const anySheet: fc.Arbitrary<Sheet> = fc
  .tuple(fc.array(anyForm, { minLength: 1, maxLength: 4 }), fc.nat(3), anyUsed)
  .map(([forms, at, used]) => {
    const [first = NOTHING] = forms;
    const visits = forms.flatMap((form) => sheetOf(form).visits);
    return byDay({ ...sheetOf(first), visits, at: Math.min(at, visits.length - 1), used });
  });

/** What a link keeps of a person and a visit: the fields that apply, amounts as understood. */
const keptForm = (form: Form): Form => ({
  ...NOTHING,
  ...Object.fromEntries(
    FIELDS.filter((field) => applies(field, form)).map((field) => [
      field,
      isMoneyField(field) ? moneyOrTyped(form[field]) : form[field],
    ]),
  ),
});
const kept = (sheet: Sheet): Sheet => {
  const forms = sheet.visits.map((_, i) => keptForm(formOf(sheet, i)));
  const used = Object.fromEntries(USED_FIELDS.map((field) => [field, plainUsed(field, sheet.used[field])]));
  return {
    person: sheetOf(forms[0] ?? NOTHING).person,
    visits: forms.flatMap((form) => sheetOf(form).visits),
    at: sheet.at,
    used: { ...sheet.used, ...used },
    figures: sheet.figures,
  };
};

describe("writing", () => {
  test("a year: later visits by their number, what was used before by its path", () => {
    const first = sheetOf({ ...stay, date: "2024-05-01" });
    const second = withForm(withVisit(first, "2024-06-01"), { ...stay, date: "2024-06-01", total: "800" });
    const used = { ...NOTHING_USED, year: "2024", "inpatient.paid": "1,000" };
    expect(writeAddress({ ...second, used }, null)).toBe(
      "#/?2.care=inpatient&2.date=2024-06-01&2.level=primary&2.place=local&2.site=township&2.total=800&assistance=none&at=2&care=inpatient&category=resident&city=here&date=2024-05-01&huiminbao=none&level=primary&place=local&site=township&total=12000&used.inpatient.paid=1000&used.year=2024",
    );
  });

  test("named parameters in alphabetical order, nothing for what was not said", () => {
    expect(writeAddress(sheetOf(stay), VERSION)).toBe(
      "#/?assistance=none&care=inpatient&category=resident&city=here&date=2024-05-01&huiminbao=none&level=primary&place=local&rules=0123456789ab&site=township&total=12000",
    );
  });

  test("what cannot be read is kept as typed", () => {
    expect(writeAddress(sheetOf({ ...stay, total: "about 50" }), null)).toContain("total=about+50");
  });

  test("an employee's balance stays out of a resident's link", () => {
    expect(writeAddress(sheetOf({ ...stay, accountBalance: "300", retired: "true" }), null)).not.toMatch(
      /accountBalance|retired/,
    );
  });
});

describe("there and back", () => {
  test("every sheet comes back whole, with the same case and the same address", () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const hash = writeAddress(sheet, VERSION);
        const read = readAddress(hash, CITIES);
        expect(read).toEqual({ sheet: kept(sheet), problems: [], rules: shortVersion(VERSION) });
        expect(toCaseJson(read?.sheet ?? sheetOf(NOTHING))).toEqual(toCaseJson(sheet));
        expect(writeAddress(read?.sheet ?? sheetOf(NOTHING), VERSION)).toBe(hash);
      }),
      { numRuns: 500 },
    );
  });

  test("the address survives a real URL unchanged", () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const hash = writeAddress(sheet, VERSION);
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
    ["0.total=5", { reason: "unknownName", name: "0.total", value: "5" }],
    ["1.total=5", { reason: "unknownName", name: "1.total", value: "5" }],
    ["3.total=5", { reason: "unknownName", name: "3.total", value: "5" }],
    ["2.city=here", { reason: "unknownName", name: "2.city", value: "here" }],
    ["2.care=surgery", { reason: "unknownValue", name: "2.care", value: "surgery" }],
    ["2.site=village", { reason: "doesNotApply", name: "2.site", value: "village" }],
    ["at=0", { reason: "unknownValue", name: "at", value: "0" }],
    ["used.year=24", { reason: "unknownValue", name: "used.year", value: "24" }],
    ["used.constructor=1", { reason: "unknownName", name: "used.constructor", value: "1" }],
    ["accountBalance=5", { reason: "doesNotApply", name: "accountBalance", value: "5" }],
  ])("%s is named and the rest kept", (part, problem) => {
    const read = readAddress(`#/?category=resident&${part}&total=100`, CITIES);
    expect(read?.problems).toEqual([problem]);
    expect(read && formOf(read.sheet)).toMatchObject({ category: "resident", total: "100", place: "local" });
  });

  test("visits are put in the order of their days, and the one in hand stays in hand", () => {
    const read = readAddress("#/?date=2024-05-01&total=1&2.date=2024-03-01&2.total=2&3.total=3&at=2", CITIES);
    expect(read?.sheet.visits.map(({ total }) => total)).toEqual(["2", "1", "3"]);
    expect(read?.sheet.at).toBe(0);
    expect(read?.problems).toEqual([]);
  });

  test("what was used before counts for the year of the first visit where the link names no other", () => {
    const read = readAddress("#/?date=2024-05-01&2.date=2023-12-31&used.inpatient.paid=1万", CITIES);
    expect(read?.sheet.used).toEqual({ ...NOTHING_USED, "inpatient.paid": "1万", year: "2023" });
  });

  test("more visits than a link may have are named, not dropped in silence", () => {
    const names = Array.from({ length: 250 }, (_, i) => `${i + 2}.total=1`).join("&");
    const read = readAddress(`#/?total=1&${names}`, CITIES);
    expect(read?.sheet.visits).toHaveLength(200);
    expect(read?.problems[0]).toEqual({ reason: "unknownName", name: "201.total", value: "1" });
    expect(read?.problems).toHaveLength(51);
  });

  test("an amount that is no amount is kept for its field to say so", () => {
    const read = readAddress("#/?total=lots", CITIES);
    expect(read?.problems).toEqual([]);
    expect(read?.sheet.visits[0]?.total).toBe("lots");
  });

  test("no text whatever breaks it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        readAddress(`#/?${text}`, CITIES);
      }),
    );
    expect(() => writeAddress(sheetOf({ ...stay, total: "\ud800" }), VERSION)).not.toThrow();
  });
});
