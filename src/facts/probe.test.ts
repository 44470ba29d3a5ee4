import { test } from "vitest";
import { readRules } from "./read-rules.ts";
const H = "jurisdiction: town\nkind: city\nname: 城\nfacts:\n";
const F = (s: string) => H + s;
const tries: Record<string,string> = {
  unclosed: "jurisdiction: town\nfacts: [\n  a,\n",
  dup: "jurisdiction: town\nkind: city\nkind: city\n",
  indent: "jurisdiction: town\n  kind: city\n",
  tab: "jurisdiction: town\n\tkind: city\n",
  alias: "jurisdiction: town\nkind: *nope\n",
  manyalias: "jurisdiction: town\nkind: city\nname: &a x\nfacts: [" + "*a, ".repeat(100) + "]\n",
  bomb: "a: &a [1,1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]\n",
  two: "jurisdiction: town\n---\njurisdiction: b\n",
  empty: "",
  comment: "# only\n",
  list: "- a\n",
  word: "hello",
  nullfile: "~",
  binary: F("  - { parameter: !!set {a}, value: 1 }\n"),
  intkey: "1: 2\n",
  emptyfacts: "jurisdiction: town\nkind: city\nfacts:\n",
  merge: F("  - { <<: {parameter: basic.rate}, value: '0.5', evidence: reference, note: x }\n"),
  proto: F("  - { parameter: basic.rate, value: '0.5', evidence: reference, note: x, __proto__: {a: 1} }\n"),
  protowhen: F("  - { parameter: basic.rate, when: {__proto__: [1]}, value: '0.5', evidence: reference, note: x }\n"),
  whennull: F("  - { parameter: basic.rate, when: , value: '0.5', evidence: reference, note: x }\n"),
  whenlist: F("  - { parameter: basic.rate, when: [], value: '0.5', evidence: reference, note: x }\n"),
  fromint: F("  - { parameter: basic.rate, from: 20240101, value: '0.5', evidence: reference, note: x }\n"),
  fromnull: F("  - { parameter: basic.rate, from: null, value: '0.5', evidence: reference, note: x }\n"),
  boundnull: F("  - { parameter: basic.rate, bound: null, value: '0.5', evidence: reference, note: x }\n"),
  missing: F("  - {}\n"),
  inhNull: "jurisdiction: town\nkind: city\ninherits:\nfacts: []\n",
};
test("probe", () => {
  for (const [k, text] of Object.entries(tries)) {
    try {
      const r = readRules([{ file: k, text }]);
      console.log(k, r.ok ? "OK" : JSON.stringify(r.problems));
    } catch (e) { console.log(k, "THROWS", String(e)); }
  }
});
