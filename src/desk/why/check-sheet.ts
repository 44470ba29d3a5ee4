import { readCase } from "../../core/read-case.ts";
import { settle } from "../../core/settle.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import type { CheckedSheet, TypedSheet } from "../protocol.ts";
import { openRow, packRow } from "../record.ts";
import { causesOf } from "./causes.ts";
import { compare } from "./compare.ts";
import { Readings } from "./readings.ts";

/** What one typed bill comes to, and how its sheet differs and why. */
export function checkSheet(typed: TypedSheet, ruleSets: ReadonlyMap<string, RuleSet>): CheckedSheet {
  const { json, sheet } = typed;
  const rules = ruleSets.get(String(json.city)) ?? [...ruleSets.values()][0];
  if (rules === undefined) throw new Error("a desk without rules");
  const read = readCase(json, rules);
  if (!read.ok) return { settled: null, problems: read.problems, finding: null };
  const settled = settle(read.case, rules, { steps: false });
  if (!settled.ok) return { settled: null, problems: [settled.problem], finding: null };
  const [settlement] = settled.result.settlements;
  if (settlement === undefined) return { settled: null, problems: [], finding: null };
  const row = openRow(packRow(settlement, settled.result.rulesVersion, false));
  if (Object.keys(sheet).length === 0) return { settled: row, problems: [], finding: null };
  const finding = compare(row.amounts, sheet);
  const causes = finding.first === null ? [] : causesOf(typed, rules, new Readings());
  return { settled: row, problems: [], finding: { ...finding, causes } };
}
