import type { Case, Encounter } from "../../core/case.ts";
import { writeFigures } from "../../local/local-figures.ts";
import { type Fen, formatFen } from "../../money/fen.ts";
import { RATE_SCALE, type Rate } from "../../money/rate.ts";
import { type Form, NOTHING } from "../estimate/form.ts";
import { itemsText, MOST_ITEMS } from "../estimate/items.ts";
import { byDay, MOST_VISITS, type Sheet, sheetOf } from "../estimate/sheet.ts";
import { ADMISSIONS, NOTHING_USED, USED_FIELDS, type Used } from "../estimate/used.ts";

/** A case as the form has it, with its overrides as figures of one's own; `null` where it is more than a form holds. */
export function sheetOfCase(one: Case): Sheet | null {
  const { city, person, carriedIn, encounters, overrides } = one;
  const isTooMuch = encounters.some(({ bill }) => "items" in bill && bill.items.length > MOST_ITEMS);
  if (encounters.length === 0 || encounters.length > MOST_VISITS || isTooMuch) return null;
  const whole: Form = {
    ...NOTHING,
    city,
    category: person.category,
    retired: String(person.retired),
    birthDate: person.birthDate ?? "",
    accountBalance: amount(person.accountBalance),
    assistance: person.assistance,
    huiminbao: person.huiminbao ?? "none",
  };
  const figures = overrides.map(({ parameter, when, value, note }) => {
    return { parameter, when, value, note, from: null, to: null, source: null };
  });
  return byDay({
    ...sheetOf(whole),
    visits: encounters.flatMap((encounter) => sheetOf({ ...whole, ...visitForm(encounter) }).visits),
    used: carriedIn === null ? NOTHING_USED : usedOf(carriedIn),
    figures: writeFigures(figures),
  });
}

function visitForm({ date, care, level, site, disease, place, bill }: Encounter): Partial<Form> {
  const visit = { date, care, level, site: site ?? "", disease: disease ?? "", place };
  if ("items" in bill) {
    const lines = bill.items.map(({ name, class: kind, firstPayRate, priceLimit, code, ...line }) => ({
      name,
      class: kind,
      amount: formatFen(line.amount),
      firstPayRate: kind === "B" ? percentage(firstPayRate) : "",
      priceLimit: priceLimit === null ? "" : formatFen(priceLimit),
      code: code ?? "",
    }));
    return { ...visit, items: itemsText(lines) };
  }
  const { total, ownExpense, overLimit, firstPay } = bill.expenses;
  return {
    ...visit,
    total: formatFen(total),
    ownExpense: amount(ownExpense),
    overLimit: amount(overLimit),
    firstPay: amount(firstPay),
  };
}

function usedOf({ year, ledger }: NonNullable<Case["carriedIn"]>): Used {
  const used: Record<string, string> = { ...NOTHING_USED, year: String(year) };
  for (const field of USED_FIELDS) {
    const [part = "", name] = field.split(".");
    const whole = (ledger as unknown as Record<string, Fen | Record<string, Fen>>)[part];
    const value = typeof whole === "object" ? (whole[name ?? ""] as Fen) : (whole as Fen);
    if (value > 0) used[field] = field === ADMISSIONS ? String(value) : formatFen(value);
  }
  return used as Used;
}

/** What is 0 is left empty. */
const amount = (fen: Fen): string => (fen === 0 ? "" : formatFen(fen));

/** "5" for 0.05, "12.5" for 0.125. */
function percentage(rate: Rate): string {
  const hundredth = RATE_SCALE / 100;
  const decimals = String(rate % hundredth)
    .padStart(2, "0")
    .replace(/0+$/, "");
  return `${Math.floor(rate / hundredth)}${decimals && `.${decimals}`}`;
}
