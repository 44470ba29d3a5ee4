import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { chainFor } from "../../core/chain-for.ts";
import { differencesOf, type Side, shownDifferences } from "../../rulebook/differences.ts";
import { dayText, nameOf } from "../../wording/fact-text.ts";
import { Button } from "../parts/button.tsx";
import { DateField } from "../parts/date-field.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { useRules } from "../rules/use-rules.ts";
import { useLater } from "../what-if/use-later.ts";
import { useBook } from "./book.ts";
import { cityOptions } from "./city-options.ts";
import { DifferenceList } from "./difference-list.tsx";

/** The day and another one side by side. */
export function DaysCompared() {
  const { t } = useTranslation("rulebook");
  const { chain, day, today, said, say } = useBook();
  const other = said.other || today;
  const names: readonly [string, string] = [dayText(day, t), dayText(other, t)];
  return (
    <>
      <div className="no-print w-full max-w-xl">
        <DateField
          name="other"
          label={t("asOf.other")}
          value={other}
          onChange={(value) => say({ other: value }, null)}
          onLeave={() => {}}
        />
      </div>
      <SideBySide a={chain} b={chain} days={[day, other]} names={names} city={null} />
    </>
  );
}

/** The city and another one on the same day. */
export function CitiesCompared() {
  const { t } = useTranslation("rulebook");
  const { chain, city, day, said, say } = useBook();
  const others = cityOptions(t).filter(({ value }) => value !== city);
  const other = others.some(({ value }) => value === said.with) ? said.with : (others[0]?.value ?? "");
  const query = useRules(other);
  const there = query.data ? chainFor(query.data, other, []) : null;
  const names = [chain, there].map((one) => (one?.jurisdictions[0] ? nameOf(one.jurisdictions[0].name, t) : other));
  return (
    <>
      <div className="no-print w-full max-w-xl">
        <SelectField
          name="with"
          label={t("asOf.with")}
          value={other}
          onChange={(value) => say({ with: value }, "with")}
          options={others}
        />
      </div>
      {there ? (
        <SideBySide a={chain} b={there} days={[day, day]} names={[names[0] ?? "", names[1] ?? ""]} city={other} />
      ) : (
        <p role="status">{t(query.isError ? "documents.failed" : "asOf.working")}</p>
      )}
      {query.isError && <Button onClick={() => void query.refetch()}>{t("app:rules.retry")}</Button>}
    </>
  );
}

interface SideBySideProps {
  readonly a: Side["chain"];
  readonly b: Side["chain"];
  readonly days: readonly [string, string];
  readonly names: readonly [string, string];
  /** The other city; `null` for the same one. */
  readonly city: string | null;
}

/** What differs, worked out when the page is drawn. */
function SideBySide({ a, b, days: [day, other], names, city }: SideBySideProps) {
  const { t } = useTranslation("rulebook");
  const compute = useCallback(() => {
    const sides = [
      { chain: a, day },
      { chain: b, day: other },
    ] as const;
    return { facts: differencesOf(...sides), shown: shownDifferences(...sides) };
  }, [a, b, day, other]);
  const found = useLater(compute);
  if (found === null) return <p role="status">{t("asOf.working")}</p>;
  return <DifferenceList found={found} chains={[a, b]} names={names} days={[day, other]} city={city} />;
}
