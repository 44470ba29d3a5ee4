import type { TFunction } from "i18next";
import type { Problem } from "../core/problem.ts";
import { dayText, parameterName } from "./fact-text.ts";

/** What is wrong with a case and what to do about it: names the field and gives an example (SPEC section 7). */
export function problemText(problem: Problem, t: TFunction): string {
  return t(keyOf(problem), {
    ...problem.values,
    ...inWords(problem, t),
    field: fieldName(problem.path, t),
    money: t("problems:example.money"),
    date: t("problems:example.date"),
    rate: t("problems:example.rate"),
  });
}

/** `notAllowed` says little: where the path tells what does not go together, that is said. A count is typed by people. */
function keyOf({ code, path }: Problem): string {
  if (path.endsWith(".admissions")) return "problems:particular.admissions";
  if (code !== "notAllowed") return `problems:code.${code}`;
  const particular = /^(?:encounters|overrides)\[\d+\]$/.test(path)
    ? path.replace(/s\[\d+\]$/, "")
    : path.replace(/^.*\./, "");
  return PARTICULAR.has(particular) ? `problems:particular.${particular}` : `problems:code.${code}`;
}

const PARTICULAR = new Set([
  "retired",
  "huiminbao",
  "accountBalance",
  "site",
  "year",
  "encounter",
  "firstPayRate",
  "outsideShare",
  "override",
]);

function inWords({ values = {} }: Problem, t: TFunction): Record<string, string> {
  const { day, disease, parameter } = values;
  return {
    ...(day !== undefined && { day: dayText(day, t) }),
    ...(disease !== undefined && { disease: known([`facts:disease.${disease}`], disease, t) }),
    ...(parameter !== undefined && { parameter: parameterName(parameter, t) }),
  };
}

const VISIT = /^encounters\[(\d+)\]/;
const LINE = /\.items\[(\d+)\]/;

/** The field as the page calls it, with the visit from the second one on and the bill's line. */
function fieldName(path: string, t: TFunction): string {
  const key = path.replace(/\[\d+\]/g, "").replace(/^.*\./, "") || "case";
  const name = known([`form:label.${key}`, `problems:field.${key}`], key, t);
  const line = LINE.exec(path)?.[1];
  const inLine = line === undefined ? name : t("problems:line", { number: Number(line) + 1, field: name });
  const visit = Number(VISIT.exec(path)?.[1] ?? 0);
  return visit === 0 ? inLine : t("problems:place", { number: visit + 1, field: inLine });
}

/** The words for something that may have none; what somebody wrote is never read as a text of ours. */
const known = (keys: string[], otherwise: string, t: TFunction): string => t(keys, { defaultValue: "" }) || otherwise;
