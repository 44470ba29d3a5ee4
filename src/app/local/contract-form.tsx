import { type FormEvent, use, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Product } from "../../facts/fact.ts";
import { parameterOf } from "../../facts/parameters.ts";
import { openFigures, writeFigures } from "../../local/local-figures.ts";
import { nameOf, parameterName } from "../../wording/fact-text.ts";
import { Button } from "../parts/button.tsx";
import { SelectField } from "../parts/select-field.tsx";
import { changeFigures } from "./change-figures.ts";
import { likeliest, TERMS, type Term, type Terms, termsIn, withTerms } from "./contract.ts";
import { FiguresContext } from "./own-rules.ts";
import type { TypedFault } from "./typed-value.ts";
import { ValueField } from "./value-field.tsx";

interface ContractFormProps {
  readonly products: readonly Product[];
  /** The one that the person has. */
  readonly bought: string;
  /** The person's insurance; "" where nobody said. */
  readonly category: string;
}

/** The terms that every insured person holds in hand: deductible, rate and cap, inside and outside the catalogue. */
export function ContractForm({ products, bought, category }: ContractFormProps) {
  const { t } = useTranslation("figures");
  const inUse = use(FiguresContext);
  const [product, setProduct] = useState(likeliest(products, bought, category)?.id ?? "");
  const [typed, setTyped] = useState<Partial<Terms>>({});
  const [faults, setFaults] = useState<Readonly<Partial<Record<Term, TypedFault>>>>({});
  const [said, setSaid] = useState<"" | "kept" | "conflict">("");
  if (inUse === null || inUse.published === null) return null;
  const { opened, published, city } = inUse;
  const figures = opened?.problems.length === 0 ? opened.figures : [];
  const terms: Terms = { ...termsIn(figures, product), ...typed };
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    const next = withTerms(figures, product, terms, t("contract.source"));
    setFaults(next.faults);
    setSaid("");
    const [first] = TERMS.filter((term) => next.faults[term]);
    if (first !== undefined) {
      document.querySelector<HTMLElement>(`[name^="contract-${first}"]`)?.focus();
      return;
    }
    const text = writeFigures(next.figures);
    const isSound = text === "" || openFigures(published, city, text).problems.length === 0;
    setSaid(isSound ? "kept" : "conflict");
    if (isSound) changeFigures(inUse, text, openFigures);
    if (isSound) setTyped({});
  };
  return (
    <section aria-labelledby="contract">
      <h3 id="contract" className="text-lg font-bold">
        {t("contract.title")}
      </h3>
      <p>{t("contract.lead")}</p>
      <form noValidate onSubmit={keep} className="mt-3 flex flex-col gap-3">
        <SelectField
          name="contract-product"
          label={t("key.product")}
          value={product}
          options={products.map((one) => ({ value: one.id, text: nameOf(one.name, t) }))}
          onChange={(id) => {
            setProduct(id);
            setTyped({});
            setFaults({});
            setSaid("");
          }}
        />
        <div className="grid gap-3 sm:grid-cols-2">
          {TERMS.map((term) => {
            const fault = faults[term];
            return (
              <div key={`${product} ${term}`} className="flex flex-col items-stretch gap-1">
                <ValueField
                  name={`contract-${term}`}
                  kind={parameterOf(term).kind}
                  label={parameterName(term, t)}
                  error={fault && t(`fault.${fault}`)}
                  typed={terms[term]}
                  onChange={(value) => setTyped({ ...typed, [term]: value })}
                />
              </div>
            );
          })}
        </div>
        <div>
          <Button>{t("contract.keep")}</Button>
        </div>
        <p role="status" className="font-semibold">
          {said === "kept" && t("contract.kept")}
          {said === "conflict" && t("fault.conflict")}
        </p>
      </form>
    </section>
  );
}
