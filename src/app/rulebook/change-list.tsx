import { useTranslation } from "react-i18next";
import type { Fact } from "../../facts/fact.ts";
import { boxOfWhen } from "../../rulebook/situations.ts";
import { valueWithBound, whereText } from "../../wording/coverage-text.ts";
import { dayText, nameOf } from "../../wording/fact-text.ts";
import { useBook } from "./book.ts";
import { PlainLink } from "./plain-link.tsx";

interface ChangeListProps {
  readonly title: string;
  readonly changes: readonly { readonly day: string | null; readonly fact: Fact | null }[];
}

/** Facts that came before or after another one, each with the day; led to by a link. */
export function ChangeList({ title, changes }: ChangeListProps) {
  const { t } = useTranslation("rulebook");
  const { chain, factHref } = useBook();
  if (changes.length === 0) return null;
  return (
    <div>
      <p className="text-sm text-ink-soft">{title}</p>
      <ul>
        {changes.map(({ day, fact }) => (
          <li key={`${day} ${fact?.origin.file} ${fact?.origin.line}`}>
            {fact === null ? (
              lineOf(day, t("fact.nothing"))
            ) : (
              <PlainLink href={factHref(fact)}>{lineOf(day, inWords(fact))}</PlainLink>
            )}
          </li>
        ))}
      </ul>
    </div>
  );

  function lineOf(day: string | null, what: string): string {
    return day === null ? what : t("fact.change", { day: dayText(day, t), what });
  }

  function inWords(fact: Fact): string {
    const owner = chain.jurisdictions.find(({ id }) => id === fact.jurisdiction);
    return t("fact.other", {
      value: valueWithBound(fact, t),
      where: whereText([boxOfWhen(fact.when)], chain, t),
      owner: owner ? nameOf(owner.name, t) : fact.jurisdiction,
    });
  }
}
