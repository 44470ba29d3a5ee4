import { expect, test } from "vitest";
import { employee, resident, visit } from "../support.ts";
import { line } from "./cases.ts";
import { PATIENCE, runSettle } from "./run-command.ts";

const cases = [
  line("plain"),
  // past the end of 温政办〔2022〕98号: the notice stays without the steps that show it
  line("lapsed", { encounters: [visit("2026-05-01", "inpatient", "primary", "900000.00")] }),
  line("hardship", { person: resident({ assistance: "minimumLiving", birthDate: "1950-01-01" }) }),
  line("insured", { person: employee({ huiminbao: "wenzhou-employee", accountBalance: "300.00" }) }),
  line("priced", {
    encounters: [
      {
        date: "2024-05-01",
        care: "outpatient",
        level: "primary",
        site: "village",
        items: [{ name: "诊疗费", class: "A", amount: "15.00", code: "consultation" }],
      },
    ],
  }),
  line("refused", { city: "atlantis" }),
].join("\n");

interface Answer {
  readonly settlements?: readonly (Record<string, unknown> & { steps?: readonly unknown[] })[];
}

test("--no-steps leaves the steps out and everything else as it is", PATIENCE, async () => {
  const [full, slim] = await Promise.all([runSettle([], cases), runSettle(["--no-steps"], cases)]);
  expect([full.status, slim.status]).toEqual([1, 1]);
  const read = (text: string) => JSON.parse(text) as Answer;
  expect(slim.stdout).not.toContain('"steps"');
  expect(slim.lines).toHaveLength(6);
  full.lines.forEach((text, i) => {
    const answer = read(text);
    for (const one of answer.settlements ?? []) expect(one.steps?.length).toBeGreaterThan(3);
    const settlements = answer.settlements?.map(({ steps: _steps, ...rest }) => rest);
    expect(read(slim.lines[i] ?? "")).toEqual(settlements ? { ...answer, settlements } : answer);
  });
  expect(slim.lines[1]).toContain('"lapsedDocument"');
  expect(slim.lines[4]).toContain('"priceAbove"');
});
