import { type MouseEvent, memo, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FactEntry } from "../../wording/fact-entry.ts";
import { FactDetail } from "./fact-detail.tsx";
import { FactSummary } from "./fact-summary.tsx";

interface FactRowProps {
  readonly entry: FactEntry;
  /** Whether the address names it. */
  readonly isNamed: boolean;
  readonly onOpen: (key: string) => void;
}

/** A fact in a line or two, to be opened; one that a link names is open, and the place to read on. */
export const FactRow = memo(function FactRow({ entry, isNamed, onOpen }: FactRowProps) {
  useTranslation("rulebook");
  const [isOpen, setOpen] = useState(isNamed);
  const [wasNamed, setNamed] = useState(isNamed);
  const summary = useRef<HTMLElement>(null);
  const isClicked = useRef(false);
  if (isNamed !== wasNamed) {
    setNamed(isNamed);
    if (isNamed) setOpen(true);
  }
  useEffect(() => {
    const isOwn = isClicked.current;
    isClicked.current = false;
    if (!isNamed || isOwn) return;
    summary.current?.scrollIntoView({ block: "start" });
    summary.current?.focus();
  }, [isNamed]);
  return (
    <li className="border-t border-line [contain-intrinsic-size:auto_5rem] [content-visibility:auto]">
      <details open={isOpen} data-left-in-print onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button of its own */}
        <summary
          ref={summary}
          onClick={toggle}
          className="min-h-target scroll-mt-4 px-1 py-2 -outline-offset-3 wrap-anywhere"
        >
          <FactSummary entry={entry} />
        </summary>
        {isOpen && <FactDetail entry={entry} />}
      </details>
    </li>
  );

  function toggle(event: MouseEvent): void {
    event.preventDefault();
    isClicked.current = !isNamed;
    setOpen(!isOpen);
    onOpen(isOpen ? "" : entry.key);
  }
});
