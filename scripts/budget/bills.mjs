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
const LEVELS = ["基层", "二级", "三级甲等"];
const CARES = ["11", "21", "门诊慢性病", "52", "24"];
const PLACES = ["本地", "长期备案", "转诊", "自行外出"];
const AID = ["无", "无", "无", "低保", "特困", "低边"];

const yuan = (fen) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;
const two = (n) => String(n).padStart(2, "0");

/** One bill as the cells of a row. */
function bill(i) {
  const isEmployee = i % 3 === 0;
  const total = 5_000 + ((i * 7_919) % 9_000_000);
  const day = `${2022 + (i % 4)}-${two(1 + (i % 12))}-${two(1 + (i % 28))}`;
  return [
    `S${1_000_000 + i}`,
    isEmployee ? "310" : "390",
    isEmployee ? ["11", "12"][i % 2] : "15",
    `${1940 + (i % 70)}-0${1 + (i % 9)}-11`,
    AID[i % AID.length],
    i % 5 === 0 ? `wenzhou-${isEmployee ? "employee" : "resident"}` : "无",
    isEmployee ? yuan((i * 37) % 300_000) : "",
    `${day} 10:2${i % 10}:00`,
    CARES[i % CARES.length],
    LEVELS[(i >> 1) % LEVELS.length],
    PLACES[i % 9 === 0 ? i % 4 : 0],
    yuan(total),
    yuan(Math.floor(total / 20)),
    yuan(Math.floor(total / 90)),
    yuan(Math.floor(total / 33)),
  ];
}

/** A csv file of so many bills. */
export function billsAsCsv(count) {
  const lines = [HEADINGS.join(",")];
  for (let i = 0; i < count; i += 1) lines.push(bill(i).join(","));
  return `${lines.join("\n")}\n`;
}
