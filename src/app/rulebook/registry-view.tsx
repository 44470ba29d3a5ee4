import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { type CoverageRow, coverageOf, STANDINGS } from "../../rulebook/coverage.ts";
import { gapsOf } from "../../rulebook/gaps.ts";
import { gapText } from "../../wording/coverage-text.ts";
import { dayText, nameOf } from "../../wording/fact-text.ts";
import { STACKED } from "../parts/stacked.ts";
import { useLater } from "../what-if/use-later.ts";
import { AddingACity } from "./adding-a-city.tsx";
import { useBook } from "./book.ts";
import { CoverageList } from "./coverage-list.tsx";
import { DayField } from "./day-field.tsx";
import { StandingMark } from "./standing-mark.tsx";
import { type CityBook, useAllBooks } from "./use-all-books.ts";

/** What each city has and lacks: the numbers side by side, the chosen one in full; and how another city is added. */
export function RegistryView() {
  const { t } = useTranslation("rulebook");
  const { chain, city, day } = useBook();
  const { books, isComing, isFailed } = useAllBooks();
  const compute = useCallback(() => ({ rows: coverageOf(chain, day), gaps: gapsOf(chain) }), [chain, day]);
  const found = useLater(compute);
  return (
    <>
      <DayField />
      {isComing && <p role="status">{t("asOf.working")}</p>}
      {isFailed && <p role="alert">{t("documents.failed")}</p>}
      <Table books={books} day={day} />
      <ul className="text-sm">
        {STANDINGS.map((standing) => (
          <li key={standing} className="py-0.5">
            <StandingMark standing={standing} />
            {t(`meaning.${standing}`)}
          </li>
        ))}
      </ul>
      {found && (
        <section className="flex flex-col gap-3">
          <h4 className="font-bold text-accent-deep">
            {t("title", {
              city: chain.jurisdictions[0] ? nameOf(chain.jurisdictions[0].name, t) : city,
              id: city,
              day: dayText(day, t),
            })}
          </h4>
          <div>
            <h5 className="font-bold">{t("registry.gaps", { count: found.gaps.length })}</h5>
            <ul className="list-disc pl-6">
              {found.gaps.map((gap) => {
                const text = gapText(gap, chain, t);
                return <li key={text}>{text}</li>;
              })}
            </ul>
          </div>
          <CoverageList rows={found.rows} />
        </section>
      )}
      <AddingACity />
    </>
  );
}

/** How many parameters of each city are known how well. */
function Table({ books, day }: { readonly books: readonly CityBook[]; readonly day: string }) {
  const { t } = useTranslation("rulebook");
  const { hrefOf } = useBook();
  const compute = useCallback(() => books.map((book) => ({ book, rows: coverageOf(book.chain, day) })), [books, day]);
  const found = useLater(compute);
  if (found === null) return null;
  return (
    <div className="@container">
      <table className={`w-full border-collapse @max-2xl:block @max-2xl:[&>:is(caption,tbody)]:block ${STACKED}`}>
        <caption className="text-left text-sm text-ink-soft">{t("registry.caption", { day: dayText(day, t) })}</caption>
        <thead className="@max-2xl:sr-only">
          <tr>
            <th scope="col" className="py-1 text-left">
              {t("registry.city")}
            </th>
            {STANDINGS.map((standing) => (
              <th key={standing} scope="col" className="py-1 text-right text-sm font-normal">
                {t(`standing.${standing}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.map(({ book: { city, chain }, rows }) => (
            <tr key={city} className="border-t border-line @max-2xl:block @max-2xl:py-2">
              <th scope="row" className="text-left font-semibold @max-2xl:block">
                <a
                  href={hrefOf({ city, figures: "" })}
                  className="inline-flex min-h-target items-center text-accent-deep underline underline-offset-4"
                >
                  {nameOf(chain.jurisdictions[0]?.name ?? { zh: city, en: city }, t)}
                </a>
              </th>
              {STANDINGS.map((standing) => (
                <td key={standing} className="text-right @max-2xl:flex @max-2xl:justify-between">
                  <span className="mr-3 hidden @max-2xl:inline">{t(`standing.${standing}`)}</span>
                  {countOf(rows, standing)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const countOf = (rows: readonly CoverageRow[], standing: string): number =>
  rows.filter((row) => row.standing === standing).length;
