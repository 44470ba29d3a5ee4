import { classOf } from "./class-of.ts";
import type { Fact, Jurisdiction, When, WhenKey } from "./fact.ts";
import { isUnited } from "./parameters.ts";
import type { RuleProblem } from "./rule-problem.ts";

/** Pairs of facts of which neither goes before the other on some day in some situation (SPEC section 2, rule 6). */
export function findConflicts(facts: readonly Fact[], jurisdictions: readonly Jurisdiction[]): RuleProblem[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const keys = Object.keys(fact.when).length;
    const group = `${fact.jurisdiction} ${fact.parameter} ${classOf(fact)} ${keys}`;
    const known = groups.get(group);
    if (known) known.push(fact);
    else groups.set(group, [fact]);
  }
  return [...groups.values()].flatMap((group) => conflictsWithin(group, jurisdictions));
}

function conflictsWithin(group: readonly Fact[], jurisdictions: readonly Jurisdiction[]): RuleProblem[] {
  const problems: RuleProblem[] = [];
  group.forEach((later, i) => {
    for (const earlier of group.slice(0, i)) {
      if (!daysOverlap(earlier, later) || areApart(earlier.when, later.when)) continue;
      if (!canHoldTogether(earlier.when, later.when, jurisdictions)) continue;
      if (isUnited(later.parameter) && !sharesMember(earlier, later)) continue;
      const other = `${earlier.origin.file}:${earlier.origin.line}`;
      problems.push({ ...later.origin, code: "conflict", values: { parameter: later.parameter, other } });
    }
  });
  return problems;
}

function daysOverlap(a: Fact, b: Fact): boolean {
  const startsAfter = (x: Fact, y: Fact) => x.from !== null && y.to !== null && x.from > y.to;
  return !startsAfter(a, b) && !startsAfter(b, a);
}

/** United lists conflict only over a member that both hold. */
const sharesMember = (a: Fact, b: Fact): boolean =>
  (a.value as readonly string[]).some((member) => (b.value as readonly string[]).includes(member));

/** Whether a key that both name has no value for both: what most pairs differ in, and cheap to see. */
function areApart(a: When, b: When): boolean {
  for (const key in a) {
    const [ours, theirs] = [a[key as WhenKey], b[key as WhenKey]];
    if (ours && theirs && !ours.some((value) => theirs.includes(value))) return true;
  }
  return false;
}

/** Whether some situation that can exist meets both conditions. */
function canHoldTogether(a: When, b: When, jurisdictions: readonly Jurisdiction[]): boolean {
  const both: Partial<Record<WhenKey, readonly (string | boolean)[]>> = { ...a };
  for (const [key, values] of Object.entries(b) as [WhenKey, readonly (string | boolean)[]][]) {
    both[key] = both[key]?.filter((value) => values.includes(value)) ?? values;
  }
  return canExist(both, jurisdictions);
}

/** What SPEC section 7 does not allow cannot be met: retired residents, sites of hospitals, products of the other category. */
function canExist(when: When, jurisdictions: readonly Jurisdiction[]): boolean {
  const categories = when.category ?? ["employee", "resident"];
  const levels = when.level ?? ["primary"];
  const onlyOnceRetired = when.retired?.every((value) => value === true) ?? false;
  if (onlyOnceRetired && !categories.includes("employee")) return false;
  const primaryOnly = when.site !== undefined || (when.care?.every((care) => care === "familyBed") ?? false);
  if (primaryOnly && !levels.includes("primary")) return false;
  const candidates = onlyOnceRetired ? ["employee"] : categories;
  return when.product?.some((id) => candidates.some((category) => isSoldTo(id, category, jurisdictions))) ?? true;
}

function isSoldTo(id: string | boolean, category: string | boolean, jurisdictions: readonly Jurisdiction[]): boolean {
  const product = jurisdictions.flatMap((one) => one.products).find((one) => one.id === id);
  return product?.category === undefined || product.category === category;
}
