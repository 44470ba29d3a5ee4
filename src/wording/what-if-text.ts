import type { TFunction } from "i18next";
import type { Kink } from "../whatif/curve.ts";
import type { Limit } from "../whatif/thresholds.ts";
import { forCitizens, inYuan } from "./amount.ts";

type Turn = Pick<Kink, "part" | "kind" | "pool" | "whole">;

/** What a limit is called: 基本医保（住院）封顶线. */
export function limitName(limit: Limit, t: TFunction): string {
  const { kind, perVisit, whole } = limit;
  const key = kind === "deductible" && perVisit ? "deductiblePerVisit" : kind;
  return t(`explanation:limit.name.${key}`, { part: partName(limit, t), whole: inYuan(whole, t) });
}

/** How much of a limit is used and how much is left. */
export function limitText({ kind, whole, used, left }: Limit, t: TFunction): string {
  const amounts = { whole: inYuan(whole, t), used: inYuan(used, t), left: inYuan(left, t) };
  return t(`explanation:limit.${left === "0.00" ? "met" : "text"}.${kind}`, amounts);
}

/** What happens where the total meets a limit or the curve bends, as a part of a sentence. */
export function turnText({ part, kind, pool, whole }: Turn, t: TFunction): string {
  if (part === null) return t("what-if:turn.other");
  const key = whole === null ? kind : `${kind}Of`;
  return t(`what-if:turn.${key}`, {
    part: partName({ part, pool }, t),
    whole: whole === null ? "" : forCitizens(whole, t),
  });
}

/** The same in a word or two, for the chart. */
export function turnMark({ part, kind }: Turn, t: TFunction): string {
  return t(`what-if:short.kind.${part === null ? "other" : kind}`, {
    part: part === null ? "" : t(`what-if:short.${part}`),
  });
}

function partName({ part, pool }: Pick<Turn, "part" | "pool">, t: TFunction): string {
  const name = t(`explanation:limit.part.${part}`);
  return pool === null ? name : t(`explanation:limit.pool.${pool}`, { part: name });
}
