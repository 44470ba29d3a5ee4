import type { AmountKey } from "../core/result.ts";
import { AMOUNT_KEYS } from "../core/result.ts";
import { type Fen, formatFen, minus, parseFen, plus, ZERO } from "../money/fen.ts";

/** What a real settlement sheet says of one visit, yuan; what is not on the sheet is absent. */
export type Sheet = Readonly<Partial<Record<AmountKey, string>>>;

/** An amount against another, and which way: `by` in yuan. */
export interface Gap {
  readonly direction: "more" | "less";
  readonly by: string;
}

/** What is wrong with a sheet itself, whatever the rules; `sheet` is the place of its visit in the case, amounts in yuan. */
export type SheetProblem =
  | { readonly code: "noSuchVisit"; readonly sheet: number }
  | { readonly code: "invalidMoney"; readonly sheet: number; readonly key: AmountKey }
  | ({
      /** The sheet says another amount than the bill in the case. */
      readonly code: "differsFromBill";
      readonly sheet: number;
      readonly key: AmountKey;
      readonly stated: string;
      readonly bill: string;
    } & Gap)
  | ({
      /** `sum`, that of the parts, is more or less than the whole; with `exceeds` more, though not all parts are known. */
      readonly code: "doesNotAddUp" | "exceeds";
      readonly sheet: number;
      readonly whole: AmountKey;
      readonly parts: readonly AmountKey[];
      readonly stated: string;
      readonly sum: string;
    } & Gap);

interface Equation {
  readonly whole: AmountKey;
  readonly parts: readonly AmountKey[];
  /** The parts make the whole, or only never more than it. */
  readonly isSum: boolean;
}

/** DESIGN section 5: what holds on every real settlement. */
const EQUATIONS: readonly Equation[] = [
  {
    whole: "medfee_sumamt",
    parts: ["fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt", "inscp_scp_amt"],
    isSum: true,
  },
  { whole: "inscp_scp_amt", parts: ["act_pay_dedc"], isSum: false },
  { whole: "inscp_scp_amt", parts: ["hifp_pay", "maf_pay", "acct_pay"], isSum: false },
  { whole: "fund_pay_sumamt", parts: ["hifp_pay", "hifmi_pay", "maf_pay"], isSum: true },
  { whole: "medfee_sumamt", parts: ["fund_pay_sumamt", "psn_part_amt"], isSum: true },
  { whole: "psn_part_amt", parts: ["hmb_pay", "acct_pay", "psn_cash_pay"], isSum: true },
];
const SCOPE_KEYS = [
  "medfee_sumamt",
  "fulamt_ownpay_amt",
  "overlmt_selfpay",
  "preselfpay_amt",
  "inscp_scp_amt",
] as const;

/** Amounts known of a visit, in fen. */
export type Known = ReadonlyMap<AmountKey, Fen>;

/** The amounts of a sheet that can be read. */
export function statedOn(sheet: Sheet): Map<AmountKey, Fen> {
  const stated = new Map<AmountKey, Fen>();
  for (const key of AMOUNT_KEYS) {
    const fen = parseFen(sheet[key] ?? "");
    if (fen !== null) stated.set(key, fen);
  }
  return stated;
}

/**
 * Everything that a sheet says or implies: the bill's own parts, 0 for a payer that is not in play (`zeros`), what the
 * equations leave for an amount that is not on it. `funds` is what the rules as they are have all funds pay.
 */
export function knownOf(sheet: Sheet, bill: Known, zeros: readonly AmountKey[], funds: Fen): Known {
  const known = new Map([...zeros.map((key) => [key, ZERO] as const), ...statedOn(sheet), ...bill]);
  const sums = EQUATIONS.filter(({ isSum }) => isSum);
  // Each round fills at least one gap; there are fewer gaps than keys.
  for (let round = 0; round < AMOUNT_KEYS.length; round += 1) for (const sum of sums) derive(sum, known);
  if (known.get("fund_pay_sumamt") !== funds) supposeUnstated(known);
  return known;
}

function derive({ whole, parts }: Equation, known: Map<AmountKey, Fen>): void {
  const missing = [whole, ...parts].filter((key) => !known.has(key));
  const [key] = missing;
  if (key === undefined || missing.length > 1) return;
  const sum = sumOf(parts, known);
  known.set(key, key === whole ? sum : minus(known.get(whole) ?? ZERO, sum));
}

/** Where only the funds' sum is known, and is another than ours, basic insurance is read as if funds that the sheet does not name paid nothing. */
function supposeUnstated(known: Map<AmountKey, Fen>): void {
  const funds = known.get("fund_pay_sumamt");
  if (funds === undefined || known.has("hifp_pay")) return;
  known.set("hifp_pay", minus(funds, sumOf(["hifmi_pay", "maf_pay"], known)));
}

const sumOf = (keys: readonly AmountKey[], known: Known): Fen =>
  keys.reduce<Fen>((sum, key) => plus(sum, known.get(key) ?? ZERO), ZERO);

/** What the case itself says of a visit: the parts of its bill, and the lines that can only be 0. */
interface Billed {
  readonly index: number;
  readonly bill: Known;
  readonly zeros: readonly AmountKey[];
}

/** What is wrong with the sheets themselves, in the order of the case's visits. */
export function problemsOf(sheets: readonly (Sheet | null)[], visits: readonly Billed[]): readonly SheetProblem[] {
  return sheets.flatMap((sheet, index): SheetProblem[] => {
    if (sheet === null) return [];
    const visit = visits.find((one) => one.index === index);
    if (visit === undefined) return [{ code: "noSuchVisit", sheet: index }];
    const unreadable = AMOUNT_KEYS.filter((key) => sheet[key] !== undefined && parseFen(sheet[key] ?? "") === null);
    const stated = statedOn(sheet);
    const known = new Map([...visit.zeros.map((key) => [key, ZERO] as const), ...visit.bill, ...stated]);
    return [
      ...unreadable.map((key): SheetProblem => ({ code: "invalidMoney", sheet: index, key })),
      ...SCOPE_KEYS.flatMap((key) => againstBill(key, index, stated, visit.bill)),
      ...EQUATIONS.flatMap((equation) => checked(equation, index, stated, known)),
    ];
  });
}

function againstBill(key: AmountKey, sheet: number, stated: Known, bill: Known): SheetProblem[] {
  const [said, billed] = [stated.get(key), bill.get(key)];
  if (said === undefined || billed === undefined || said === billed) return [];
  const amounts = { stated: formatFen(said), bill: formatFen(billed) };
  return [{ code: "differsFromBill", sheet, key, ...amounts, ...gapOf(said, billed) }];
}

/** An equation of which the sheet states nothing has nothing to say about it. */
function checked({ whole, parts, isSum }: Equation, sheet: number, stated: Known, known: Known): SheetProblem[] {
  const total = known.get(whole);
  const isStated = isSum ? [whole, ...parts].some((key) => stated.has(key)) : parts.some((key) => stated.has(key));
  if (total === undefined || !isStated) return [];
  // The bill's own parts always add up: only what the sheet says of them can fail to.
  const from = whole === "medfee_sumamt" && parts.length === 4 ? stated : known;
  const sum = sumOf(parts, from);
  const isWhole = isSum && parts.every((key) => from.has(key));
  if (sum === total || (!isWhole && sum < total)) return [];
  const amounts = { stated: formatFen(total), sum: formatFen(sum) };
  return [{ code: isWhole ? "doesNotAddUp" : "exceeds", sheet, whole, parts, ...amounts, ...gapOf(sum, total) }];
}

/** How far the first of two amounts is from the second. */
export const gapOf = (one: Fen, other: Fen): Gap =>
  one > other
    ? { direction: "more", by: formatFen(minus(one, other)) }
    : { direction: "less", by: formatFen(minus(other, one)) };
