import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Fact } from "../../facts/fact.ts";
import { factsMeant } from "../../rulebook/facts-meant.ts";
import { Button } from "../parts/button.tsx";
import { ExampleFold } from "./example-fold.tsx";
import { useExamples } from "./use-rulebook-data.ts";

/** The worked examples that exercise a fact, each to be opened. */
export function ExamplesOf({ fact }: { readonly fact: Fact }) {
  const { t } = useTranslation("rulebook");
  const { data, isError, refetch } = useExamples();
  const examples = useMemo(
    () => (data ?? []).filter(({ facts }) => facts.some((ref) => factsMeant(ref, [fact]).length > 0)),
    [data, fact],
  );
  if (isError) {
    return (
      <div>
        <p>{t("example.failed")}</p>
        <Button onClick={() => void refetch()}>{t("app:rules.retry")}</Button>
      </div>
    );
  }
  if (data === undefined) return <p className="text-ink-soft">{t("example.coming")}</p>;
  if (examples.length === 0) return <p className="text-sm text-ink-soft">{t("example.none")}</p>;
  return (
    <section>
      <h5 className="font-semibold">{t("example.title", { count: examples.length })}</h5>
      {examples.map((example) => (
        <ExampleFold key={example.id} example={example} />
      ))}
    </section>
  );
}
