import { useEffect, useRef, useState } from "react";
import type { CheckedSheet, TypedSheet } from "../../desk/protocol.ts";
import type { DeskClient } from "./desk-client.ts";
import { rulesAt } from "./use-desk.ts";

/** What a typed sheet comes to, as the worker last said; `null` until it did. Only the last of many keys counts. */
export function useChecked(client: DeskClient, typed: TypedSheet): CheckedSheet | null {
  const [checked, setChecked] = useState<CheckedSheet | null>(null);
  const asked = useRef(0);
  const key = JSON.stringify(typed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the sheet
  useEffect(() => {
    asked.current += 1;
    const own = asked.current;
    client
      .ask("check", { typed, rules: rulesAt() })
      .then((answer) => own === asked.current && setChecked(answer))
      .catch(() => own === asked.current && setChecked(null));
  }, [client, key]);
  return checked;
}
