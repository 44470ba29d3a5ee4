import { useEffect, useState } from "react";
import { useChunk, withWords } from "../use-chunk.ts";

/** So long after the page came alive nothing that the first screen needs is still on its way. */
const QUIET = 3000;

/** What keeps the page usable without a network; it comes when there is nothing more urgent to fetch. */
export function Offline() {
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(true), QUIET);
    return () => clearTimeout(timer);
  }, []);
  const { data } = useChunk("offline", fetchView, isQuiet && import.meta.env.PROD);
  return data === undefined ? null : <data.OfflineView />;
}

const fetchView = () => withWords(import("./offline-view.tsx"), "offline");
