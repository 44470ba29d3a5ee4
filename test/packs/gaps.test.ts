import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readCase } from "../../src/core/read-case.ts";
import { settle } from "../../src/core/settle.ts";
import { PARAMETERS, type ParameterName, parameterOf } from "../../src/facts/parameters.ts";
import { PATIENCE, runSettle } from "../commands/run-command.ts";
import { employee, resident, rulesFrom, visit } from "../support.ts";
import { pathOf } from "./pack.ts";

/** A city that has all it needs, one fact a line, with every layer in play. */
const SOUND = readFileSync(pathOf("xiling"), "utf8").split("\n");

const poor = employee({ assistance: "minimumLiving", huiminbao: "xiling-plan" });
const stay = visit("2024-01-05", "inpatient", "tertiary", "32000.00", { ownExpense: "2000.00" });

function outcome(lines: readonly string[], person: object, encounters: readonly object[] = [stay]): string {
  const rules = rulesFrom(lines.join("\n"));
  const read = readCase({ id: "gap", city: "xiling", person, encounters }, rules);
  if (!read.ok) return "refused";
  const settled = settle(read.case, rules);
  if (settled.ok) return "settled";
  const { code, path, values = {} } = settled.problem;
  return `${code} ${path} ${values.parameter}`;
}
const without = (parameter: string): string[] => SOUND.filter((line) => !line.includes(`parameter: ${parameter},`));

/** SPEC section 4's table: some may be absent, all others are a gap where they are needed. */
const NEEDED = (Object.keys(PARAMETERS) as ParameterName[]).filter((name) => !parameterOf(name).mayBeAbsent);

describe("a gap", () => {
  test("there is none in a city that has what every layer needs", () => {
    expect(outcome(SOUND, poor)).toBe("settled");
    expect(NEEDED).toHaveLength(22);
  });

  test.each(NEEDED)("%s is needed, and named", (parameter) => {
    expect(without(parameter)).not.toEqual(SOUND);
    expect(outcome(without(parameter), poor)).toBe(`noFact encounters[0] ${parameter}`);
  });

  test("where a layer is not in play its facts are not needed", () => {
    const beyondBasic = NEEDED.filter((name) => /^(aid|huiminbao)\./.test(name) && !name.endsWith(".covers"));
    for (const parameter of beyondBasic) {
      // nobody in hardship, nobody insured
      expect(outcome(without(parameter), resident())).toBe("settled");
      // chronic care is covered by none of the three
      expect(outcome(without(parameter), poor, [visit("2024-01-05", "chronic", "primary", "10.00")])).toBe("settled");
    }
    const critical = NEEDED.filter((name) => name.startsWith("critical.") && !name.endsWith(".covers"));
    for (const parameter of critical) {
      expect(outcome(without(parameter), poor, [visit("2024-01-05", "outpatient", "primary", "10.00")])).toBe(
        "settled",
      );
    }
  });

  test("a fact that does not reach the situation, or the day, is a gap too", () => {
    const only = (when: string) =>
      SOUND.map((line) => line.replace("parameter: basic.rate,", `parameter: basic.rate, ${when},`));
    expect(outcome(only("when: { level: [primary, secondary] }"), poor)).toBe("noFact encounters[0] basic.rate");
    expect(outcome(only("from: 2024-01-06"), poor)).toBe("noFact encounters[0] basic.rate");
    expect(outcome(only("to: 2024-01-04"), poor)).toBe("noFact encounters[0] basic.rate");
    expect(outcome(only("from: 2024-01-05, to: 2024-01-05"), poor)).toBe("settled");
  });

  test("the first encounter that meets it is named, by its place in the case", () => {
    const lines = SOUND.map((line) => line.replace("parameter: basic.rate,", "parameter: basic.rate, to: 2024-03-31,"));
    const later = [
      visit("2024-06-01", "inpatient", "primary", "1.00"),
      stay,
      visit("2024-05-01", "inpatient", "primary", "1.00"),
    ];
    expect(outcome(lines, poor, later)).toBe("noFact encounters[2] basic.rate");
  });
});

describe("the command", () => {
  test("says the gap in place and goes on", PATIENCE, async () => {
    const line = (id: string, assistance: string, care: string) =>
      `${JSON.stringify({ id, city: "queshi", person: resident({ assistance }), encounters: [visit("2024-01-05", "outpatient", "primary", "10.00"), visit("2024-01-06", care, "primary", "10.00")] })}\n`;
    const input = line("a", "none", "inpatient") + line("b", "orphan", "inpatient") + line("c", "orphan", "outpatient");
    const { status, lines } = await runSettle(["--rules", pathOf("queshi")], input);
    expect(status).toBe(1);
    const answers = lines.map(
      (one) => JSON.parse(one) as { id: string; error?: { code: string; path: string; message: string } },
    );
    expect(answers.map(({ id, error }) => `${id} ${error?.code ?? "settled"}`)).toEqual([
      "a settled",
      "b noFact",
      "c settled",
    ]);
    expect(Object.keys(answers[1]?.error ?? {})).toEqual(["code", "path", "message"]);
    expect(answers[1]?.error?.path).toBe("encounters[1]");
    expect(answers[1]?.error?.message).toContain("aid.rate");
    expect(answers[1]?.error?.message).toContain("orphan");
    expect(answers[1]?.error?.message).toContain("inpatient");
  });
});
