import { memo } from "react";
import { useTranslation } from "react-i18next";
import { CHAPTERS, type FactEntry } from "../../wording/fact-entry.ts";
import { FactRow } from "./fact-row.tsx";

interface FactListProps {
  readonly entries: readonly FactEntry[];
  /** The key of the fact that the address names. */
  readonly named: string;
  readonly onOpen: (key: string) => void;
}

/** Facts under the names of what they fix; clauses that only tell under the part that they belong to. */
export const FactList = memo(function FactList({ entries, named, onOpen }: FactListProps) {
  const { t } = useTranslation("rulebook");
  const groups = new Map<string, FactEntry[]>();
  for (const entry of entries) {
    const name = entry.name ?? t("facts.shown", { chapter: t(`chapter.${firstChapter(entry)}`) });
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  return [...groups].map(([name, some]) => (
    <section key={name}>
      <h4 className="font-bold first-letter:uppercase">{name}</h4>
      <ul>
        {some.map((entry) => (
          <FactRow key={entry.key} entry={entry} isNamed={entry.key === named} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  ));
});

const firstChapter = ({ chapters }: FactEntry): string => CHAPTERS.find((one) => chapters.includes(one)) ?? "other";
