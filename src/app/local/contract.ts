import type { Fact, Product, When } from "../../facts/fact.ts";
import { type ParameterName, parameterOf } from "../../facts/parameters.ts";
import type { LocalFigure } from "../../local/local-figures.ts";
import { meantBy, NOTHING_TYPED, type TypedFault, type TypedValue, typedOf } from "./typed-value.ts";

/** What every Huiminbao contract says of itself, inside and outside the catalogue. */
export const TERMS = [
  "huiminbao.inScope.deductible",
  "huiminbao.inScope.rate",
  "huiminbao.inScope.cap",
  "huiminbao.outOfScope.deductible",
  "huiminbao.outOfScope.rate",
  "huiminbao.outOfScope.cap",
] as const satisfies readonly ParameterName[];

export type Term = (typeof TERMS)[number];
export type Terms = Readonly<Record<Term, TypedValue>>;

/** The product that a contract is most likely of: the one bought, else the first that is sold to such a person. */
export const likeliest = (products: readonly Product[], bought: string, category: string): Product | undefined =>
  products.find(({ id }) => id === bought) ??
  products.find((product) => product.category === undefined || product.category === category) ??
  products[0];

const whenOf = (product: string): When => ({ product: [product] });
const isOf = (product: string, { parameter, when }: LocalFigure): boolean =>
  (TERMS as readonly string[]).includes(parameter) && JSON.stringify(when) === JSON.stringify(whenOf(product));

/** The terms of a contract as they were entered before; nothing typed for each that was not. */
export function termsIn(figures: readonly Fact[], product: string): Terms {
  const terms = TERMS.map((term) => {
    const figure = figures.find((one) => one.parameter === term && isOf(product, one));
    return [term, figure === undefined ? NOTHING_TYPED : typedOf(parameterOf(term).kind, figure.value)];
  });
  return Object.fromEntries(terms) as Terms;
}

/** The figures with a contract's terms in place of those entered before, or what is wrong with them; what is left empty is left out. */
export function withTerms(
  figures: readonly LocalFigure[],
  product: string,
  terms: Terms,
  source: string,
): { readonly figures: readonly LocalFigure[]; readonly faults: Readonly<Partial<Record<Term, TypedFault>>> } {
  const faults: Partial<Record<Term, TypedFault>> = {};
  const own = TERMS.flatMap((parameter): LocalFigure[] => {
    if (isEmpty(terms[parameter])) return [];
    const meant = meantBy(parameterOf(parameter).kind, terms[parameter]);
    if (!meant.ok) {
      faults[parameter] = meant.fault;
      return [];
    }
    const said = source === "" ? null : { document: source };
    return [{ parameter, when: whenOf(product), value: meant.value, from: null, to: null, note: null, source: said }];
  });
  const isKept = (one: LocalFigure): boolean => !isOf(product, one) || one.from !== null || one.to !== null;
  return { figures: [...figures.filter(isKept), ...own], faults };
}

const isEmpty = ({ text, isNone, brackets }: TypedValue): boolean =>
  text.trim() === "" && !isNone && brackets.every(({ upTo, rate }) => upTo.trim() === "" && rate.trim() === "");
