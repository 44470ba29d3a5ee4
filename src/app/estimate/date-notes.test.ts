import { describe, expect, test } from "vitest";
import { strictWords } from "../../wording/test-words.ts";
import { type DateNotes, dateNotes } from "./date-notes.ts";
import { NOTHING } from "./form.ts";
import { sheetOf, withVisit } from "./sheet.ts";

const TODAY = "2026-11-22";
const notes = (birthDate: string, date: string, language: "zh-CN" | "en" = "zh-CN"): DateNotes =>
  dateNotes(sheetOf({ ...NOTHING, birthDate, date }), TODAY, strictWords(language));

describe("the day of a visit", () => {
  test.each(["", "2024-05-01", TODAY, "2027-11-22"])("%s is nothing out of the way", (date) => {
    expect(notes("", date)).toEqual({});
  });
  test("far ahead is said to be", () => {
    expect(notes("", "2027-11-23").date).toBe(
      "这一天要到 1 年以后。请看看年份打对了没有。到时候的规则还不知道，先按现在的算。",
    );
    expect(notes("", "9999-01-01").date).toContain("7973 年以后");
    expect(notes("", "2027-11-23", "en").date).toMatch(/^This day lies 1 year ahead\./);
    expect(notes("", "9999-01-01", "en").date).toMatch(/^This day lies 7973 years ahead\./);
  });
});

describe("a birth", () => {
  test.each([
    ["", "2024-05-01"],
    ["1950-01-01", "2024-05-01"],
    ["2024-05-01", "2024-05-01"],
    ["1950-01-01", ""],
    ["19500101", "2024-05-01"],
  ])("%s before a visit on %s is nothing out of the way", (birth, date) => {
    expect(notes(birth, date)).toEqual({});
  });
  test("after a visit names the first one before it", () => {
    const sheet = withVisit(sheetOf({ ...NOTHING, birthDate: "2025-01-01", date: "2026-05-01" }), "2024-05-01");
    expect(dateNotes(sheet, TODAY, strictWords("zh-CN"))).toEqual({
      birthDate: "出生日期比看病的那一天（2024年5月1日）还晚。请对一下这两个日子。",
    });
    expect(notes("2025-01-01", "2024-05-01", "en").birthDate).toBe(
      "The birth date is after the visit of 1 May 2024. Please check the two dates.",
    );
  });
  test("after today is told whatever the visit's day", () => {
    expect(notes("2030-01-01", "").birthDate).toBe("出生日期在今天以后。请看看年份打对了没有。");
    expect(notes("2030-01-01", "2031-01-01").birthDate).toBe("出生日期在今天以后。请看看年份打对了没有。");
  });
});
