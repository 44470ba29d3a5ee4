import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { chainFor } from "../../core/chain-for.ts";
import { openFigures } from "../../local/local-figures.ts";
import { optionsFor } from "../estimate/options.ts";
import { formOf } from "../estimate/sheet.ts";
import { Button } from "../parts/button.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { useTitle } from "../parts/use-title.ts";
import { readOffHref } from "../readoff/read-off-path.ts";
import { CaseLink } from "../what-if/case-link.tsx";
import { estimateHref } from "../what-if/what-if-address.ts";
import { AddFigure } from "./add-figure.tsx";
import { changeFigures, type Undo } from "./change-figures.ts";
import { ContractForm } from "./contract-form.tsx";
import { FigureFiles } from "./figure-files.tsx";
import { FigureList } from "./figure-list.tsx";
import { FiguresNotice } from "./figures-notice.tsx";
import { FiguresContext, useFiguresInUse } from "./own-rules.ts";
import { useFiguresPage } from "./use-figures-page.ts";

/** The figures of one's own for a city: to add, change, take away, hand on; and the Huiminbao contract in short. */
export function FiguresPage() {
  const { t, i18n } = useTranslation("figures");
  const { sheet, hasCase, city, hash, showFigures, changeCity } = useFiguresPage();
  const inUse = useFiguresInUse(city, sheet.figures, showFigures);
  const [undo, setUndo] = useState<{ readonly of: "removed" | "read"; readonly act: Undo } | null>(null);
  // What was said of a file goes with what it brought.
  const [taken, setTaken] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLHeadingElement>(null);
  useTitle(t("documentTitle"));
  useEffect(() => heading.current?.focus(), []);
  const { published, opened } = inUse;
  const figures = opened?.problems.length === 0 ? opened.figures : [];
  const products = (published && chainFor(published, city, [])?.products) ?? [];
  const bringable = (act: Undo, of: "removed" | "read" = "removed"): void => {
    setUndo({ of, act });
    list.current?.focus();
  };
  return (
    <FiguresContext value={inUse}>
      <div className="mx-auto flex max-w-[48rem] flex-col gap-6 px-3 pb-8 sm:px-4">
        <div>
          <h2 ref={heading} tabIndex={-1} className="scroll-mt-4 text-xl font-bold">
            {t("title")}
          </h2>
          <p>{t("lead")}</p>
          <div className="flex flex-wrap gap-x-5">
            <CaseLink href={hasCase ? estimateHref(sheet) : "#/"}>
              <span aria-hidden="true">←&nbsp;</span>
              {t("back")}
            </CaseLink>
            <CaseLink href={readOffHref(hash)}>{t("explanation:own.readOff")}</CaseLink>
          </div>
        </div>
        <SelectField
          name="figures-city"
          label={t("form:label.city")}
          value={city}
          onChange={changeCity}
          options={optionsFor("city", { form: formOf(sheet), rules: null, t, language: i18n.language })}
        />
        <FiguresNotice />
        {inUse.query.isError && <Button onClick={() => void inUse.query.refetch()}>{t("app:rules.retry")}</Button>}
        <section className="flex flex-col gap-3">
          <h3 ref={list} tabIndex={-1} className="text-lg font-bold">
            {t("explanation:own.title", { count: figures.length })}
          </h3>
          {figures.length === 0 && <p>{t("none")}</p>}
          <FigureList figures={figures} products={products} onRemoved={bringable} />
          <div className="flex flex-wrap gap-2">
            {undo !== null && (
              <Button
                onClick={() => {
                  undo.act();
                  setUndo(null);
                  setTaken(taken + 1);
                  list.current?.focus();
                }}
              >
                {t(undo.of === "read" ? "files.undo" : "explanation:own.undo")}
              </Button>
            )}
            {figures.length > 1 && (
              <Button onClick={() => bringable(changeFigures(inUse, "", openFigures).undo)}>{t("clear")}</Button>
            )}
          </div>
          <AddFigure />
        </section>
        {products.length > 0 && (
          <ContractForm
            key={`${city} ${sheet.person.category} ${sheet.person.huiminbao}`}
            products={products}
            bought={sheet.person.huiminbao}
            category={sheet.person.category}
          />
        )}
        <FigureFiles
          key={taken}
          sheet={sheet}
          onTake={(text) => bringable(changeFigures(inUse, text, openFigures).undo, "read")}
        />
      </div>
    </FiguresContext>
  );
}
