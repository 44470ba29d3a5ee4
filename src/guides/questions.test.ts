import { expect, test } from "vitest";
import { type Answers, asked, type Guide, isAnswer, kindOf } from "./questions.ts";

test.each<[Guide, Answers, string]>([
  ["insurance", {}, "work"],
  ["insurance", { work: "unit" }, "work"],
  ["insurance", { work: "retired" }, "work years"],
  ["start", {}, "who"],
  ["start", { who: "unknown" }, "who"],
  ["start", { who: "flexible" }, "who flexible"],
  ["start", { who: "flexible", flexible: "first" }, "who flexible day"],
  ["start", { who: "flexible", employee: "registered" }, "who flexible"],
  ["start", { who: "unemployed", unemployed: "benefit" }, "who unemployed"],
  ["start", { who: "unemployed", unemployed: "continued" }, "who unemployed"],
  ["start", { who: "unemployed", unemployed: "unknown" }, "who unemployed day"],
  ["maternity", {}, "insured"],
  ["maternity", { insured: "resident" }, "insured"],
  ["maternity", { insured: "unknown" }, "insured paidSince birth"],
  ["aid", {}, "card"],
  ["aid", { card: "destitute" }, "card home"],
  ["aid", { card: "orphan" }, "card bills home"],
  ["aid", { card: "none" }, "card income bills home"],
  ["diseases", {}, "find on"],
  ["level", {}, "name kind"],
])("%s with %j asks %s", (guide, answers, questions) => {
  expect(asked(guide, answers).join(" ")).toBe(questions);
});

test("what a question takes", () => {
  expect(isAnswer("start", "who", "resident")).toBe(true);
  expect(isAnswer("start", "who", "nobody")).toBe(false);
  expect(isAnswer("start", "day", "2024-02-29")).toBe(true);
  expect(isAnswer("start", "day", "2023-02-29")).toBe(false);
  expect(isAnswer("level", "name", "anything")).toBe(true);
  expect(isAnswer("level", "who", "resident")).toBe(false);
  expect(kindOf("aid", "toString")).toBeUndefined();
});
