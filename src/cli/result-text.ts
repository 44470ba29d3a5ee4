import type {
  Amounts,
  Indicator,
  Indicators,
  Notice,
  Operand,
  Qualifiers,
  Result,
  Settlement,
  Step,
  StepFact,
  YearSum,
} from "../core/result.ts";

/** UTF-8 with one character for each byte: such strings are put together and written out without looking at them again. */
export const asBytes = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

/**
 * The JSON of a result as `JSON.stringify` writes it, in bytes (see `asBytes`). A result is made of words, numbers and facts that
 * are known to need no escape; a fact, which may hold anything, is written once and kept.
 */
export function resultText({ id, rulesVersion, settlements, years }: Result): string {
  const head = `{"id":${idText(id)},"rulesVersion":"${rulesVersion}","settlements":[`;
  return `${head}${listed(settlements, settlementText)}],"years":[${listed(years, yearText)}]}`;
}

/** Most ids need no escape. */
const idText = (id: string): string => (/^[\w .:-]*$/.test(id) ? `"${id}"` : asBytes(JSON.stringify(id)));

function listed<T>(items: readonly T[], textOf: (item: T) => string): string {
  let text = "";
  for (const item of items) text += text === "" ? textOf(item) : `,${textOf(item)}`;
  return text;
}

function settlementText(one: Settlement): string {
  const head = `{"date":"${one.date}","index":${one.index},"amounts":${amountsText(one.amounts)}`;
  const sums = `"documented":"${one.documented}","assumed":"${one.assumed}"`;
  const steps = one.steps ? `,"steps":[${listed(one.steps, stepText)}]` : "";
  const notices = listed(one.notices, noticeText);
  return `${head},"qualifiers":${qualifiersText(one.qualifiers)},${sums}${steps},"notices":[${notices}]}`;
}

const amountsText = (of: Amounts): string =>
  `{"medfee_sumamt":"${of.medfee_sumamt}","fulamt_ownpay_amt":"${of.fulamt_ownpay_amt}",` +
  `"overlmt_selfpay":"${of.overlmt_selfpay}","preselfpay_amt":"${of.preselfpay_amt}",` +
  `"inscp_scp_amt":"${of.inscp_scp_amt}","act_pay_dedc":"${of.act_pay_dedc}","hifp_pay":"${of.hifp_pay}",` +
  `"hifmi_pay":"${of.hifmi_pay}","maf_pay":"${of.maf_pay}","fund_pay_sumamt":"${of.fund_pay_sumamt}",` +
  `"psn_part_amt":"${of.psn_part_amt}","hmb_pay":"${of.hmb_pay}","acct_pay":"${of.acct_pay}",` +
  `"psn_cash_pay":"${of.psn_cash_pay}"}`;

/** In the order in which the layers paid. */
function qualifiersText(qualifiers: Qualifiers): string {
  let text = "";
  for (const key in qualifiers) {
    text += `${text === "" ? "" : ","}"${key}":"${qualifiers[key as keyof Qualifiers]}"`;
  }
  return `{${text}}`;
}

const stepText = ({ id, layer, operation, operands, result, outcome, facts }: Step): string =>
  `{"id":"${id}","layer":"${layer}","operation":"${operation}","operands":[${listed(operands, operandText)}],` +
  `"result":"${result}","outcome":"${outcome}","facts":[${listed(facts, factText)}]}`;

const operandText = ({ name, value }: Operand): string => `{"name":"${name}","value":"${value}"}`;

const factTexts = new WeakMap<StepFact, string>();

function factText(fact: StepFact): string {
  const known = factTexts.get(fact);
  if (known !== undefined) return known;
  const text = asBytes(JSON.stringify(fact));
  factTexts.set(fact, text);
  return text;
}

const noticeText = (notice: Notice): string => asBytes(JSON.stringify(notice));

const yearText = ({ year, amounts, documented, assumed, indicators }: YearSum): string =>
  `{"year":${year},"amounts":${amountsText(amounts)},"documented":"${documented}","assumed":"${assumed}",` +
  `"indicators":${indicatorsText(indicators)}}`;

function indicatorsText({ comprehensiveProtectionRate: protection, ownExpenseRate: own }: Indicators): string {
  if (!protection || !own) return "{}";
  return `{"comprehensiveProtectionRate":${indicatorText(protection)},"ownExpenseRate":${indicatorText(own)}}`;
}

function indicatorText({ value, target, lapsed }: Indicator): string {
  if (target === undefined) return `{"value":"${value}"}`;
  return `{"value":"${value}","target":"${target}"${lapsed ? `,"lapsed":true` : ""}}`;
}
