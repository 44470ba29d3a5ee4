import type { CaseRead } from "../../core/read-case.ts";
import { settle } from "../../core/settle.ts";
import type { RuleSet } from "../../facts/rule-set.ts";
export function ResultView({ read, rules }: { read: CaseRead; rules: RuleSet }) {
  const settled = read.ok ? settle(read.case, rules) : null;
  return (
    <section aria-label="结算结果">
      <pre className="text-sm whitespace-pre-wrap">
        {JSON.stringify(settled?.ok ? settled.result.settlements[0]?.amounts : read, null, 1)}
      </pre>
    </section>
  );
}
