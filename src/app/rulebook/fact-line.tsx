import { useTranslation } from "react-i18next";
import type { Fact } from "../../facts/fact.ts";
import { boxOfWhen } from "../../rulebook/situations.ts";
import { placeText } from "../../wording/citation.ts";
import { valueWithBound, whereText } from "../../wording/coverage-text.ts";
import { nameOf } from "../../wording/fact-text.ts";
import { useBook } from "./book.ts";
import { EvidenceMark } from "./evidence-mark.tsx";
import { PlainLink } from "./plain-link.tsx";

/** A fact in a line, with its mark, led to by a link: value, whose, for whom, and the place in the document. */
export function FactLine({ fact }: { readonly fact: Fact }) {
  const { t } = useTranslation("rulebook");
  const { chain, factHref } = useBook();
  const owner = chain.jurisdictions.find(({ id }) => id === fact.jurisdiction);
  const source = placeText(fact, chain.documents, t);
  const values = {
    value: valueWithBound(fact, t),
    where: whereText([boxOfWhen(fact.when)], chain, t),
    owner: owner ? nameOf(owner.name, t) : fact.jurisdiction,
  };
  return (
    <PlainLink href={factHref(fact)}>
      <span>
        <EvidenceMark fact={fact} />
        {t("fact.other", values)}
        {source && <span className="block text-sm font-normal">{source}</span>}
      </span>
    </PlainLink>
  );
}
