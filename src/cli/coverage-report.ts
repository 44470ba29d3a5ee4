import { type Chain, chainOf } from "../facts/chain.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import { type CoverageRow, coverageOf, STANDINGS } from "../rulebook/coverage.ts";
import { belowFloor } from "../rulebook/floors.ts";
import { gapsOf } from "../rulebook/gaps.ts";
import { belowFloorText, coverageText, gapText } from "../wording/coverage-text.ts";
import { nameOf, parameterName } from "../wording/fact-text.ts";
import { english as t } from "./in-words.ts";

/** What a city or province has for each parameter on a day, what it lacks on any, and where it is below a floor. */
export function coverageReport(rules: RuleSet, city: string, day: string): string[] {
  const chain = chainOf(rules, city);
  const here = rules.jurisdictions.get(city);
  if (chain === null || here === undefined) throw new Error(`There is no city or province “${city}”.`);
  const rows = coverageOf(chain, day);
  return [
    t("rulebook:title", { city: nameOf(here.name, t), id: city, day }),
    `  ${countsOf(rows)}`,
    "",
    ...parameterLines(rows, chain),
    "",
    ...section(
      "Gaps, on any day",
      gapsOf(chain).map((gap) => gapText(gap, chain, t)),
    ),
    ...section(
      "Below a floor of the province or the nation, on any day",
      belowFloor(rules, city).map(
        (one) => `${belowFloorText(one, chain, t)} [${placeOf(one.fact)}, ${placeOf(one.floor)}]`,
      ),
    ),
  ];
}

const placeOf = ({ origin }: { readonly origin: { readonly file: string; readonly line: number } }): string =>
  `${origin.file}:${origin.line}`;

function countsOf(rows: readonly CoverageRow[]): string {
  const counts = STANDINGS.map((standing) => ({
    standing,
    count: rows.filter((row) => row.standing === standing).length,
  }));
  return counts
    .map(({ standing, count }) => t("rulebook:count", { count, standing: t(`rulebook:standing.${standing}`) }))
    .join(", ");
}

/** A parameter's name, then a line for each of its facts. */
function parameterLines(rows: readonly CoverageRow[], chain: Chain): string[] {
  return rows.flatMap((row, i) => {
    const isFirst = rows[i - 1]?.parameter !== row.parameter;
    const head = isFirst ? [`${parameterName(row.parameter, t)} (${row.parameter})`] : [];
    const standing = t(`rulebook:standing.${row.standing}`);
    const mark = row.standing === "missing" ? standing.toUpperCase() : standing;
    return [...head, `  ${mark.padEnd(12)}${coverageText(row, chain, t)}`];
  });
}

const section = (title: string, lines: readonly string[]): string[] => [
  `${title}: ${lines.length === 0 ? "none" : ""}`.trimEnd(),
  ...lines.map((line) => `  ${line}`),
];
