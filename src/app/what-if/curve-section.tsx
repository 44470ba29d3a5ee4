import { useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Case } from "../../core/case.ts";
import { readCase } from "../../core/read-case.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { largest, parseFen } from "../../money/fen.ts";
import { understandMoney } from "../../money/understand.ts";
import { lowestTotal, type PartsHeld } from "../../whatif/split.ts";
import { standingAt } from "../../whatif/standing.ts";
import { toCaseJson } from "../estimate/case-json.ts";
import { UNKNOWN } from "../estimate/form.ts";
import { formOf, type Sheet, withForm } from "../estimate/sheet.ts";
import { ChoiceGroup } from "../parts/choice-group.tsx";
import { MoneyField } from "../parts/money-field.tsx";
import { groupMoney } from "../parts/money-text.ts";
import { Curve } from "./curve.tsx";
import { Section } from "./section.tsx";
import { courseOf, endFor } from "./stops.ts";
import { useLater } from "./use-later.ts";

/** So long after the last key the curve is worked out anew. */
const PAUSE = 250;

interface CurveSectionProps {
  readonly sheet: Sheet;
  readonly rules: RuleSet;
}

/** What the person pays over the total; a case whose total is not known yet begins at 0. */
export function CurveSection({ sheet, rules }: CurveSectionProps) {
  const one = useMemo(() => {
    const form = formOf(sheet);
    const known = form.total === "" || form.total === UNKNOWN ? withForm(sheet, { ...form, total: "0" }) : sheet;
    const read = readCase(toCaseJson(known), rules);
    return read.ok && standingAt(read.case, sheet.at, rules) !== null ? read.case : null;
  }, [sheet, rules]);
  return one && <CurveOf one={one} at={sheet.at} rules={rules} />;
}

function CurveOf({ one, at, rules }: { readonly one: Case; readonly at: number; readonly rules: RuleSet }) {
  const { t } = useTranslation("what-if");
  const [held, setHeld] = useState<PartsHeld>("shares");
  const [typedEnd, setTypedEnd] = useState<string | null>(null);
  const [typedTry, setTypedTry] = useState("");
  const ownEnd = useMemo(() => endFor(one, at, rules, held), [one, at, rules, held]);
  const outside = useMemo(() => {
    const standing = standingAt(one, at, rules);
    return standing === null ? 0 : lowestTotal(standing.parts, "fixed");
  }, [one, at, rules]);
  const end = typedEnd === null ? ownEnd : understandMoney(typedEnd);
  const tried = understandMoney(typedTry);
  const upTo = larger(end || ownEnd, tried || "0");
  const compute = useCallback(
    () => courseOf(one, at, rules, { upTo, held, tried: tried || null }),
    [one, at, rules, upTo, held, tried],
  );
  const course = useLater(compute, PAUSE);
  const isTooShort = course !== null && course.stops.length === 0;
  return (
    <Section name="curve">
      {outside > 0 && (
        <ChoiceGroup
          name="held"
          label={t("curve.ways")}
          value={held}
          onChange={(value) => setHeld(value === "fixed" ? "fixed" : "shares")}
          options={[
            { value: "shares", text: t("curve.shares") },
            { value: "fixed", text: t("curve.fixed") },
          ]}
        />
      )}
      <div className="no-print grid items-start gap-4 @lg:grid-cols-2">
        <MoneyField
          name="tried"
          label={t("curve.try")}
          hint={t("curve.tryHint")}
          error={tryError()}
          value={typedTry}
          onChange={setTypedTry}
          unit={t("form:yuan")}
          onLeave={() => {}}
        />
        <MoneyField
          name="upTo"
          label={t("curve.upTo")}
          hint={t("curve.upToHint")}
          error={end === null || end === "" || isTooShort ? t("curve.upToWrong") : undefined}
          value={typedEnd ?? groupMoney(ownEnd.replace(/\.00$/, ""))}
          onChange={setTypedEnd}
          unit={t("form:yuan")}
          onLeave={() => {}}
        />
      </div>
      {course === null && <p>{t("working")}</p>}
      {course !== null && !isTooShort && <Curve course={course} />}
    </Section>
  );

  function tryError(): string | undefined {
    if (tried === null) return t("curve.tryWrong");
    return course?.isTriedTooLow ? t("curve.tryTooLow") : undefined;
  }
}

/** The larger of two amounts, yuan; one that is too large to be exact counts as none. */
function larger(a: string, b: string): string {
  const [one, other] = [parseFen(a), parseFen(b)];
  if (one === null || other === null) return one === null ? b : a;
  return largest(one, other) === one ? a : b;
}
