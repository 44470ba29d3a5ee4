import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { changelogText } from "../../src/cli/changelog-text.ts";
import { readReleases, releasedRules } from "../../src/cli/releases.ts";
import { ownExamples } from "../../src/cli/rule-files.ts";
import type { Example } from "../../src/rulebook/example.ts";
import { RULES, rulesWith } from "../support.ts";

test("the changelog is the one of all releases", () => {
  expect(changelogText(readReleases(), ownExamples("rules"), releasedRules)).toBe(
    readFileSync("docs/changelog.md", "utf8"),
  );
});

test("the last release is of the present rules", () => {
  const last = readReleases().slice(-1)[0]?.versions ?? {};
  for (const [city, version] of Object.entries(last)) expect(RULES.versions.get(city)).toContain(version);
});

test("a changed figure is told with whom it touches, when and by how much", () => {
  // The township's rate of a resident's stay from 90% to 95%: of 10,000 yuan the person pays 500 instead of 1,000.
  const now = rulesWith(
    'jurisdiction: wenzhou\nfacts:\n  - { parameter: basic.rate, when: { category: resident, care: inpatient, level: primary, site: township }, value: "0.95", from: 2024-03-01, evidence: override }\n',
  );
  const example = {
    id: "x",
    title: { zh: "住院", en: "A resident’s stay at a township hospital" },
    case: {
      id: "x",
      city: "wenzhou",
      person: { category: "resident", retired: false, assistance: "none", huiminbao: "none" },
      encounters: [
        {
          date: "2024-05-01",
          care: "inpatient",
          level: "primary",
          site: "township",
          expenses: { total: "10000.00", ownExpense: "0.00", overLimit: "0.00", firstPay: "0.00" },
        },
      ],
      overrides: [{ parameter: "basic.deductible", value: "0.00" }],
    },
  } as unknown as Example;
  const releases = [
    { day: "2026-01-01", versions: { wenzhou: "a" } },
    { day: "2026-02-01", versions: { wenzhou: "b" } },
  ];
  const text = changelogText(releases, [example], (_city, version) => (version === "a" ? RULES : now));
  expect(text).toContain("## 2026-02-01: wenzhou b");
  expect(text).toMatch(/`basic\.rate`, wenzhou, Resident .*: nothing → 95%, exact, override, 2024-03-01 to …/);
  expect(text).toContain("| A resident’s stay at a township hospital | 2024-05-01 | 1000.00 | 500.00 |");
});
