import type { QueryClient } from "@tanstack/react-query";
import type { TFunction } from "i18next";
import type { Problem } from "../../core/problem.ts";
import { readCase } from "../../core/read-case.ts";
import { settleAmounts } from "../../core/settle-amounts.ts";
import { openFigures } from "../../local/local-figures.ts";
import { problemText } from "../../wording/problem-text.ts";
import { readAddress } from "../estimate/case-address.ts";
import { toCaseJson } from "../estimate/case-json.ts";
import type { Sheet } from "../estimate/sheet.ts";
import { sealOf } from "../quote/quote-code.ts";
import { cities, entryOf, rulesQuery } from "../rules/use-rules.ts";
import { estimateHref } from "../what-if/what-if-address.ts";
import { sheetOfCase } from "./case-sheet.ts";
import type { CaseMessage, Told } from "./protocol.ts";

/** What is told, and the sheet to show; `null` where there is none. */
interface Answer {
  readonly told: Told;
  readonly sheet: Sheet | null;
}

/** Settles a case that the page around this one sent, by the one `settle` and today's rules. Throws where these cannot be fetched. */
export async function answerTo(message: CaseMessage, queries: QueryClient, t: TFunction): Promise<Answer> {
  const given = typeof message.case === "string" ? ofAddress(message.case) : { json: message.case, sheet: null };
  if (given === null) return refused([{ code: "invalidJson", path: "" }], null);
  const { city } = (given.json ?? {}) as { city?: unknown };
  const entry = typeof city === "string" ? entryOf(city) : null;
  // Without rules there is still what can be said of the city.
  if (entry === null) return refused([cityProblem(given.json, city)], given.sheet);
  const published = await queries.fetchQuery(rulesQuery(entry.url));
  const figures = given.sheet?.figures ?? "";
  const opened = figures === "" ? null : openFigures(published, entry.id, figures);
  if (opened && opened.problems.length > 0) return refused([{ code: "notAllowed", path: "overrides" }], given.sheet);
  const rules = opened?.rules ?? published;
  const read = readCase(given.json, rules);
  if (!read.ok) return refused(read.problems, given.sheet);
  const settled = settleAmounts(read.case, rules);
  const sheet = given.sheet ?? sheetOfCase(read.case);
  if (!settled.ok) return refused([settled.problem], sheet);
  const told: Told = {
    type: "clear-account:result",
    request: message.request,
    ok: true,
    ...settled.amounts,
    hash: `sha256:${sealOf(read.case, settled.amounts)}`,
    address: sheet && estimateHref(sheet),
  };
  return { told, sheet };

  function refused(problems: readonly Problem[], sheet: Sheet | null): Answer {
    const inWords = problems.map((problem) => ({
      code: problem.code,
      path: problem.path,
      message: problemText(problem, t),
    }));
    const told: Told = { type: "clear-account:result", request: message.request, ok: false, problems: inWords };
    return { told, sheet };
  }
}

/** The case of an address of this page, whole or from `#` on; `null` where it carries none. */
function ofAddress(address: string) {
  const sheet = readAddress(address.replace(/^[^#]*#/, "#"), cities)?.sheet ?? null;
  return sheet && { json: toCaseJson(sheet), sheet };
}

function cityProblem(json: unknown, city: unknown): Problem {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return { code: "invalidJson", path: "" };
  if (city === undefined) return { code: "missingKey", path: "city" };
  return { code: typeof city === "string" ? "unknownValue" : "wrongType", path: "city" };
}
