// Invented cases in the command's form, the same in every run, of two sorts: a billing desk's day, which is one city's and one
// year's visits of one bill each; and all that there is, which is the known cities, days of five years, nine of ten cases with
// one encounter and the others with up to four, every fourth bill itemised. Both with every kind of care and level and people of
// all sorts.

/** Numbers from 0 to n − 1 that follow from the seed alone. */
function dice(seed) {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

const PRODUCTS = {
  wenzhou: { employee: "wenzhou-employee", resident: "wenzhou-resident" },
  ningbo: { employee: "ningbo", resident: "ningbo" },
  zhejiang: { employee: "none", resident: "none" },
};
const yuan = (fen) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;
const two = (n) => String(n).padStart(2, "0");

export const SORTS = ["desk", "all"];

/** So many lines of cases of a sort, in pieces of about 100 kB. */
export function* caseLines(count, sort, seed = 7) {
  const roll = dice(seed);
  const one = (list) => list[roll(list.length)];
  let text = "";
  for (let i = 0; i < count; i += 1) {
    text += `${JSON.stringify(caseOf(`case-${i}`, sort === "desk", roll, one))}\n`;
    if (text.length < 100_000) continue;
    yield text;
    text = "";
  }
  yield text;
}

function caseOf(id, isDesk, roll, one) {
  const city = isDesk ? "wenzhou" : one(["wenzhou", "wenzhou", "ningbo", "zhejiang"]);
  const category = one(["employee", "resident"]);
  const isEmployee = category === "employee";
  const person = {
    category,
    retired: isEmployee && roll(3) === 0,
    birthDate: `${1935 + roll(85)}-${two(1 + roll(12))}-${two(1 + roll(28))}`,
    assistance: one(["none", "none", "none", "minimumLiving", "destitute", "medicalHardship"]),
    huiminbao: roll(2) === 0 ? "none" : PRODUCTS[city][category],
    accountBalance: isEmployee ? yuan(roll(500_000)) : "0.00",
  };
  const count = !isDesk && roll(10) === 0 ? 2 + roll(3) : 1;
  return { id, city, person, encounters: Array.from({ length: count }, () => encounterOf(isDesk, roll, one)) };
}

function encounterOf(isDesk, roll, one) {
  const care = one(["outpatient", "chronic", "special", "inpatient", "inpatient", "maternity"]);
  const largest = care === "outpatient" || care === "chronic" ? 100_000 : 8_000_000;
  const total = roll(largest);
  const date = `${isDesk ? 2024 : 2022 + roll(5)}-${two(1 + roll(12))}-${two(1 + roll(28))}`;
  const level = one(["primary", "secondary", "tertiary"]);
  const common = { date, care, level, disease: null, place: one(["local", "local", "local", "referred"]) };
  if (!isDesk && roll(4) === 0) return { ...common, items: itemsOf(total, roll) };
  const [own, over, first] = [roll(total / 10 + 1), roll(total / 50 + 1), roll(total / 10 + 1)].map(Math.floor);
  const expenses = { total: yuan(total), ownExpense: yuan(own), overLimit: yuan(over), firstPay: yuan(first) };
  return { ...common, expenses };
}

const itemsOf = (total, roll) => [
  { name: "床位费", class: "A", amount: yuan(roll(total / 2 + 1)) },
  { name: "头孢克肟", class: "B", amount: yuan(roll(total / 4 + 1)), firstPayRate: "0.05" },
  {
    name: "人工晶体",
    class: "B",
    amount: yuan(roll(total / 4 + 1)),
    firstPayRate: "0.1",
    priceLimit: yuan(roll(total)),
  },
  { name: "护理用品", class: "C", amount: yuan(roll(total / 10 + 1)) },
];
