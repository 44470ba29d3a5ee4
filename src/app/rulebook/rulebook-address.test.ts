import { expect, test } from "vitest";
import { readRulebookAddress } from "./read-rulebook-address.ts";
import { NOTHING_SAID, rulebookHref, writeRulebookAddress } from "./rulebook-address.ts";

const CITIES = ["town", "shire"];

test("what was said is written by name, in order, and read back", () => {
  expect(rulebookHref({})).toBe("#/rulebook");
  const said = {
    ...NOTHING_SAID,
    view: "timeline",
    city: "town",
    parameter: "basic.rate",
    day: "2024-03-01",
    fact: "town basic.rate care.chronic*inpatient 2024-03-01",
  };
  const hash = writeRulebookAddress(said);
  expect(hash).toBe(
    "#/rulebook?city=town&day=2024-03-01&fact=town+basic.rate+care.chronic*inpatient+2024-03-01&parameter=basic.rate&view=timeline",
  );
  expect(readRulebookAddress(hash, CITIES)).toEqual({ said, problems: [] });
  expect(readRulebookAddress("#/rulebook", CITIES)).toEqual({ said: NOTHING_SAID, problems: [] });
});

test("what cannot be read is named and the rest is kept", () => {
  const read = readRulebookAddress(
    "#/rulebook?city=atlantis&day=2024-13-01&find=65%25&find=60&parameter=basic.rates&view=facts&zone=7&care=dentist",
    CITIES,
  );
  expect(read.said).toEqual({ ...NOTHING_SAID, find: "65%", view: "facts" });
  expect(read.problems).toEqual([
    { reason: "unknownValue", name: "city", value: "atlantis" },
    { reason: "unknownValue", name: "day", value: "2024-13-01" },
    { reason: "repeated", name: "find", value: "60" },
    { reason: "unknownValue", name: "parameter", value: "basic.rates" },
    { reason: "unknownName", name: "zone", value: "7" },
    { reason: "unknownValue", name: "care", value: "dentist" },
  ]);
});
