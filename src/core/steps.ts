import type { Operand, Step } from "./result.ts";
import type { LayerPass, Pass } from "./settle-encounter.ts";
import { writeBasic } from "./steps-basic.ts";
import { writeCritical } from "./steps-critical.ts";
import { writeAid, writeHuiminbao } from "./steps-part.ts";
import { writePerson } from "./steps-person.ts";
import { writeScope } from "./steps-scope.ts";
import { operand, Trace } from "./trace.ts";

/** The steps of an encounter (SPEC section 5), written from what the one pass has kept: nothing is computed again. */
export function stepsOf(pass: Pass): readonly Step[] {
  const { scope, plan, layers, amounts, inScopeLeft, balance } = pass;
  const trace = new Trace();
  writeScope(scope, plan.disease ? [plan.disease.unused] : [], trace);
  // The in-scope amount and what of it each layer paid: the operands of what is left.
  let taken: readonly Operand[] = [operand("inScope", scope.inScope)];
  for (const one of layers) {
    writeLayer(one, pass, taken, trace);
    taken = [...taken, takenBy(one)];
  }
  writePerson(amounts, inScopeLeft, balance, taken, plan.order.unused, trace);
  return trace.steps;
}

function writeLayer(one: LayerPass, { plan, scope }: Pass, taken: readonly Operand[], trace: Trace): void {
  switch (one.layer) {
    case "basic":
      writeBasic(one.paid, plan.basic, trace);
      break;
    case "critical":
      writeCritical(one.paid, plan.critical, taken, scope.firstPay, trace);
      break;
    case "aid":
      writeAid(one.paid, plan.aid, taken, trace);
      break;
    case "huiminbao":
      writeHuiminbao(one.paid, plan.huiminbao, taken, scope, trace);
  }
}

/** A payment that is not all for the in-scope share says so in its name. */
function takenBy({ layer, paid }: LayerPass): Operand {
  const inScopePay = "inScopePay" in paid ? paid.inScopePay : paid.pay;
  return operand((inScopePay === paid.pay ? PAY : IN_SCOPE_PAY)[layer], inScopePay);
}

const PAY = { basic: "basicPay", critical: "criticalPay", aid: "aidPay", huiminbao: "huiminbaoPay" } as const;
const IN_SCOPE_PAY = {
  basic: "basicInScopePay",
  critical: "criticalInScopePay",
  aid: "aidInScopePay",
  huiminbao: "huiminbaoInScopePay",
} as const;
