// Straight-line decimal.js with a trace: what one would write by hand, exact, for this one city and no other.
import Decimal from "decimal.js";
import { FACTS } from "../job.mjs";

Decimal.set({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

const ZERO = new Decimal(0);
const figure = (text) => (text === null ? null : new Decimal(text));
const F = Object.fromEntries(
  Object.entries(FACTS).map(([name, value]) => [name, Array.isArray(value) ? value : figure(value)]),
);
const BRACKETS = FACTS.brackets.map(({ upTo, rate }) => ({ upTo: figure(upTo), rate: figure(rate) }));
/** A step cites its facts, which stand ready, as ours do. */
const CITED = Object.fromEntries(Object.keys(FACTS).map((name) => [name, [{ parameter: name, value: FACTS[name] }]]));
const NONE = [];
const fen = (amount) => amount.toDecimalPlaces(2);

export const prepare = ({ total, ownExpense, overLimit, firstPay }) => ({
  total: new Decimal(total),
  ownExpense: new Decimal(ownExpense),
  overLimit: new Decimal(overLimit),
  firstPay: new Decimal(firstPay),
});

export function settle({ total, ownExpense, overLimit, firstPay }) {
  const steps = [];
  const step = (id, operation, operands, result, facts) => {
    const written = operands.map(([name, value]) => ({ name, value: value.toFixed(2) }));
    const layer = id.slice(0, id.indexOf("."));
    steps.push({ id, layer, operation, operands: written, result: result.toFixed(2), outcome: "applied", facts });
    return result;
  };
  /** The deductible, the rate and the cap of aid and of Huiminbao's two parts. */
  const part = (id, base, deductible, rate, cap) => {
    const borne = Decimal.min(base, F[deductible]);
    step(
      `${id}.deductible`,
      "min",
      [
        ["base", base],
        ["deductibleLeft", F[deductible]],
      ],
      borne,
      CITED[deductible],
    );
    const after = base.minus(borne);
    step(
      `${id}.afterDeductible`,
      "subtract",
      [
        ["base", base],
        ["deductible", borne],
      ],
      after,
      NONE,
    );
    const payable = fen(after.times(F[rate]));
    step(
      `${id}.payable`,
      "multiply",
      [
        ["afterDeductible", after],
        ["rate", F[rate]],
      ],
      payable,
      CITED[rate],
    );
    step(
      `${id}.capLeft`,
      "subtract",
      [
        ["cap", F[cap]],
        ["paidBefore", ZERO],
      ],
      F[cap],
      CITED[cap],
    );
    const pay = Decimal.min(payable, F[cap]);
    return step(
      `${id}.pay`,
      "min",
      [
        ["payable", payable],
        ["capLeft", F[cap]],
      ],
      pay,
      CITED[cap],
    );
  };

  const inScope = total.minus(ownExpense).minus(overLimit).minus(firstPay);
  const parts = [
    ["total", total],
    ["ownExpense", ownExpense],
    ["overLimit", overLimit],
    ["firstPay", firstPay],
  ];
  step("scope.inScope", "subtract", parts, inScope, NONE);

  const deductible = Decimal.min(inScope, F.deductible);
  const due = [
    ["inScope", inScope],
    ["deductibleLeft", F.deductible],
  ];
  step("basic.deductible", "min", due, deductible, CITED.deductible);
  const after = inScope.minus(deductible);
  step(
    "basic.afterDeductible",
    "subtract",
    [
      ["inScope", inScope],
      ["deductible", deductible],
    ],
    after,
    NONE,
  );
  const payable = fen(after.times(F.rate));
  step(
    "basic.payable",
    "multiply",
    [
      ["afterDeductible", after],
      ["rate", F.rate],
    ],
    payable,
    CITED.rate,
  );
  step(
    "basic.capLeft",
    "subtract",
    [
      ["cap", F.cap],
      ["paidBefore", ZERO],
    ],
    F.cap,
    CITED.cap,
  );
  const basic = Decimal.min(payable, F.cap);
  step(
    "basic.pay",
    "min",
    [
      ["payable", payable],
      ["capLeft", F.cap],
    ],
    basic,
    CITED.cap,
  );

  const left = inScope.minus(basic);
  step(
    "critical.inScopeLeft",
    "subtract",
    [
      ["inScope", inScope],
      ["basicPay", basic],
    ],
    left,
    NONE,
  );
  let sum = ZERO;
  let start = F.threshold;
  for (const { upTo, rate } of BRACKETS) {
    const end = upTo === null ? left : Decimal.min(upTo, left);
    if (!end.gt(start)) continue;
    sum = sum.plus(end.minus(start).times(rate));
    start = end;
  }
  const above = fen(sum);
  const base = [
    ["base", left],
    ["offset", ZERO],
    ["threshold", F.threshold],
  ];
  step("critical.payable", "brackets", base, above, CITED.brackets);
  step(
    "critical.capLeft",
    "subtract",
    [
      ["cap", F.criticalCap],
      ["paidBefore", ZERO],
    ],
    F.criticalCap,
    CITED.criticalCap,
  );
  const critical = Decimal.min(above, F.criticalCap);
  step(
    "critical.pay",
    "min",
    [
      ["payable", above],
      ["capLeft", F.criticalCap],
    ],
    critical,
    CITED.criticalCap,
  );

  const taken = [
    ["inScope", inScope],
    ["basicPay", basic],
    ["criticalPay", critical],
  ];
  const aidBase = step("aid.base", "subtract", taken, left.minus(critical), NONE);
  const aid = part("aid", aidBase, "aidDeductible", "aidRate", "aidCap");

  const rest = step("huiminbao.inScope.base", "subtract", [...taken, ["aidPay", aid]], aidBase.minus(aid), NONE);
  const inside = part("huiminbao.inScope", rest, "inScopeDeductible", "inScopeRate", "inScopeCap");
  const outside = ownExpense.plus(overLimit).plus(firstPay);
  const own = [
    ["ownExpense", ownExpense],
    ["overLimit", overLimit],
    ["firstPay", firstPay],
  ];
  step("huiminbao.outOfScope.base", "sum", own, outside, NONE);
  const beyond = part("huiminbao.outOfScope", outside, "outOfScopeDeductible", "outOfScopeRate", "outOfScopeCap");
  const huiminbao = inside.plus(beyond);
  step(
    "huiminbao.pay",
    "sum",
    [
      ["inScopePay", inside],
      ["outOfScopePay", beyond],
    ],
    huiminbao,
    NONE,
  );

  const funds = basic.plus(critical).plus(aid);
  const paid = [
    ["basicPay", basic],
    ["criticalPay", critical],
    ["aidPay", aid],
  ];
  step("person.fundPay", "sum", paid, funds, NONE);
  const share = step(
    "person.part",
    "subtract",
    [
      ["total", total],
      ["fundPay", funds],
    ],
    total.minus(funds),
    NONE,
  );
  const borne = [
    ["part", share],
    ["huiminbaoPay", huiminbao],
    ["accountPay", ZERO],
  ];
  const cash = step("person.cash", "subtract", borne, share.minus(huiminbao), NONE);
  const amounts = {
    medfee_sumamt: total.toFixed(2),
    fulamt_ownpay_amt: ownExpense.toFixed(2),
    overlmt_selfpay: overLimit.toFixed(2),
    preselfpay_amt: firstPay.toFixed(2),
    inscp_scp_amt: inScope.toFixed(2),
    act_pay_dedc: deductible.toFixed(2),
    hifp_pay: basic.toFixed(2),
    hifmi_pay: critical.toFixed(2),
    maf_pay: aid.toFixed(2),
    fund_pay_sumamt: funds.toFixed(2),
    psn_part_amt: share.toFixed(2),
    hmb_pay: huiminbao.toFixed(2),
    acct_pay: "0.00",
    psn_cash_pay: cash.toFixed(2),
  };
  return { amounts, steps };
}

export const amountsOf = ({ amounts }) => amounts;
export const stepsOf = ({ steps }) => steps;
