import type { Case } from "../../src/core/case.ts";
import { readCase } from "../../src/core/read-case.ts";
import type { RuleSet } from "../../src/facts/rule-set.ts";
import { RULES } from "../support.ts";

/** Reads a case that must be valid. */
export function read(json: unknown, rules: RuleSet = RULES): Case {
  const answer = readCase(json, rules);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.case;
}

/** "1234.05" for 123405 fen. */
export const yuan = (fen: number): string => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;

/** 123405 for "1234.05". */
export const fen = (text: string): number => Math.round(Number(text) * 100);
