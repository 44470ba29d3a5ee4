// The job that everyone does: one stay, settled through four layers, every amount in yuan with two decimals, each payment
// rounded half-up to the fen once. The same figures stand in rules.yaml.
export const FACTS = {
  deductible: "800.00",
  rate: "0.70",
  cap: "200000.00",
  threshold: "20000.00",
  brackets: [
    { upTo: "60000.00", rate: "0.60" },
    { upTo: null, rate: "0.725" },
  ],
  criticalCap: "300000.00",
  aidRate: "0.65",
  aidDeductible: "1500.00",
  aidCap: "80000.00",
  inScopeRate: "0.55",
  inScopeDeductible: "2000.00",
  inScopeCap: "500000.00",
  outOfScopeRate: "0.375",
  outOfScopeDeductible: "3000.00",
  outOfScopeCap: "200000.00",
};

/** What everyone answers, in the national interface's names. */
export const KEYS = ["hifp_pay", "hifmi_pay", "maf_pay", "fund_pay_sumamt", "hmb_pay", "psn_cash_pay"];

/** A stay in the command's form: a case of its own each. */
export const caseOf = (bill) => ({
  id: "bench",
  city: "bench",
  person: { category: "resident", retired: false, assistance: "minimumLiving", huiminbao: "bench" },
  encounters: [{ date: "2024-05-01", care: "inpatient", level: "tertiary", expenses: bill }],
});

/** Bills from 5,000 to 400,000 yuan, the same in every run. */
export function bills(count) {
  let state = 11;
  const roll = (n) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  const yuan = (fen) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;
  return Array.from({ length: count }, () => {
    const total = 500_000 + roll(39_500_000);
    const [own, over, first] = [roll(total / 8), roll(total / 40), roll(total / 10)];
    return { total: yuan(total), ownExpense: yuan(own), overLimit: yuan(over), firstPay: yuan(first) };
  });
}
