import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Progress } from "../../desk/protocol.ts";
import { Button } from "../parts/button.tsx";
import type { DeskClient } from "./desk-client.ts";
import { useDeskKey } from "./keys/desk-keys.ts";

interface RunProgressProps {
  readonly progress: Progress;
  readonly client: DeskClient;
}

const grouped = (count: number): string => count.toLocaleString("en");

/** How far a run is, how fast, how long still; it can be stopped and go on. */
export function RunProgress({ progress, client }: RunProgressProps) {
  const { t } = useTranslation("desk");
  const { isRunning, isDone, phase, done, total, bills, bad, compared, differing, perSecond, secondsLeft } = progress;
  const counts = { done: grouped(done), total: grouped(total), bills: grouped(bills) };
  const state = isDone ? "done" : isRunning ? phase : "stopped";
  const toggle = isDone ? null : () => void client.ask(isRunning ? "stop" : "goOn", {});
  const heading = useRef<HTMLHeadingElement>(null);
  useDeskKey("P", t("keys.stop"), toggle);
  useEffect(() => {
    void isDone;
    // The button that had the focus is gone: the one that started the run, or the one that stops it.
    if (document.activeElement === document.body) heading.current?.focus();
  }, [isDone]);
  return (
    <section
      aria-labelledby="desk-run"
      className="flex flex-col gap-2 rounded-lg border border-line bg-sheet p-3 sm:p-4"
    >
      <h3 id="desk-run" ref={heading} tabIndex={-1} className="scroll-mt-4 text-lg font-bold text-accent-deep">
        {t("run.title")}
      </h3>
      <p className="font-semibold">{t(`run.${state}`, counts)}</p>
      <progress
        aria-label={t("run.bar")}
        value={done}
        max={Math.max(total, 1)}
        className="h-4 w-full appearance-none overflow-hidden rounded border border-line-strong [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sheet-sunk [&::-webkit-progress-value]:bg-accent"
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p>{[t(bad === 0 ? "run.noneBad" : "run.bad", { count: bad }), ...comparedTexts()].join(t("form:listJoin"))}</p>
        {isRunning && secondsLeft !== null && (
          <p className="text-ink-soft">
            {t("run.speed", { speed: grouped(perSecond) })}
            {t("form:listJoin")}
            {t("run.left", { seconds: secondsLeft })}
          </p>
        )}
        {toggle !== null && <Button onClick={toggle}>{t(isRunning ? "run.stop" : "run.goOn")}</Button>}
      </div>
      {/* Said once at each turn, not with every row. */}
      <p role="status" className="sr-only">
        {isRunning ? "" : t(`run.${state}`, counts)}
      </p>
    </section>
  );

  function comparedTexts(): readonly string[] {
    if (compared === 0) return [];
    return [t("run.compared", { count: compared }), t("run.differing", { count: differing })];
  }
}
