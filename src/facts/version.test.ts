import { describe, expect, test } from "vitest";
import { canonical } from "./canonical.ts";
import { CITY, chainIn, type Files, fact, NATION, PROVINCE, rulesOf } from "./test-rules.ts";
import { sha256Hex } from "./version.ts";

const inpatient = fact('parameter: basic.rate, when: { care: inpatient, level: [primary, secondary] }, value: "0.80"');
const chronic = fact('parameter: basic.rate, when: { care: chronic }, value: "0.65", bound: atLeast, from: 2024-03-01');
const cap = fact('parameter: basic.cap, value: "200000.00"');
const shown = "  - { show: true, text: hint, concerns: [basic.rate], evidence: reference, note: for a test }\n";
const SOUND: Files = { "n.yaml": NATION + cap, "p.yaml": PROVINCE + chronic, "c.yaml": CITY + inpatient + shown };

const version = (files: Files, city = "town"): string => chainIn(rulesOf(files), city).version;
const sound = version(SOUND);

test("the version is a hash in hexadecimal", () => expect(sound).toMatch(/^sha256:[0-9a-f]{64}$/));

describe("the version stays the same", () => {
  test("for files in another order and under other names", () => {
    expect(
      version({ "c.yaml": SOUND["c.yaml"] ?? "", "b.yaml": SOUND["p.yaml"] ?? "", "a.yaml": SOUND["n.yaml"] ?? "" }),
    ).toBe(sound);
  });
  test("for facts in another order, and spread over other files", () => {
    expect(version({ ...SOUND, "c.yaml": CITY + shown + inpatient })).toBe(sound);
    expect(version({ ...SOUND, "c.yaml": CITY + inpatient, "c2.yaml": `jurisdiction: town\nfacts:\n${shown}` })).toBe(
      sound,
    );
  });
  test("for keys in another order, comments and blank lines", () => {
    const turned = `\n  # a comment\n  - note: for a test\n    evidence: reference\n    value: "0.80"\n    when:\n      level: [primary, secondary]\n      care: inpatient\n    parameter: basic.rate\n`;
    expect(version({ ...SOUND, "c.yaml": CITY + turned + shown })).toBe(sound);
  });
  test("for a word that stands in a list of one", () => {
    expect(
      version({ ...SOUND, "c.yaml": CITY + inpatient.replace("care: inpatient", "care: [inpatient]") + shown }),
    ).toBe(sound);
  });
  test("for a bound of `exact` that is said aloud", () => {
    expect(version({ ...SOUND, "n.yaml": NATION + cap.replace("value:", "bound: exact, value:") })).toBe(sound);
  });
  test("for facts of another city, and a new city, given with a file from elsewhere or not", () => {
    const other = { "+o.yaml": `jurisdiction: elsewhere\nkind: city\ninherits: shire\nfacts:\n${inpatient}` };
    expect(version({ ...SOUND, ...other })).toBe(sound);
    expect(version({ ...SOUND, ...other }, "elsewhere")).not.toBe(sound);
    expect(version({ ...SOUND, "o.yaml": "jurisdiction: elsewhere\nkind: city\ninherits: shire\n" })).toBe(sound);
  });
  test("for its province when the city changes", () => {
    const before = version(SOUND, "shire");
    expect(version({ ...SOUND, "c.yaml": CITY + chronic }, "shire")).toBe(before);
    expect(version({ ...SOUND, "n.yaml": NATION + chronic }, "shire")).not.toBe(before);
  });
});

describe("the version changes with any fact of the chain", () => {
  const city = (text: string): Files => ({ ...SOUND, "c.yaml": CITY + text });
  test.each<[string, Files]>([
    ["its value", city(inpatient.replace("0.80", "0.81") + shown)],
    ["its value, written otherwise", city(inpatient.replace("0.80", "0.8") + shown)],
    ["its conditions", city(inpatient.replace("level: [primary, secondary]", "level: primary") + shown)],
    ["its bound", city(inpatient.replace("value:", "bound: about, value:") + shown)],
    ["its first day", city(inpatient.replace("value:", "from: 2020-01-01, value:") + shown)],
    ["its last day", city(inpatient.replace("value:", "to: 2030-01-01, value:") + shown)],
    ["its evidence", city(inpatient.replace("reference", "secondary, source: { document: x }") + shown)],
    ["its parameter", city(inpatient.replace("basic.rate", "basic.preShare") + shown)],
    ["its place in the chain", { ...SOUND, "c.yaml": CITY + shown, "p.yaml": PROVINCE + chronic + inpatient }],
    ["one more in the city", city(inpatient + shown + cap)],
    ["one more from elsewhere", { ...SOUND, "+x.yaml": `jurisdiction: town\nfacts:\n${cap}` }],
    ["one less in the city", city(shown)],
    ["a shown one", city(inpatient + shown.replace("hint", "tip"))],
    ["the province's", { ...SOUND, "p.yaml": PROVINCE + chronic.replace("0.65", "0.66") }],
    ["the nation's", { ...SOUND, "n.yaml": NATION + cap.replace("200000", "200001") }],
  ])("%s", (_name, files) => expect(version(files)).not.toBe(sound));

  test("and all these versions differ from each other", () => {
    const values = ["0.1", "0.2", "0.3"].map((value) => version(city(inpatient.replace("0.80", value) + shown)));
    expect(new Set(values).size).toBe(3);
  });
});

test("the canonical form has the keys of every object in order, and lists as they are", () => {
  expect(canonical({ b: [{ d: 1, c: null }], a: "x" })).toBe('{"a":"x","b":[{"c":null,"d":1}]}');
});

test("SHA-256 as everybody computes it", () => {
  expect(sha256Hex("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
