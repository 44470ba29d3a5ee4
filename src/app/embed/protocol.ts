import type { ResultAmounts } from "../../core/result.ts";

/** What the page around this one sends: an address of this page with a case, or a case as the command takes it. */
export interface CaseMessage {
  readonly case: unknown;
  /** Whatever the sender wants to find again in the answer. */
  readonly request: string | number | null;
}

interface ToldProblem {
  readonly code: string;
  /** As in `encounters[0].expenses.total`. */
  readonly path: string;
  /** In words, in the language of the page. */
  readonly message: string;
}

/** What this page tells the one around it; docs/embedding.md is the contract. */
export type Told =
  | { readonly type: "clear-account:ready" }
  | { readonly type: "clear-account:size"; readonly height: number }
  | ({
      readonly type: "clear-account:result";
      readonly request: CaseMessage["request"];
      readonly ok: true;
      /** `sha256:…` over case, rules and amounts. */
      readonly hash: string;
      /** What follows `#` in a link to the case; `null` for more visits than a link carries. */
      readonly address: string | null;
    } & ResultAmounts)
  | {
      readonly type: "clear-account:result";
      readonly request: CaseMessage["request"];
      readonly ok: false;
      readonly problems: readonly ToldProblem[];
    };

/** The case that a message brings; `null` for any other message. */
export function caseMessageOf(data: unknown): CaseMessage | null {
  if (typeof data !== "object" || data === null) return null;
  const { type, request, case: one } = data as Record<string, unknown>;
  if (type !== "clear-account:case") return null;
  return { case: one, request: typeof request === "string" || typeof request === "number" ? request : null };
}

/**
 * The one origin that is spoken with: the one that `?embed=https://…` names, this page's own for a bare `?embed`; `null`
 * where what is named is no origin of the web.
 */
export function hostOf(search: string, own: string): string | null {
  const named = new URLSearchParams(search).get("embed") || own;
  if (!/^https?:\/\/[^/?#\s]+\/?$/.test(named)) return null;
  try {
    const { origin, username } = new URL(named);
    return username === "" ? origin : null;
  } catch {
    return null;
  }
}
