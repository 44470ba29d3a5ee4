import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ADDED_EVIDENCE } from "../../facts/vocabulary.ts";
import { DIMENSIONS } from "../../rulebook/situations.ts";
import { CHAPTERS } from "../../wording/fact-entry.ts";
import { nameOf, parameterName } from "../../wording/fact-text.ts";
import { Button } from "../parts/button.tsx";
import { DateField } from "../parts/date-field.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { TextField } from "../parts/text-field.tsx";
import { Fold } from "../result/fold.tsx";
import { usePaused } from "../result/use-paused.ts";
import { useBook } from "./book.ts";
import type { Name } from "./rulebook-address.ts";
import { SituationFields } from "./situation-fields.tsx";

/** Read aloud only after a pause, not at every key. */
const PAUSE = 700;
const FOLDED = ["evidence", "parameter", "day", ...DIMENSIONS] as const satisfies readonly Name[];
const FILTERS = ["chapter", "of", ...FOLDED] as const satisfies readonly Name[];

/** What to look for and where, and how many facts that leaves. */
export function FactFilters({ count }: { readonly count: number }) {
  const { t } = useTranslation("rulebook");
  const { chain, entries, said, say } = useBook();
  const [wasAsked] = useState(() => FOLDED.some((name) => said[name] !== ""));
  const [isOpen, setOpen] = useState(wasAsked);
  const isAny = said.find !== "" || FILTERS.some((name) => said[name] !== "");
  const text = t("facts.count", { count, all: entries.length });
  return (
    <div className="no-print flex flex-col gap-3 rounded-lg border border-line bg-sheet p-3 sm:p-4">
      <TextField
        type="search"
        enterKeyHint="search"
        maxLength={100}
        name="find"
        label={t("facts.find")}
        hint={t("facts.findHint")}
        value={said.find}
        onChange={(find) => say({ find, fact: "" }, null)}
      />
      <div className="grid gap-3 @lg:grid-cols-2">
        <Choice name="chapter" options={CHAPTERS.map((one) => [one, t(`chapter.${one}`)])} />
        <Choice name="of" options={chain.jurisdictions.map(({ id, name }) => [id, nameOf(name, t)])} />
      </div>
      <Fold title={t("facts.more")} isLeftInPrint isOpen={wasAsked} onToggle={setOpen}>
        {/* Closed, its many lists would be drawn anew at every key. */}
        {isOpen && <MoreFilters />}
      </Fold>
      <p role="status" className="sr-only">
        {usePaused(text, PAUSE)}
      </p>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="font-semibold">{text}</p>
        {isAny && <Button onClick={clear}>{t("facts.clear")}</Button>}
      </div>
    </div>
  );

  function clear(): void {
    say({ find: "", fact: "", ...Object.fromEntries(FILTERS.map((name) => [name, ""])) }, "clear");
  }
}

/** By rule, evidence, day and situation. */
function MoreFilters() {
  const { t } = useTranslation("rulebook");
  const { entries, said, say } = useBook();
  const parameters = [...new Set(entries.flatMap(({ fact }) => ("parameter" in fact ? [fact.parameter] : [])))];
  const evidence = ADDED_EVIDENCE.filter((one) => entries.some(({ fact }) => fact.evidence === one));
  return (
    <div className="grid gap-3 @lg:grid-cols-2 @4xl:grid-cols-3">
      <Choice name="parameter" options={parameters.map((one) => [one, parameterName(one, t)])} />
      <Choice name="evidence" options={evidence.map((one) => [one, t(`explanation:evidence.${one}`)])} />
      <DateField
        name="day"
        label={t("facts.day")}
        hint={t("facts.dayHint")}
        value={said.day}
        onChange={(day) => say({ day, fact: "" }, null)}
        onLeave={() => {}}
      />
      <SituationFields dimensions={DIMENSIONS} mayBeAny />
    </div>
  );
}

interface ChoiceProps {
  readonly name: "chapter" | "of" | "evidence" | "parameter";
  readonly options: readonly (readonly [string, string])[];
}

/** One of a few, or any. */
function Choice({ name, options }: ChoiceProps) {
  const { t } = useTranslation("rulebook");
  const { said, say } = useBook();
  return (
    <SelectField
      name={name}
      label={t(`facts.${name}`)}
      value={said[name]}
      onChange={(value) => say({ [name]: value, fact: "" }, name)}
      options={[{ value: "", text: t("facts.any") }, ...options.map(([value, text]) => ({ value, text }))]}
    />
  );
}
