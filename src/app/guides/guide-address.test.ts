import { expect, test } from "vitest";
import { readGuideAddress, writeGuideAddress } from "./guide-address.ts";

const CITIES = ["town", "shire"];

test("city, guide and what was asked are written by name, in order; the rest is not", () => {
  expect(writeGuideAddress({ guide: null, city: "", answers: {} })).toBe("#/guides");
  expect(writeGuideAddress({ guide: null, city: "town", answers: {} })).toBe("#/guides?city=town");
  const answers = { who: "flexible", flexible: "resumed", day: "2024-03-15", resident: "late" };
  expect(writeGuideAddress({ guide: "start", city: "town", answers })).toBe(
    "#/guides?city=town&day=2024-03-15&flexible=resumed&guide=start&who=flexible",
  );
});

test("what was written is read back", () => {
  const answers = { name: "柳市镇卫生院 & 分院", kind: "township" };
  const hash = writeGuideAddress({ guide: "level", city: "shire", answers });
  expect(readGuideAddress(hash, CITIES)).toEqual({ guide: "level", city: "shire", answers, problems: [] });
  expect(readGuideAddress("#/guides", CITIES)).toEqual({ guide: null, city: "", answers: {}, problems: [] });
});

test("what cannot be read is named and the rest is kept", () => {
  const read = readGuideAddress(
    "#/guides?city=atlantis&guide=start&who=flexible&who=resident&day=2024-13-01&foo=bar&resident=late",
    CITIES,
  );
  expect(read.guide).toBe("start");
  expect(read.city).toBe("");
  expect(read.answers.who).toBe("flexible");
  expect(read.problems).toEqual([
    { reason: "unknownValue", name: "city", value: "atlantis" },
    { reason: "repeated", name: "who", value: "resident" },
    { reason: "unknownValue", name: "day", value: "2024-13-01" },
    { reason: "unknownName", name: "foo", value: "bar" },
    { reason: "doesNotApply", name: "resident", value: "late" },
  ]);
});

test("a guide that there is not leaves the list of guides", () => {
  const read = readGuideAddress("#/guides?guide=tax&who=flexible&city=town", CITIES);
  expect(read).toMatchObject({ guide: null, city: "town", answers: {} });
  expect(read.problems.map(({ reason }) => reason)).toEqual(["unknownValue", "unknownName"]);
});
