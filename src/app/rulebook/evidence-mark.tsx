import type { Fact, ShownFact } from "../../facts/fact.ts";
import { Mark } from "../result/mark.tsx";
import { StandingMark } from "./standing-mark.tsx";

/** The mark of a fact that is no document's word that we hold; none for one that is. */
export function EvidenceMark({ fact: { evidence, bound } }: { readonly fact: Fact | ShownFact }) {
  if (bound === "target" && evidence !== "override") return <Mark kind="target" />;
  if (evidence === "override" || evidence === "secondary") return <StandingMark standing={evidence} />;
  return evidence === "document" ? null : <Mark kind="assumed" />;
}
