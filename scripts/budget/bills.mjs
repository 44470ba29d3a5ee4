// Bills as a hospital's system would list them, made up by counting: the same ones every time.

const HEADINGS = [
  "结算编号",
  "险种类型",
  "人员类别",
  "出生日期",
  "救助身份",
  "惠民保",
  "个人账户余额",
  "结算时间",
  "医疗类别",
  "医院级别",
  "就医地",
  "医疗费总额",
  "全自费金额",
  "超限价自费费用",
  "先行自付金额",
];
/** As files have it, and what it is in a case. */
const LEVELS = [
  ["基层", "primary"],
  ["二级", "secondary"],
  ["三级甲等", "tertiary"],
];
const CARES = [
  ["11", "outpatient"],
  ["21", "inpatient"],
  ["门诊慢性病", "chronic"],
  ["52", "maternity"],
  ["24", "inpatient"],
];
const PLACES = [
  ["本地", "local"],
  ["长期备案", "resident"],
  ["转诊", "referred"],
  ["自行外出", "unreferred"],
];
const NO_AID = ["无", "none"];
const AID = [NO_AID, NO_AID, NO_AID, ["低保", "minimumLiving"], ["特困", "destitute"], ["低边", "lowIncomeEdge"]];

const yuan = (fen) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;
const two = (n) => String(n).padStart(2, "0");

/** The city that is chosen for all bills of the file. */
export const CITY = "wenzhou";

/** One bill: what of it is written alike everywhere, and the words of files beside those of cases. */
function bill(i) {
  const isEmployee = i % 3 === 0;
  const total = 5_000 + ((i * 7_919) % 9_000_000);
  return {
    id: `S${1_000_000 + i}`,
    isEmployee,
    isRetired: isEmployee && i % 2 === 1,
    birthDate: `${1940 + (i % 70)}-0${1 + (i % 9)}-11`,
    aid: AID[i % AID.length],
    huiminbao: i % 5 === 0 ? `${CITY}-${isEmployee ? "employee" : "resident"}` : null,
    accountBalance: isEmployee ? yuan((i * 37) % 300_000) : null,
    date: `${2022 + (i % 4)}-${two(1 + (i % 12))}-${two(1 + (i % 28))}`,
    time: `10:2${i % 10}:00`,
    care: CARES[i % CARES.length],
    level: LEVELS[(i >> 1) % LEVELS.length],
    place: PLACES[i % 9 === 0 ? i % 4 : 0],
    total: yuan(total),
    ownExpense: yuan(Math.floor(total / 20)),
    overLimit: yuan(Math.floor(total / 90)),
    firstPay: yuan(Math.floor(total / 33)),
  };
}

/** A bill as the cells of a row. */
function rowOf(one) {
  return [
    one.id,
    one.isEmployee ? "310" : "390",
    one.isEmployee ? (one.isRetired ? "12" : "11") : "15",
    one.birthDate,
    one.aid[0],
    one.huiminbao ?? "无",
    one.accountBalance ?? "",
    `${one.date} ${one.time}`,
    one.care[0],
    one.level[0],
    one.place[0],
    one.total,
    one.ownExpense,
    one.overLimit,
    one.firstPay,
  ];
}

/** A bill as a case of SPEC section 5. */
function caseOf({ id, date, care, level, place, total, ownExpense, overLimit, firstPay, ...one }) {
  const person = {
    category: one.isEmployee ? "employee" : "resident",
    retired: one.isRetired,
    birthDate: one.birthDate,
    assistance: one.aid[1],
    huiminbao: one.huiminbao ?? "none",
    ...(one.accountBalance !== null && { accountBalance: one.accountBalance }),
  };
  const expenses = { total, ownExpense, overLimit, firstPay };
  return { id, city: CITY, person, encounters: [{ date, care: care[1], level: level[1], place: place[1], expenses }] };
}

/** A csv file of so many bills. */
export function billsAsCsv(count) {
  const lines = [HEADINGS.join(",")];
  for (let i = 0; i < count; i += 1) lines.push(rowOf(bill(i)).join(","));
  return `${lines.join("\n")}\n`;
}

/** The same bills as the command reads them, a case a line. */
export function billsAsCases(count) {
  const lines = [];
  for (let i = 0; i < count; i += 1) lines.push(JSON.stringify(caseOf(bill(i))));
  return `${lines.join("\n")}\n`;
}
