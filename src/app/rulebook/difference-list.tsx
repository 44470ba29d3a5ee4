import { useTranslation } from "react-i18next";
import { canonical } from "../../facts/canonical.ts";
import type { Chain } from "../../facts/chain.ts";
import type { Fact, ShownFact } from "../../facts/fact.ts";
import type { Difference, Held } from "../../rulebook/differences.ts";
import { factKey } from "../../rulebook/fact-key.ts";
import { placeText } from "../../wording/citation.ts";
import { valueWithBound, whereText } from "../../wording/coverage-text.ts";
import { nameOf, parameterName } from "../../wording/fact-text.ts";
import { Fold } from "../result/fold.tsx";
import { Mark } from "../result/mark.tsx";
import { useBook } from "./book.ts";
import { EvidenceMark } from "./evidence-mark.tsx";
import { PlainLink } from "./plain-link.tsx";
import { rulebookHref } from "./rulebook-address.ts";

interface DifferenceListProps {
  readonly found: {
    readonly facts: readonly Difference[];
    readonly shown: { readonly gone: readonly ShownFact[]; readonly come: readonly ShownFact[] };
  };
  readonly chains: readonly [Chain, Chain];
  /** What the two sides are called. */
  readonly names: readonly [string, string];
  readonly days: readonly [string, string];
  /** The other side's city; `null` for the same one. */
  readonly city: string | null;
}

/** Two sides fact by fact: other values first, then the same value on other words; then clauses of one side alone. */
export function DifferenceList({ found, chains, names, days, city: otherCity }: DifferenceListProps) {
  const { t } = useTranslation("rulebook");
  const { city, said } = useBook();
  const values = found.facts.filter((one) => !hasSameValue(one));
  const texts = found.facts.filter(hasSameValue);
  const cities = [city, otherCity ?? city] as const;
  return (
    <>
      <p role="status" className="font-semibold">
        {t("differ.count", { count: values.length, a: names[0], b: names[1] })}
      </p>
      <ul className="flex flex-col gap-3">{values.map(itemOf)}</ul>
      {texts.length > 0 && (
        <Fold title={t("differ.sameValue", { count: texts.length })}>
          <ul className="flex flex-col gap-3">{texts.map(itemOf)}</ul>
        </Fold>
      )}
      {clauses(found.shown.gone, 0)}
      {clauses(found.shown.come, 1)}
    </>
  );

  function itemOf(one: Difference) {
    return (
      <li key={keyOf(one)} className="rounded-lg border border-line bg-sheet p-3 wrap-anywhere">
        <h4 className="font-bold first-letter:uppercase">{parameterName(one.parameter, t)}</h4>
        <p className="text-sm text-ink-soft">{whereText(one.boxes, joined(chains), t)}</p>
        <dl className="mt-1 grid gap-2 @lg:grid-cols-2">
          {([one.before, one.after] as const).map((held, i) => (
            <div key={names[i]} className="border-t border-line pt-1">
              <dt className="text-sm text-ink-soft">{names[i]}</dt>
              <dd>{heldText(held, i as 0 | 1)}</dd>
            </div>
          ))}
        </dl>
      </li>
    );
  }

  function heldText({ fact, isAsked, isLapsed }: Held, side: 0 | 1) {
    if (fact === null) return t(isAsked ? "differ.nothing" : "differ.notAsked");
    return (
      <PlainLink href={hrefOf(fact, side)}>
        <span>
          <EvidenceMark fact={fact} />
          {isLapsed && <Mark kind="lapsed" />}
          {valueWithBound(fact, t)}
          <span className="block text-sm font-normal">{sourceOf(fact, chains[side])}</span>
        </span>
      </PlainLink>
    );
  }

  function sourceOf(fact: Fact, chain: Chain): string {
    const owner = chain.jurisdictions.find(({ id }) => id === fact.jurisdiction);
    const parts = [owner && nameOf(owner.name, t), placeText(fact, chain.documents, t)];
    return parts.filter(Boolean).join(t("facts.join"));
  }

  function hrefOf(fact: Fact | ShownFact, side: 0 | 1): string {
    return rulebookHref({ city: cities[side], day: days[side], figures: said.figures, fact: factKey(fact) });
  }

  function clauses(some: readonly ShownFact[], side: 0 | 1) {
    if (some.length === 0) return null;
    return (
      <Fold title={t("differ.shown", { count: some.length, name: names[side] })} isLeftInPrint>
        <ul>
          {some.map((fact) => (
            <li key={factKey(fact)}>
              <PlainLink href={hrefOf(fact, side)}>
                {t(`shown:${fact.text}`, { defaultValue: fact.source?.quote ?? fact.text })}
              </PlainLink>
            </li>
          ))}
        </ul>
      </Fold>
    );
  }
}

/** Names of contracts of both sides. */
const joined = ([a, b]: readonly [Chain, Chain]): Chain => ({ ...a, products: [...a.products, ...b.products] });

const hasSameValue = ({ before, after }: Difference): boolean =>
  before.fact !== null &&
  after.fact !== null &&
  before.fact.bound === after.fact.bound &&
  canonical(before.fact.value) === canonical(after.fact.value);

const keyOf = ({ parameter, before, after, boxes }: Difference): string =>
  [parameter, ...[before, after].map(({ fact }) => fact && factKey(fact)), JSON.stringify(boxes)].join(" ");
