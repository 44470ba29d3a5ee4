import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { today } from "../estimate/example.ts";

/** Today, also where the page was left open overnight and is printed or looked at in the morning. */
export function useDay(): string {
  const [day, setDay] = useState(() => today());
  useEffect(() => {
    const follow = (): void => setDay(today());
    // What is printed is what stands there when this returns.
    const print = (): void => flushSync(follow);
    addEventListener("beforeprint", print);
    document.addEventListener("visibilitychange", follow);
    return () => {
      removeEventListener("beforeprint", print);
      document.removeEventListener("visibilitychange", follow);
    };
  }, []);
  return day;
}
