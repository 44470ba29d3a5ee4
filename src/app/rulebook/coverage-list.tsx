import { useTranslation } from "react-i18next";
import { isLapsed } from "../../core/held.ts";
import type { CoverageRow } from "../../rulebook/coverage.ts";
import { coverageText } from "../../wording/coverage-text.ts";
import { parameterName } from "../../wording/fact-text.ts";
import { Mark } from "../result/mark.tsx";
import { useBook } from "./book.ts";
import { PlainLink } from "./plain-link.tsx";
import { StandingMark } from "./standing-mark.tsx";

/** What a city has for each parameter, under its name: how well it is known, where, and the value. */
export function CoverageList({ rows }: { readonly rows: readonly CoverageRow[] }) {
  const { t } = useTranslation("rulebook");
  const { chain, day, factHref } = useBook();
  const names = [...new Set(rows.map(({ parameter }) => parameter))];
  return names.map((name) => (
    <section key={name}>
      <h4 className="font-bold first-letter:uppercase">{parameterName(name, t)}</h4>
      <ul>
        {rows
          .filter(({ parameter }) => parameter === name)
          .map((row) => (
            <li key={keyOf(row)} className="border-t border-line py-1 wrap-anywhere">
              <StandingMark standing={row.standing} />
              {row.fact && isLapsed(row.fact, day, chain.documents) && <Mark kind="lapsed" />}
              {row.fact ? (
                <PlainLink href={factHref(row.fact)}>{coverageText(row, chain, t)}</PlainLink>
              ) : (
                coverageText(row, chain, t)
              )}
            </li>
          ))}
      </ul>
    </section>
  ));
}

const keyOf = ({ parameter, fact, boxes }: CoverageRow): string =>
  `${parameter} ${fact?.origin.file} ${fact?.origin.line} ${JSON.stringify(boxes)}`;
