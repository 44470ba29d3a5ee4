import type { Fen } from "../money/fen.ts";
import { ZERO } from "../money/fen.ts";

/** What one pool of basic insurance has used up in the year. `inScope` includes the deductible. */
export interface PoolLedger {
  deductible: Fen;
  /** The largest deductible found at any encounter so far. */
  deductibleDue: Fen;
  paid: Fen;
  inScope: Fen;
}

export interface PartLedger {
  deductible: Fen;
  base: Fen;
  paid: Fen;
}

/** The year's counters (SPEC section 5, `carriedIn`); the one thing that a settlement leaves to the next. */
export interface Ledger {
  outpatient: PoolLedger;
  inpatient: PoolLedger & { admissions: number };
  criticalBase: Fen;
  criticalPaid: Fen;
  aidDeductible: Fen;
  aidBase: Fen;
  aidPaid: Fen;
  huiminbaoInScope: PartLedger;
  huiminbaoOutOfScope: PartLedger;
}

const emptyPart = (): PartLedger => ({ deductible: ZERO, base: ZERO, paid: ZERO });

/** A year in which nothing happened yet. */
export const freshLedger = (): Ledger => ({
  outpatient: { deductible: ZERO, deductibleDue: ZERO, paid: ZERO, inScope: ZERO },
  inpatient: { deductible: ZERO, deductibleDue: ZERO, paid: ZERO, inScope: ZERO, admissions: 0 },
  criticalBase: ZERO,
  criticalPaid: ZERO,
  aidDeductible: ZERO,
  aidBase: ZERO,
  aidPaid: ZERO,
  huiminbaoInScope: emptyPart(),
  huiminbaoOutOfScope: emptyPart(),
});

/** A copy that may be written to. */
export const copyLedger = (ledger: Readonly<Ledger>): Ledger => ({
  outpatient: copyPool(ledger.outpatient),
  inpatient: copyInpatient(ledger.inpatient),
  criticalBase: ledger.criticalBase,
  criticalPaid: ledger.criticalPaid,
  aidDeductible: ledger.aidDeductible,
  aidBase: ledger.aidBase,
  aidPaid: ledger.aidPaid,
  huiminbaoInScope: copyPart(ledger.huiminbaoInScope),
  huiminbaoOutOfScope: copyPart(ledger.huiminbaoOutOfScope),
});

// Written out: objects that are spread are slow to write to.
const copyPool = ({ deductible, deductibleDue, paid, inScope }: PoolLedger): PoolLedger => ({
  deductible,
  deductibleDue,
  paid,
  inScope,
});

const copyInpatient = ({
  deductible,
  deductibleDue,
  paid,
  inScope,
  admissions,
}: Ledger["inpatient"]): Ledger["inpatient"] => ({ deductible, deductibleDue, paid, inScope, admissions });

const copyPart = ({ deductible, base, paid }: PartLedger): PartLedger => ({ deductible, base, paid });
