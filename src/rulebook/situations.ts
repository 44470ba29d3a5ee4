import type { Chain } from "../facts/chain.ts";
import type { Situation, When } from "../facts/fact.ts";
import type { ParameterName } from "../facts/parameters.ts";
import { ASSISTANCES, CARES, LEVELS, LIKE_INPATIENT, PLACES, SITES } from "../facts/vocabulary.ts";

/** What situations differ in: a fact's keys, with category and retirement as one. `null` is whatever no fact names. */
export const DIMENSIONS = ["person", "care", "level", "site", "disease", "assistance", "product", "place"] as const;
export type Dimension = (typeof DIMENSIONS)[number];
export type Point = Readonly<Partial<Record<Dimension, string | null>>>;
/** Several situations at once: any of the words of each dimension; one that is absent is any. */
export type Box = Readonly<Partial<Record<Dimension, readonly (string | null)[]>>>;

export const PERSONS = ["employee", "retired", "resident"] as const;

/** The dimensions that the facts of some parameters name: no other can change which of them holds. */
export function dimensionsOf(chain: Chain, parameters: readonly ParameterName[]): Set<Dimension> {
  const facts = parameters.flatMap((name) => chain.facts.get(name) ?? []);
  const keys = facts.flatMap(({ fact }) => Object.keys(fact.when) as (keyof Situation)[]);
  return new Set(keys.map((key) => (key === "category" || key === "retired" ? "person" : key)));
}

/** Every situation that can exist, told apart by these dimensions. */
export function pointsOf(chain: Chain, dimensions: ReadonlySet<Dimension>): Point[] {
  let points: Point[] = [{}];
  for (const dimension of DIMENSIONS) {
    if (!dimensions.has(dimension)) continue;
    const words = wordsOf(chain, dimension);
    points = points.flatMap((point) => words.map((word) => ({ ...point, [dimension]: word })));
  }
  return points.filter((point) => canExist(point, chain));
}

/** The words of a dimension in a city; `null`, where it is one, is whatever no fact names. */
export function wordsOf(chain: Chain, dimension: Dimension): readonly (string | null)[] {
  const all: Readonly<Record<Dimension, readonly (string | null)[]>> = {
    person: PERSONS,
    care: CARES,
    level: LEVELS,
    site: [null, ...SITES],
    disease: [null, ...chain.namedDiseases],
    assistance: ASSISTANCES,
    product: [null, ...chain.products.map(({ id }) => id)],
    place: PLACES,
  };
  return all[dimension];
}

/** Sites are primary's; products are sold to their category. */
function canExist({ level, site, product, person }: Point, chain: Chain): boolean {
  if (site && level && level !== "primary") return false;
  const category = chain.products.find(({ id }) => id === product)?.category;
  if (category === undefined || person === undefined) return true;
  return (person === "resident") === (category === "resident");
}

/** The situation of a point; what it leaves open is what nobody names. A family bed is at primary, whatever level is stated. */
export function situationAt(point: Point): Situation {
  const { person = "resident", care = null, level = null, assistance = "none", place = null } = point;
  const { site = null, disease = null, product = null } = point;
  return {
    category: person === "resident" ? "resident" : "employee",
    retired: person === "retired",
    care,
    level: care === "familyBed" ? "primary" : level,
    site,
    disease,
    assistance,
    product,
    place,
  } as Situation;
}

/**
 * The points as few boxes, out of `among`: those that differ in one dimension alone are put together. A family bed is at
 * primary and yet of every level: it is counted as whichever gives fewer boxes.
 */
export function boxesOf(points: readonly Point[], among: readonly Point[]): readonly Box[] {
  const atEveryLevel = boxesAmong(points, among);
  const atPrimary = boxesAmong(points.filter(isItsLevel), among.filter(isItsLevel));
  return atPrimary.length <= atEveryLevel.length ? atPrimary : atEveryLevel;
}

const isItsLevel = ({ care, level = "primary" }: Point): boolean => care !== "familyBed" || level === "primary";

function boxesAmong(points: readonly Point[], among: readonly Point[]): Box[] {
  let boxes: Box[] = points.map(
    (point) => Object.fromEntries(Object.entries(point).map(([key, word]) => [key, [word]])) as Box,
  );
  for (const dimension of [...DIMENSIONS].reverse()) boxes = merged(boxes, dimension);
  return boxes.map((box) => withoutWhole(box, among));
}

function merged(boxes: readonly Box[], dimension: Dimension): Box[] {
  const groups = new Map<string, Box>();
  for (const box of boxes) {
    const rest = JSON.stringify({ ...box, [dimension]: null });
    const known = groups.get(rest)?.[dimension] ?? [];
    groups.set(rest, { ...box, [dimension]: [...known, ...(box[dimension] ?? [])] });
  }
  return [...groups.values()].map((box) => (box[dimension]?.length === 0 ? without(box, dimension) : box));
}

/** A dimension that holds every word that it has among the points says nothing. */
function withoutWhole(box: Box, among: readonly Point[]): Box {
  return DIMENSIONS.reduce((kept, dimension) => {
    const words = new Set(among.map((point) => point[dimension]));
    return box[dimension]?.length === words.size ? without(kept, dimension) : kept;
  }, box);
}

function without(box: Box, dimension: Dimension): Box {
  const { [dimension]: _, ...rest } = box;
  return rest;
}

/** A fact's conditions as a box: category and retirement are one dimension there. */
export function boxOfWhen({ category, retired, ...others }: When): Box {
  if (category === undefined && retired === undefined) return others as Box;
  const isMeant = (person: (typeof PERSONS)[number]): boolean =>
    (category?.includes(person === "resident" ? person : "employee") ?? true) &&
    (retired?.includes(person === "retired") ?? true);
  return { person: PERSONS.filter(isMeant), ...(others as Box) };
}

/** Whether some situation of which these words are known can meet a fact's conditions; what is not said may be any. */
export function canMeet(when: When, known: Point): boolean {
  const box = boxOfWhen(when);
  return DIMENSIONS.every((dimension) => {
    const [allowed, word] = [box[dimension], known[dimension]];
    if (allowed === undefined || word === undefined || word === null) return true;
    return allowed.includes(word) || (dimension === "care" && allowed.includes("inpatient") && isLikeInpatient(word));
  });
}

const isLikeInpatient = (care: string): boolean => LIKE_INPATIENT.some((one) => one === care);
