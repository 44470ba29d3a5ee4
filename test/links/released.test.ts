import { expect, test } from "vitest";
import { readAddress } from "../../src/app/estimate/case-address.ts";
import { toCaseJson } from "../../src/app/estimate/case-json.ts";
import { readGuideAddress } from "../../src/app/guides/guide-address.ts";
import { readQuote } from "../../src/app/quote/quote-address.ts";
import { readSheets } from "../../src/app/readoff/sheet-address.ts";
import { readRulebookAddress } from "../../src/app/rulebook/read-rulebook-address.ts";
import { NOTHING_SAID } from "../../src/app/rulebook/rulebook-address.ts";
import { openFigures } from "../../src/local/local-figures.ts";
import { RULES } from "../support.ts";

// Every form of a link as it was given out: people keep them, on paper too. A form is added here when it is released, and none
// is changed or taken away; where the page comes to write another, what reads this one stays.
const CITIES = ["wenzhou", "ningbo", "zhejiang"];
const CASE =
  "assistance=none&care=inpatient&category=resident&city=wenzhou&date=2024-05-01&huiminbao=none&level=primary";
const PERSON = { category: "resident", retired: false, assistance: "none", huiminbao: "none" };
const STAY = { date: "2024-05-01", care: "inpatient", level: "primary" };
const bill = (total: string, ownExpense = "0") => ({ expenses: { total, ownExpense, overLimit: "0", firstPay: "0" } });
const json = (encounters: readonly object[], more: object = {}): object => ({
  id: "estimate",
  city: "wenzhou",
  person: PERSON,
  encounters,
  ...more,
});
const WHOLE = json([{ ...STAY, place: "local", site: "township", ...bill("10000") }]);

test.each<[string, string, object]>([
  ["one visit", `#/?${CASE}&place=local&site=township&total=10000`, WHOLE],
  ["with the version of the rules", `#/?${CASE}&place=local&rules=5ead7818b250&site=township&total=10000`, WHOLE],
  [
    "a bill in parts, a person with an account",
    "#/?accountBalance=12.5&birthDate=1955-03-01&care=inpatient&category=employee&city=wenzhou&date=2024-05-01&level=primary&ownExpense=100&retired=true&total=10000",
    json([{ ...STAY, place: "local", ...bill("10000", "100") }], {
      person: { category: "employee", retired: true, birthDate: "1955-03-01", accountBalance: "12.5" },
    }),
  ],
  [
    "what is not known",
    "#/?care=inpatient&category=resident&city=wenzhou&date=2024-05-01&level=unknown&split=unknown&total=10000",
    json([{ date: "2024-05-01", care: "inpatient", place: "local", expenses: { total: "10000" } }], {
      person: { category: "resident", retired: false },
    }),
  ],
  [
    "a bill line by line",
    `#/?${CASE}&items=%5B%5B%22%E5%BA%8A%E4%BD%8D%E8%B4%B9%22%2C%22A%22%2C%22100%22%5D%2C%5B%22%E5%A4%B4%E5%AD%A2%22%2C%22B%22%2C%2250.5%22%2C%225%22%2C%2240%22%5D%2C%5B%22%E8%AF%8A%E7%96%97%E8%B4%B9%22%2C%22A%22%2C%2212%22%2C%22%22%2C%22%22%2C%22consultation%22%5D%5D`,
    json([
      {
        ...STAY,
        place: "local",
        items: [
          { name: "床位费", class: "A", amount: "100", firstPayRate: null, priceLimit: null, code: null },
          { name: "头孢", class: "B", amount: "50.5", firstPayRate: "0.05", priceLimit: "40", code: null },
          { name: "诊疗费", class: "A", amount: "12", firstPayRate: null, priceLimit: null, code: "consultation" },
        ],
      },
    ]),
  ],
  [
    "several visits, the second at hand, and what was used before",
    `#/?2.care=outpatient&2.date=2024-06-01&2.level=tertiary&2.total=300&at=2&${CASE}&total=10000&used.inpatient.paid=500&used.year=2024`,
    json(
      [
        { ...STAY, place: "local", ...bill("10000") },
        { date: "2024-06-01", care: "outpatient", level: "tertiary", place: "local", ...bill("300") },
      ],
      { carriedIn: { year: 2024, inpatient: { paid: "500" } } },
    ),
  ],
  ["what if", `#/what-if?${CASE}&place=local&site=township&total=10000`, WHOLE],
  ["the bill's page", `#/bill?${CASE}&place=local&site=township&total=10000`, WHOLE],
  ["the figures' page", `#/figures?${CASE}&place=local&site=township&total=10000`, WHOLE],
])("a case: %s", (_name, link, expected) => {
  const read = readAddress(link, CITIES);
  expect(read?.problems).toEqual([]);
  expect(read && toCaseJson(read.sheet)).toEqual(expected);
});

test("the version of the rules and the visit at hand", () => {
  const link = `#/?2.care=outpatient&2.date=2024-06-01&2.total=300&at=2&${CASE}&rules=5ead7818b250&total=10000`;
  const read = readAddress(link, CITIES);
  expect([read?.rules, read?.sheet.at]).toEqual(["5ead7818b250", 1]);
});

test("figures of one's own", () => {
  const link = `#/?${CASE}&figures=%5B%7B%22parameter%22%3A%22basic.deductible%22%2C%22when%22%3A%7B%22care%22%3A%22inpatient%22%7D%2C%22value%22%3A%22300.00%22%2C%22note%22%3A%22%E7%AA%97%E5%8F%A3%E7%9A%84%E8%A1%A8%22%7D%5D&total=10000`;
  const { figures, problems } = openFigures(RULES, "wenzhou", readAddress(link, CITIES)?.sheet.figures ?? "");
  expect(problems).toEqual([]);
  expect(figures).toMatchObject([
    { parameter: "basic.deductible", when: { care: ["inpatient"] }, value: "300.00", note: "窗口的表" },
  ]);
});

test.each([
  ["written out", `#/quote?${CASE}&made=2026-11-22&rules=5ead7818b250&site=township&total=10000`],
  [
    "packed, as codes on paper carry it",
    "#/quote?packed=Tc3bDoMgDAbgd-FaEiBz812MF1Wa2USLgTKzPf2AmGW969fDP44KUqIkwAuqTnFgVFM3qgVi7YkPEEKWCwWfIb7LIGIi_3OSaifyZw25kS-rhZxxN216bWzTNdNOPEP4j9rwhVuBI9IO5Xm1Hfx1ftfWaueaxrxhKtwj-Mdgh9n1pg0StTQJJ6eVjmYSBOpba0qpafoC",
  ],
])("a quote %s", (_name, link) => {
  const read = readQuote(link);
  expect(read?.problems).toEqual([]);
  expect([read?.made, read?.rules]).toEqual(["2026-11-22", "5ead7818b250"]);
  expect(read && toCaseJson(read.sheet)).toEqual(
    json([{ ...STAY, place: "local", site: "township", ...bill("10000") }]),
  );
});

test("what a settlement sheet says", () => {
  const link = `#/readoff?1.sheet.hifp_pay=8730&1.sheet.psn_cash_pay=1270&${CASE}&total=10000`;
  const { case: read, stated } = readSheets(link, CITIES);
  expect(read && toCaseJson(read.sheet)).toEqual(json([{ ...STAY, place: "local", ...bill("10000") }]));
  expect(stated).toMatchObject([{ hifp_pay: "8730", psn_cash_pay: "1270", maf_pay: "" }]);
});

test("a guide", () => {
  const link = "#/guides?city=wenzhou&day=2024-03-15&flexible=resumed&guide=start&who=flexible";
  const answers = { day: "2024-03-15", flexible: "resumed", who: "flexible" };
  expect(readGuideAddress(link, CITIES)).toEqual({ guide: "start", city: "wenzhou", answers, problems: [] });
});

test("the rulebook", () => {
  const link = "#/rulebook?city=wenzhou&day=2024-03-01&parameter=basic.rate&view=timeline";
  const said = {
    ...NOTHING_SAID,
    city: "wenzhou",
    day: "2024-03-01",
    parameter: "basic.rate",
    view: "timeline",
  };
  expect(readRulebookAddress(link, CITIES)).toEqual({ said, problems: [] });
});
