import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { chainFor } from "../../core/chain-for.ts";
import { nameIn } from "../../wording/i18n.ts";
import { Button } from "../parts/button.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { useTitle } from "../parts/use-title.ts";
import { useOpenInPrint } from "../result/use-open-in-print.ts";
import { entryOf, useRules } from "../rules/use-rules.ts";
import { GuideAnswer } from "./guide-answer.tsx";
import { GuideNav } from "./guide-nav.tsx";
import { GuideQuestions } from "./guide-questions.tsx";
import { Hotline } from "./hotline.tsx";
import { LinkProblems } from "./link-problems.tsx";
import { cityOptions, wholeProvince } from "./place-name.ts";
import { useGuides } from "./use-guides.ts";

const CARD = "rounded-lg border border-line bg-sheet p-3 sm:p-4";

/** The guides: which one, where, a few questions, and the answer as it stands. */
export function GuidesPage() {
  const { t, i18n } = useTranslation("guides");
  const guides = useGuides();
  const { guide, city, answers } = guides;
  const place = city === "" ? (wholeProvince() ?? "") : city;
  const query = useRules(place);
  const chain = query.data ? chainFor(query.data, place, []) : null;
  const given = guide === null ? {} : (answers[guide] ?? {});
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(guide);
  useOpenInPrint();

  useTitle(t("documentTitle"));
  useEffect(() => {
    // Whoever opened another guide goes on reading at its heading.
    if (shown.current !== guide) heading.current?.focus();
    shown.current = guide;
  }, [guide]);

  return (
    <div
      data-open-in-print
      className={`mx-auto grid max-w-[84rem] gap-6 px-3 pb-8 sm:px-4 lg:items-start ${guide === null ? "" : "lg:grid-cols-[22rem_1fr]"}`}
    >
      <div className="flex min-w-0 flex-col gap-4">
        <h2 ref={guide === null ? heading : null} tabIndex={-1} className="text-xl font-bold">
          {t("title")}
        </h2>
        <p className={guide === null ? "" : "hidden lg:block"}>{t("lead")}</p>
        <LinkProblems guide={guide} problems={guides.problems} onDismiss={guides.dismissLink} />
        <div className="w-full max-w-xl">
          <SelectField
            name="city"
            label={t("city.label")}
            hint={t("city.hint")}
            value={city}
            onChange={guides.changeCity}
            options={cityOptions(t, i18n.language)}
          />
        </div>
        {guide !== null && (
          <a
            href={guides.hrefOf(null)}
            className="no-print -my-2 inline-flex min-h-target items-center self-start font-semibold text-accent-deep underline underline-offset-4 lg:hidden"
          >
            <span aria-hidden="true">← </span>
            {t("all")}
          </a>
        )}
        <GuideNav current={guide} hrefOf={guides.hrefOf} />
      </div>
      {guide === null ? (
        <div className={CARD}>
          <Hotline />
        </div>
      ) : (
        <article className="flex min-w-0 flex-col gap-4">
          <div className={CARD}>
            <h3 ref={heading} tabIndex={-1} className="mb-3 scroll-mt-4 text-lg font-bold text-accent-deep">
              {t(`guide.${guide}.title`)}
            </h3>
            <GuideQuestions guide={guide} answers={given} chain={chain} onChange={guides.change} />
          </div>
          <section aria-labelledby="guide-answer" className={`${CARD} flex flex-col gap-4`}>
            <h4 id="guide-answer" className="font-bold text-accent-deep">
              {t(guide === "diseases" ? "diseases.title" : "answer.title")}
            </h4>
            {chain ? (
              <GuideAnswer guide={guide} answers={given} chain={chain} isChosen={city !== ""} />
            ) : (
              <NoRules place={place} isError={query.isError} onRetry={() => void query.refetch()} />
            )}
            <div className="border-t border-line pt-4">
              <Hotline />
            </div>
          </section>
        </article>
      )}
    </div>
  );
}

interface NoRulesProps {
  readonly place: string;
  readonly isError: boolean;
  readonly onRetry: () => void;
}

/** The rules are coming, did not come, or no place was chosen whose they could be. */
function NoRules({ place, isError, onRetry }: NoRulesProps) {
  const { t, i18n } = useTranslation("app");
  const entry = entryOf(place);
  if (entry === null) return <p role="status">{t("rules.noCity")}</p>;
  const name = { city: nameIn(entry.name, i18n.language) };
  return (
    <>
      <p role="status">{t(isError ? "rules.failed" : "rules.loading", name)}</p>
      {isError && <Button onClick={onRetry}>{t("rules.retry")}</Button>}
    </>
  );
}
