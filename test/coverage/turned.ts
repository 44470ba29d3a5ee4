import type { Fact } from "../../src/facts/fact.ts";
import type { CarriedIn, Case } from "../oracle/case.ts";
import type { Edge } from "./edges.ts";
import type { Met } from "./situations.ts";

const yuan = (fen: number): string => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;

/** Bills that one edge or another can be met with: from a few yuan to more than most people ever see. */
export const TOTALS = [100, 10_000, 200_000, 6_000_000, 90_000_000];

/** A case of one encounter in a situation, of which so many fen were carried in towards the edge. */
export function caseOf(city: string, edge: Edge, { situation, day }: Met, total: number, carried: number): Case {
  const { category, retired, assistance, product, care, level, site, disease, place } = situation;
  const isOutside = edge.fact.parameter.startsWith("huiminbao.outOfScope");
  const own = isOutside ? total : 0;
  return {
    id: "edge",
    city,
    person: { category, retired, assistance, huiminbao: product ?? "none" },
    carriedIn:
      carried === 0 ? null : { year: Number(day.slice(0, 4)), ...counters(edge, situation.care, yuan(carried)) },
    encounters: [
      {
        date: day,
        care,
        level,
        site,
        disease,
        place,
        expenses: { total: yuan(total), ownExpense: yuan(own), overLimit: "0.00", firstPay: "0.00" },
      },
    ],
  };
}

/** The counter of the year that moves towards an edge, fen by fen. */
function counters({ fact, kind, at }: Edge, care: string, amount: string): Omit<CarriedIn, "year"> {
  const pool = care === "outpatient" || care === "chronic" ? "outpatient" : "inpatient";
  const name = layerOf(fact);
  switch (kind) {
    case "cap":
      if (name === "basic") return { [pool]: { paid: amount } };
      if (name === "critical") return { criticalPaid: amount };
      return name === "aid" ? { aidPaid: amount } : { [name]: { paid: amount } };
    case "deductible":
      if (name === "basic") return { [pool]: { deductible: amount, deductibleDue: at, inScope: amount } };
      return name === "aid"
        ? { aidDeductible: amount, aidBase: amount }
        : { [name]: { deductible: amount, base: amount } };
    default:
      if (name === "basic") return { [pool]: { inScope: amount } };
      if (name === "critical") return { criticalBase: amount };
      return name === "aid" ? { aidBase: amount } : { [name]: { base: amount } };
  }
}

function layerOf({ parameter }: Fact): "basic" | "critical" | "aid" | "huiminbaoInScope" | "huiminbaoOutOfScope" {
  if (parameter.startsWith("huiminbao.inScope")) return "huiminbaoInScope";
  if (parameter.startsWith("huiminbao.outOfScope")) return "huiminbaoOutOfScope";
  return parameter.split(".")[0] as "basic" | "critical" | "aid";
}
