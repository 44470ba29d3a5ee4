import { useEffect, useSyncExternalStore } from "react";
import { askedNow, markAsked, onAsked, pushAsked } from "../address/asked.ts";
import { isPlace, type Place } from "./questions.ts";

interface Where {
  readonly place: Place;
  /** Whether one came from reading the answers through. */
  readonly isMended: boolean;
  readonly isFirst: boolean;
  readonly go: (place: Place, isMended?: boolean) => void;
  readonly goBack: () => void;
}

/** The page of 长辈版 that is shown; one that has none yet begins at `arrival`. */
export function usePlace(arrival: Place): Where {
  // A string, so that the same entry gives the same snapshot.
  const asked = JSON.parse(useSyncExternalStore(onAsked, snapshot)) as ReturnType<typeof askedNow>;
  const known = asked !== null && isPlace(asked.ask) ? asked.ask : null;
  useEffect(() => {
    if (known === null) markAsked({ ask: arrival, depth: 0, isMended: false });
  }, [known, arrival]);
  const depth = asked?.depth ?? 0;
  return {
    place: known ?? arrival,
    isMended: asked?.isMended ?? false,
    isFirst: depth === 0,
    go: (place, isMended = false) => pushAsked({ ask: place, depth: depth + 1, isMended }),
    goBack: () => history.back(),
  };
}

const snapshot = (): string => JSON.stringify(askedNow());
