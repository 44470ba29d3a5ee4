import { chainFor } from "../../core/chain-for.ts";
import { readCase } from "../../core/read-case.ts";
import type { AmountKey } from "../../core/result.ts";
import { situationOf } from "../../core/situation.ts";
import { factFor } from "../../facts/lookup.ts";
import { isParameter } from "../../facts/parameters.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { isAmount } from "../../readoff/change.ts";
import { type ReadFigure, readOff } from "../../readoff/read-off.ts";
import type { Sheet } from "../../readoff/sheet.ts";
import { differencesOf } from "./compare.ts";
import type { Cause, Figure } from "./finding.ts";
import { explains, settledAs } from "./settled-as.ts";
import type { Json } from "./solo.ts";

/** Reading a sheet off takes a thousand times as long as settling it: a file's sheets share what was found. */
const MOST_READINGS = 200;

interface Reading {
  readonly city: string;
  readonly figures: readonly ReadFigure[];
}

/** Local figures read off the sheets of one file; what explains one sheet is tried first on the next. */
export class Readings {
  readonly #found: Reading[] = [];
  #left = MOST_READINGS;

  /** The local figures that explain a sheet, else that nothing does. */
  read(json: Json, sheet: Sheet, rules: RuleSet): Cause {
    const city = String(json.city);
    const known = this.#found.find(
      (one) => one.city === city && explains(withFigures(json, one.figures), sheet, rules),
    );
    if (known !== undefined) return asCause(json, known.figures, rules);
    if (this.#left <= 0) return { code: "unknown", isLimited: true };
    this.#left -= 1;
    const read = readOff(json, [sheet], rules);
    if (!read.ok) return { code: "unknown", isLimited: false };
    const most = ownLinesThatDiffer(json, sheet, rules);
    const solution = read.solutions.find(
      ({ figures }) => figures.length > 0 && figures.length <= most && !figures.some(isOdd),
    );
    if (solution === undefined) return { code: "unknown", isLimited: read.isLimited };
    this.#found.push({ city, figures: solution.figures });
    return asCause(json, solution.figures, rules);
  }
}

/** No rule names fen, or thirds of a point: some such figure explains any sheet. */
const isOdd = ({ override: { parameter, value } }: ReadFigure): boolean =>
  typeof value === "string" && ODD[isAmount(parameter) ? "amount" : "rate"].test(value);
const ODD = { amount: /\.(?!00$)\d\d$/, rate: /^[01]\.\d\d0*[1-9]/ };

/** What a layer pays and the deductible are told by figures of their own; with more figures than lines anything is explained. */
const OWN_LINES: readonly AmountKey[] = ["act_pay_dedc", "hifp_pay", "hifmi_pay", "maf_pay", "hmb_pay"];

function ownLinesThatDiffer(json: Json, sheet: Sheet, rules: RuleSet): number {
  const settled = settledAs(json, rules);
  if (settled === null) return 0;
  return Math.max(differencesOf(settled.amounts, sheet).all.filter(({ key }) => OWN_LINES.includes(key)).length, 1);
}

const withFigures = (json: Json, figures: readonly ReadFigure[]): Json => ({
  ...json,
  overrides: figures.map(({ override }) => override),
});

function asCause(json: Json, figures: readonly ReadFigure[], rules: RuleSet): Cause {
  const read = readCase(json, rules);
  const chain = read.ok ? chainFor(rules, read.case.city, []) : null;
  const encounter = read.ok ? read.case.encounters[0] : undefined;
  return {
    code: "assumption",
    figures: figures.map(({ override, bound }): Figure => {
      const { parameter, value } = override;
      const fact =
        read.ok && chain && encounter && isParameter(parameter)
          ? factFor(chain, parameter, situationOf(read.case.person, encounter), encounter.date)
          : null;
      const isAssumed = fact === null || fact.evidence === "reference" || fact.bound === "target";
      return { parameter, value, bound, ours: fact?.value ?? null, isAssumed };
    }),
  };
}
