import { type ComponentType, useEffect, useState } from "react";
import { loadOfflineWords } from "../../wording/i18n.ts";
import { useChunk } from "../use-chunk.ts";

/** So long after the page came alive nothing that the first screen needs is still on its way. */
const QUIET = 3000;

/** What keeps the page usable without a network; it comes when there is nothing more urgent to fetch. */
export function Offline() {
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(true), QUIET);
    return () => clearTimeout(timer);
  }, []);
  const { data: View } = useChunk("offline", fetchView, isQuiet && import.meta.env.PROD);
  return View === undefined ? null : <View />;
}

async function fetchView(): Promise<ComponentType> {
  const [{ OfflineView }] = await Promise.all([import("./offline-view.tsx"), loadOfflineWords()]);
  return OfflineView;
}
