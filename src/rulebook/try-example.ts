import { readCase } from "../core/read-case.ts";
import type { Result, Settlement, Step } from "../core/result.ts";
import { settle } from "../core/settle.ts";
import { canonical } from "../facts/canonical.ts";
import type { RuleSet } from "../facts/rule-set.ts";
import type { Example, ExpectedNotice, ExpectedSettlement } from "./example.ts";

/** One thing of an example that does not come out as it says; `path` as in `settlements[0].amounts.hifp_pay`. */
export interface Difference {
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** Settles an example's case and compares what it states, to the fen. Empty where all of it comes out. */
export function tryExample(example: Example, rules: RuleSet): readonly Difference[] {
  const answer = answerTo(example, rules);
  const found = "refused" in answer ? answer.refused : "nothing";
  const expected = example.refused ? inWords(example.refused) : "nothing";
  if (found !== expected) return [{ path: "refused", expected, found }];
  if ("refused" in answer) return [];
  const { settlements, years } = answer;
  return [
    ...listsOf(example.settlements, settlements, "settlements", differencesIn),
    ...listsOf(example.years, years, "years", (one, { year, indicators }, at) =>
      difference(at, one, { year, indicators }),
    ),
  ];
}

const inWords = ({ code, path }: { readonly code: string; readonly path: string }): string => `${code} ${path}`.trim();

function answerTo(example: Example, rules: RuleSet): Result | { readonly refused: string } {
  const read = readCase(example.case, rules);
  if (!read.ok) return { refused: read.problems.slice(0, 1).map(inWords).join() };
  const answer = settle(read.case, rules);
  return answer.ok ? answer.result : { refused: inWords(answer.problem) };
}

/** Compares one by one; of two lists of different length only the lengths. */
function listsOf<A, B>(
  expected: readonly A[] | null,
  found: readonly B[],
  path: string,
  compare: (expected: A, found: B, path: string) => readonly Difference[],
): readonly Difference[] {
  if (expected === null) return [];
  if (expected.length !== found.length) {
    return [{ path, expected: String(expected.length), found: String(found.length) }];
  }
  return expected.flatMap((one, i) => compare(one, found[i] as B, `${path}[${i}]`));
}

function differencesIn(expected: ExpectedSettlement, found: Settlement, path: string): readonly Difference[] {
  const { amounts, outcomes = {}, qualifiers, documented, assumed, notices } = expected;
  const layers = Object.entries(outcomes).flatMap(([layer, outcome]) =>
    difference(`${path}.outcomes.${layer}`, outcome, outcomeOf(found.steps ?? [], layer)),
  );
  return [
    ...Object.entries(amounts).flatMap(([key, amount]) =>
      difference(`${path}.amounts.${key}`, amount, found.amounts[key as keyof Settlement["amounts"]]),
    ),
    ...difference(`${path}.qualifiers`, qualifiers, found.qualifiers),
    ...difference(`${path}.documented`, documented, found.documented),
    ...difference(`${path}.assumed`, assumed, found.assumed),
    ...layers,
    ...difference(`${path}.notices`, notices, found.notices.map(withoutFact)),
  ];
}

/** What is not stated does not differ. */
function difference(path: string, expected: unknown, found: unknown): readonly Difference[] {
  if (expected === undefined || canonical(expected) === canonical(found)) return [];
  const plain = (one: unknown): string => (typeof one === "string" ? one : canonical(one));
  return [{ path, expected: plain(expected), found: plain(found) }];
}

function outcomeOf(steps: readonly Step[], layer: string): string {
  const last = steps.filter((step) => step.layer === layer).pop();
  const distance = last?.operands.find(({ name }) => name === "distance")?.value;
  return `${last?.outcome ?? "applied"} ${distance ?? ""}`.trim();
}

function withoutFact(notice: Settlement["notices"][number]): ExpectedNotice {
  if (notice.code !== "priceAbove") return notice;
  const { fact: _fact, ...rest } = notice;
  return rest;
}
