import type { TFunction } from "i18next";
import { memo, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { INPUTS, keyOfTarget, TARGETS, type Target } from "../../desk/fields.ts";
import { targetName } from "../../wording/desk-text.ts";
import { useLatest } from "../use-latest.ts";
import type { Desk } from "./use-desk.ts";

const SHEET = TARGETS.filter((target) => keyOfTarget(target) !== null);

/** The columns of a file with their first cells, and what each is. */
export function ColumnTable({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation("desk");
  const { opened, matches } = desk;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone.
  useEffect(() => heading.current?.focus(), []);
  const match = useLatest(desk.match);
  if (opened === null) return null;
  const name = (i: number): string => opened.headings[i] || t("match.noHeading", { number: i + 1 });
  return (
    <section aria-labelledby="desk-columns" className="flex min-w-0 flex-col gap-2">
      <h3 id="desk-columns" ref={heading} tabIndex={-1} className="scroll-mt-4 text-lg font-bold text-accent-deep">
        {t("match.title")}
      </h3>
      <p>{t("match.lead")}</p>
      <table className="w-full table-fixed border-collapse text-sm">
        <caption className="sr-only">{t("match.caption")}</caption>
        <thead>
          <tr className="border-b border-line-strong text-left">
            <th scope="col" className="p-1">
              {t("match.column")}
            </th>
            <th scope="col" className="hidden p-1 sm:table-cell">
              {t("match.sample")}
            </th>
            <th scope="col" className="p-1">
              {t("match.meaning")}
            </th>
          </tr>
        </thead>
        <tbody>
          {opened.headings.map((_, i) => (
            <ColumnRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place, headings may repeat
              key={i}
              column={i}
              name={name(i)}
              sample={opened.sample.map((cells) => cells[i] ?? "").join(" · ")}
              target={matches[i] ?? null}
              onMatch={match}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ColumnRowProps {
  readonly column: number;
  readonly name: string;
  readonly sample: string;
  readonly target: Target | null;
  readonly onMatch: (column: number, target: Target | null) => void;
}

/** A column; drawn anew only where it stands for something else, for its list is long. */
const ColumnRow = memo(function ColumnRow({ column, name, sample, target, onMatch }: ColumnRowProps) {
  const { t } = useTranslation("desk");
  return (
    <tr className="border-b border-line">
      <th scope="row" className="p-1 text-left font-semibold wrap-anywhere">
        {name}
      </th>
      <td className="hidden truncate p-1 text-ink-soft sm:table-cell">{sample}</td>
      <td className="p-1">
        <select
          aria-label={t("match.meaningOf", { heading: name })}
          value={target ?? ""}
          onChange={({ target: { value } }) => onMatch(column, value === "" ? null : (value as Target))}
          className="block min-h-target w-full rounded-lg border border-line-strong bg-sheet px-2 pr-8 text-ink"
        >
          <option value="">{t("match.none")}</option>
          <Targets label={t("match.bill")} targets={INPUTS} t={t} />
          <Targets label={t("match.sheet")} targets={SHEET} t={t} />
          <Targets label={t("match.others")} targets={["otherFunds"]} t={t} />
        </select>
      </td>
    </tr>
  );
});

interface TargetsProps {
  readonly label: string;
  readonly targets: readonly Target[];
  readonly t: TFunction<"desk">;
}

function Targets({ label, targets, t }: TargetsProps) {
  return (
    <optgroup label={label}>
      {targets.map((target) => (
        <option key={target} value={target}>
          {targetName(target, t)}
        </option>
      ))}
    </optgroup>
  );
}
