import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Case } from "../../core/case.ts";
import type { Settlement } from "../../core/result.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
import { visitText } from "../../wording/settlement-text.ts";
import { BillTable } from "./bill-table.tsx";
import { OwnSharesTable } from "./own-shares.tsx";
import { Receipt } from "./receipt.tsx";
import { Steps } from "./steps.tsx";

interface VisitFoldProps {
  readonly one: Case;
  readonly settlement: Settlement;
  readonly rules: RuleSet;
  readonly isInHand: boolean;
}

/** One visit of several in full; the one in hand stands open until it is closed by hand. */
export function VisitFold({ one, settlement, rules, isInHand }: VisitFoldProps) {
  const { t } = useTranslation("explanation");
  const [open, setOpen] = useState<boolean | null>(null);
  return (
    <details
      open={open ?? isInHand}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== (open ?? isInHand)) setOpen(currentTarget.open);
      }}
      className="border-t-2 border-line-strong pt-2"
    >
      <summary className="py-[0.65rem] text-lg font-bold text-accent-deep">{visitText(one, settlement, t)}</summary>
      <div className="mt-2 flex flex-col gap-6">
        <Receipt settlement={settlement} />
        <BillTable settlement={settlement} />
        <OwnSharesTable settlement={settlement} />
        <Steps one={one} settlement={settlement} rules={rules} />
      </div>
    </details>
  );
}
