import { type FormEvent, use, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { chainFor } from "../../core/chain-for.ts";
import { parameterOf } from "../../facts/parameters.ts";
import type { RuleProblem } from "../../facts/rule-problem.ts";
import { type LocalFigure, openFigures, sameKey, writeFigures } from "../../local/local-figures.ts";
import { parameterName } from "../../wording/fact-text.ts";
import { whenText } from "../../wording/when-text.ts";
import { Button } from "../parts/button.tsx";
import { DateField } from "../parts/date-field.tsx";
import { Notice } from "../parts/notice.tsx";
import { TextField } from "../parts/text-field.tsx";
import { Fold } from "../result/fold.tsx";
import { changeFigures } from "./change-figures.ts";
import { keysFor } from "./conditions.ts";
import { FiguresContext } from "./own-rules.ts";
import { meantBy, type TypedFault, typedOf } from "./typed-value.ts";
import { ValueField } from "./value-field.tsx";
import { WhenFields } from "./when-fields.tsx";

export interface FigureFormProps {
  /** What stands in the fields first. */
  readonly start: LocalFigure;
  /** The own figure that it goes in the stead of; `null` for a new one. */
  readonly replaced: LocalFigure | null;
  /** Whether it was kept. */
  readonly onDone: (isKept: boolean) => void;
}

/** A figure of one's own: its value, what it is for, its days, and where one has it from. Nothing wrong is kept. */
export function FigureForm({ start, replaced, onDone }: FigureFormProps) {
  const { t } = useTranslation("figures");
  const inUse = use(FiguresContext);
  const name = `own${useId().replace(/\W/g, "")}`;
  const { kind } = parameterOf(start.parameter);
  const [typed, setTyped] = useState(() => typedOf(kind, start.value));
  const [when, setWhen] = useState(start.when);
  const [days, setDays] = useState({ from: start.from ?? "", to: start.to ?? "" });
  const [said, setSaid] = useState({ source: start.source?.document ?? "", note: start.note ?? "" });
  const [fault, setFault] = useState<TypedFault | null>(null);
  const [problems, setProblems] = useState<readonly RuleProblem[]>([]);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLInputElement>("input, select");
    first?.focus();
    if (first instanceof HTMLInputElement && first.type === "text") first.select();
  }, []);
  if (inUse === null || inUse.published === null) return null;
  const { published, city, opened } = inUse;
  const products = chainFor(published, city, [])?.products ?? [];
  const label = parameterName(start.parameter, t);

  const keep = (event: FormEvent): void => {
    event.preventDefault();
    const meant = meantBy(kind, typed);
    setFault(meant.ok ? null : meant.fault);
    if (!meant.ok) {
      form.current?.querySelector<HTMLInputElement>("input, select")?.focus();
      return;
    }
    const figure: LocalFigure = {
      parameter: start.parameter,
      when,
      value: meant.value,
      from: days.from || null,
      to: days.to || null,
      note: said.note.trim() || null,
      source: said.source.trim() === "" ? null : { document: said.source.trim() },
    };
    const others = (opened?.figures ?? []).filter((one) => one !== replaced && !sameKey(one, figure));
    const text = writeFigures([...others, figure]);
    const tried = openFigures(published, city, text);
    setProblems(tried.problems);
    if (tried.problems.length > 0) return;
    changeFigures(inUse, text, openFigures);
    onDone(true);
  };

  const dayError = (code: RuleProblem["code"]): string | undefined =>
    problems.some((problem) => problem.code === code) ? t(`fault.${code}`) : undefined;
  const others = problems.filter(({ code }) => code !== "daysReversed");
  const whole = whenText(when, products, t);
  return (
    <form
      ref={form}
      noValidate
      onSubmit={keep}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onDone(false);
      }}
      className="no-print @container flex flex-col gap-3 rounded-lg border border-accent bg-sheet p-3"
    >
      <ValueField
        name={name}
        kind={kind}
        label={label}
        error={fault === null ? undefined : t(`fault.${fault}`)}
        typed={typed}
        onChange={setTyped}
      />
      <Fold title={whole === "" ? t("forAll") : t("for", { what: whole })}>
        <WhenFields name={name} keys={keysFor(start.parameter)} when={when} products={products} onChange={setWhen} />
      </Fold>
      <Fold title={t("more")}>
        <DateField
          name={`${name}-from`}
          label={t("from")}
          isLabelSmall
          value={days.from}
          onChange={(from) => setDays({ ...days, from })}
          onLeave={() => {}}
        />
        <DateField
          name={`${name}-to`}
          label={t("to")}
          isLabelSmall
          error={dayError("daysReversed")}
          value={days.to}
          onChange={(to) => setDays({ ...days, to })}
          onLeave={() => {}}
        />
        <TextField
          name={`${name}-source`}
          label={t("source")}
          isLabelSmall
          hint={t("sourceHint")}
          value={said.source}
          onChange={(source) => setSaid({ ...said, source })}
        />
        <TextField
          name={`${name}-note`}
          label={t("note")}
          isLabelSmall
          value={said.note}
          onChange={(note) => setSaid({ ...said, note })}
        />
      </Fold>
      {others.length > 0 && (
        <Notice kind="wrong">
          <p role="alert">{t(others.some(({ code }) => code === "conflict") ? "fault.conflict" : "fault.other")}</p>
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        <Button>{t("keep")}</Button>
        <Button onClick={() => onDone(false)}>{t("cancel")}</Button>
      </div>
    </form>
  );
}
