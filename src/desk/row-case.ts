import { AMOUNT_KEYS, type AmountKey } from "../core/result.ts";
import { formatFen, parseFen, plus, ZERO } from "../money/fen.ts";
import type { Sheet } from "../readoff/sheet.ts";
import { dayIn, moneyIn } from "./cells.ts";
import { CODED, type Fixable, INPUTS, type Input, isCoded, MONEY_INPUTS, type Target } from "./fields.ts";
import type { Matches } from "./match.ts";
import { plain } from "./plain.ts";
import type { RowProblem } from "./problem.ts";
import { meaningOf, type OwnTerms, type Terms } from "./terms.ts";

/** How a file's rows are read: what its columns stand for, what holds for all of them, what its words mean. */
export interface Plan {
  readonly matches: Matches;
  readonly fixed: Readonly<Partial<Record<Fixable, string>>>;
  readonly ownTerms: OwnTerms;
}

/** One bill as the parts of a case (SPEC section 5), what could not be read as it stands in the file. */
export interface RowCase {
  readonly id: string;
  /** Rows of the same one are one case; `null` where each row is its own. */
  readonly group: string | null;
  /** Of the person; "" where the file does not say. */
  readonly name: string;
  readonly city: string;
  readonly person: Readonly<Record<string, unknown>>;
  readonly encounter: Readonly<Record<string, unknown>>;
  /** The sheet's own amounts; `null` where it states none. */
  readonly sheet: Sheet | null;
  /** Amounts of the sheet that are no money, and what other funds paid, yuan. */
  readonly unreadable: readonly AmountKey[];
  readonly otherFunds: string;
}

type Said = { [Name in Input]?: string | undefined };

/** A reader of rows by a plan; `number` is the row's place in the file, the heading being the first. */
export function rowReader(plan: Plan, terms: Terms): (cells: readonly string[], number: number) => RowCase {
  const places = placesOf(plan.matches);
  const understood = interpreter(terms, plan.ownTerms);
  const sheetKeys = AMOUNT_KEYS.filter((key) => places.has(`sheet.${key}`));
  return (cells, number) => {
    const said = saidIn(cells, plan, places, terms, understood);
    const { id = "", person = "", name = "" } = said;
    return {
      id: id || `row-${number}`,
      group: person === "" ? null : person,
      name,
      city: said.city ?? "",
      person: personOf(said),
      encounter: encounterOf(said),
      ...sheetOf(cells, places, sheetKeys),
      otherFunds: addedUp(cells, places.get("otherFunds") ?? []) ?? "0.00",
    };
  };
}

type Places = ReadonlyMap<Target, readonly number[]>;

function placesOf(matches: Matches): Places {
  const places = new Map<Target, readonly number[]>();
  matches.forEach((target, i) => {
    if (target !== null) places.set(target, [...(places.get(target) ?? []), i]);
  });
  return places;
}

function saidIn(cells: readonly string[], { fixed }: Plan, places: Places, terms: Terms, understood: Interpret): Said {
  const said: Said = {};
  for (const input of INPUTS) {
    const place = places.get(input)?.[0];
    const cell = place === undefined ? "" : (cells[place] ?? "").trim();
    // A bed at home has its own level; what is said once for all bills is meant for the others.
    const isMeant = input !== "level" || said.care !== "familyBed";
    const value = cell === "" && isMeant ? (fixed[input as Fixable] ?? "") : cell;
    if (value !== "") said[input] = understood(input, value);
  }
  if (said.site !== undefined && !isOfPrimary(said)) {
    // Hospitals have kinds of their own, and what is said once for all files is meant for primary facilities.
    const isMeant = terms.site.get(plain(cells[places.get("site")?.[0] ?? -1] ?? "")) !== undefined;
    if (!isMeant) said.site = undefined;
  }
  return said;
}

const isOfPrimary = ({ level, care }: Said): boolean => level === "primary" || care === "familyBed";

type Interpret = (input: Input, value: string) => string;

/** What is meant by a cell; words come over and over, and are looked up once. */
function interpreter(terms: Terms, ownTerms: OwnTerms): Interpret {
  const known = new Map<Input, Map<string, string>>(CODED.map((input) => [input, new Map()]));
  return (input, value) => {
    if (MONEY_INPUTS.includes(input)) return moneyIn(value);
    if (input === "date" || input === "birthDate") return dayIn(value);
    const words = known.get(input);
    if (words === undefined || !isCoded(input)) return value;
    const meaning = words.get(value) ?? meaningOf(input, value, terms, ownTerms) ?? value;
    if (words.size < WORDS_KEPT) words.set(value, meaning);
    return meaning;
  };
}

const WORDS_KEPT = 1000;

/** A column of the kinds of persons tells the category and who is retired, where no other does. */
function personOf(said: Said): Record<string, unknown> {
  const kind = said.personType;
  const category = said.category ?? (kind === undefined ? undefined : CATEGORY_OF[kind]);
  const retired = said.retired ?? (kind === "retired" && category !== "resident" ? "true" : "false");
  return withoutUnsaid({
    category: category ?? kind,
    retired: retired === "true" || retired === "false" ? retired === "true" : retired,
    birthDate: said.birthDate,
    assistance: said.assistance ?? "none",
    huiminbao: said.huiminbao ?? "none",
    accountBalance: said.accountBalance,
  });
}

const CATEGORY_OF: Readonly<Record<string, string>> = {
  working: "employee",
  retired: "employee",
  resident: "resident",
};

function encounterOf(said: Said): Record<string, unknown> {
  const isFamilyBed = said.care === "familyBed";
  return withoutUnsaid({
    date: said.date,
    care: said.care,
    level: said.level ?? (isFamilyBed ? "primary" : undefined),
    site: said.site,
    disease: said.disease,
    place: said.place,
    expenses: withoutUnsaid({
      total: said.total,
      ownExpense: said.ownExpense ?? "0.00",
      overLimit: said.overLimit ?? "0.00",
      firstPay: said.firstPay ?? "0.00",
    }),
  });
}

const withoutUnsaid = (entries: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));

function sheetOf(
  cells: readonly string[],
  places: Places,
  keys: readonly AmountKey[],
): Pick<RowCase, "sheet" | "unreadable"> {
  const sheet: Partial<Record<AmountKey, string>> = {};
  const unreadable: AmountKey[] = [];
  for (const key of keys) {
    const amount = addedUp(cells, places.get(`sheet.${key}`) ?? []);
    if (amount === undefined) continue;
    if (amount === null) unreadable.push(key);
    else sheet[key] = amount;
  }
  return { sheet: Object.keys(sheet).length > 0 ? sheet : null, unreadable };
}

/** The sum of the amounts in some cells; `undefined` where all are empty, `null` where one is no money. */
function addedUp(cells: readonly string[], columns: readonly number[]): string | null | undefined {
  const stated = columns.map((column) => (cells[column] ?? "").trim()).filter((cell) => cell !== "");
  if (stated.length === 0) return undefined;
  let sum = ZERO;
  for (const cell of stated) {
    const fen = parseFen(moneyIn(cell));
    if (fen === null) return null;
    sum = plus(sum, fen);
  }
  return formatFen(sum);
}

/** The column of a file that a problem is about; the target that it lies in where no column stands for it. */
export function placeOf(
  problem: RowProblem,
  matches: Matches,
): { readonly column: number | null; readonly target: Target | null } {
  const sheetKey = problem.path.startsWith("sheet.") ? (problem.path as Target) : null;
  const name = problem.path.replace(/\[\d+\]/g, "").replace(/^.*\./, "");
  const target = sheetKey ?? INPUTS.find((input) => input === name) ?? null;
  const found = target === null ? -1 : matches.indexOf(target);
  const instead = target === "category" && found < 0 ? matches.indexOf("personType") : found;
  return { column: instead < 0 ? null : instead, target };
}
