import { memo, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Case } from "../../core/case.ts";
import type { ResultAmounts } from "../../core/result.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { shortVersion } from "../../facts/short-version.ts";
import { type Answer, askedOf } from "../../wording/asked.ts";
import { dayText } from "../../wording/fact-text.ts";
import { linkTo, publicAddress } from "./public-address.ts";
import { Qr } from "./qr.tsx";
import { codeOf } from "./qr-code.ts";
import { useDay } from "./use-day.ts";

/** On paper, where the form does not go along: all that was answered. */
export const AskedView = memo(function AskedView({ one, rules }: { readonly one: Case; readonly rules: RuleSet }) {
  const { t } = useTranslation("share");
  const { person, used, visits } = askedOf(one, rules, t);
  return (
    <section className="hidden print:block">
      <h3 className="break-after-avoid text-lg font-bold">{t("asked.title")}</h3>
      <Answers title={t("asked.person")} answers={person} />
      {used && <Answers title={t("asked.used", { year: used.year })} answers={used.answers} />}
      {visits.map((answers, i) => (
        <Answers
          // biome-ignore lint/suspicious/noArrayIndexKey: visits have nothing but their place in the case
          key={i}
          title={visits.length === 1 ? t("asked.visit") : t("asked.visitNumber", { number: i + 1 })}
          answers={answers}
        />
      ))}
    </section>
  );
});

/** Answers in columns, none torn from its question. */
function Answers({ title, answers }: { readonly title: string; readonly answers: readonly Answer[] }) {
  const { t } = useTranslation("share");
  return (
    <div className="mt-2 break-inside-avoid">
      <h4 className="font-semibold">{title}</h4>
      <ul className="columns-3 gap-5 text-sm">
        {answers.map(({ label, value }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines of a bill may be the same
          <li key={i} className="break-inside-avoid border-t border-line py-0.5">
            {t("asked.row", { label, value })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** At the end of the paper: when it was printed, under which rules, and how to come back to it. */
export const PrintEnd = memo(function PrintEnd({
  result,
  hash,
}: {
  readonly result: ResultAmounts;
  readonly hash: string;
}) {
  const { t } = useTranslation("share");
  const day = useDay();
  const link = linkTo(hash, publicAddress());
  const code = useMemo(() => codeOf(link), [link]);
  return (
    <section className="hidden break-inside-avoid gap-6 border-t-2 border-ink pt-3 print:flex">
      <div className="min-w-0 flex-1">
        <p>{t("print.printed", { day: dayText(day, t), version: shortVersion(result.rulesVersion) })}</p>
        <p>{t("notGovernment")}</p>
        <p className="mt-2 font-semibold">{t("print.again")}</p>
        <p className="text-sm break-all">{link}</p>
        {code === null && <p>{t("link.tooLong")}</p>}
      </div>
      {code !== null && <Qr code={code} label={t("link.code")} />}
    </section>
  );
});
