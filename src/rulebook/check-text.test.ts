import { expect, test } from "vitest";
import { squeeze } from "../facts/figures.ts";
import { fact, NATION, rulesOf } from "../facts/test-rules.ts";
import { sha256Hex } from "../facts/version.ts";
import { checkText } from "./check-text.ts";

/** As read off a PDF: full-width digits, a line break inside a sentence. */
const TEXT =
  "国发〔２０２０〕１号\n（一）住院报销比例不低于 ６\n０％，以后再说。\n（二）不设封顶线。\r\n不设封顶线。\n";
const registered = `documents:
  - { id: land-1, number: 国发〔2020〕1号, title: 办法, issuer: 国务院, sha256: ${sha256Hex(squeeze(TEXT))} }
`;
const source = (quote: string): string =>
  `evidence: document, source: { document: land-1, clause: 一, quote: ${quote} }`;
const rules = rulesOf({
  "d.yaml": registered,
  "n.yaml": `${NATION}${[
    `parameter: basic.rate, value: "0.60", ${source("报销比例不低于 60%")}`,
    `parameter: basic.cap, value: null, figure: 不设, ${source("不设封顶线")}`,
    `parameter: aid.cap, value: "70.00", ${source("门诊不超过 70 元")}`,
    'parameter: aid.rate, value: "0.70"',
  ]
    .map(fact)
    .join("")}`,
});
const checked = checkText(TEXT, rules.facts);

test("the hash is the registry's, whatever the width of the digits and the lines", () => {
  expect(checked.sha256).toBe(rules.documents.get("land-1")?.sha256);
  expect(checkText(TEXT.replaceAll("\n", " "), []).sha256).toBe(checked.sha256);
  expect(checkText(`${TEXT}又`, []).sha256).not.toBe(checked.sha256);
});

test("each quote in its place as the text has it, over the break of a line; facts without a quote are left out", () => {
  expect(checked.facts.map(({ place, missing }) => [place, missing])).toEqual([
    [
      {
        before: "国发〔２０２０〕１号\n（一）住院",
        quote: "报销比例不低于 ６\n０％",
        after: "，以后再说。\n（二）不设封顶线。\r\n不设封顶线。\n",
        times: 1,
      },
      [],
    ],
    [expect.objectContaining({ quote: "不设封顶线", after: "。\r\n不设封顶线。\n", times: 2 }), []],
    [null, []],
  ]);
});

test("what stands far from the quote is left out on both sides", () => {
  const long = `${"前".repeat(200)}报销比例不低于60%${"后".repeat(200)}`;
  const place = checkText(long, rules.facts).facts[0]?.place;
  expect(place?.before).toBe(`…${"前".repeat(100)}`);
  expect(place?.after).toBe(`${"后".repeat(100)}…`);
});

test("a text whose marks join with the letters before them is shown as it is compared", () => {
  const place = checkText("e\u0301 报销比例不低于 60%", rules.facts).facts[0]?.place;
  expect(place).toEqual({ before: "é", quote: "报销比例不低于60%", after: "", times: 1 });
});

test("a figure that the quote does not carry is named", () => {
  const [rate] = rules.facts;
  if (rate === undefined) throw new Error("no rate");
  expect(checkText(TEXT, [{ ...rate, value: "0.65" }]).facts[0]?.missing).toEqual(["65%"]);
});
