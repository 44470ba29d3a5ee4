import { use, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { When } from "../../facts/fact.ts";
import { isParameter } from "../../facts/parameters.ts";
import type { RawValue } from "../../facts/values.ts";
import { parameterName } from "../../wording/fact-text.ts";
import { Button } from "../parts/button.tsx";
import { Editor } from "./editor.tsx";
import { focusOwnFigures } from "./own-figures.tsx";
import { FiguresContext } from "./own-rules.ts";

interface ReplaceFigureProps {
  readonly parameter: string;
  readonly value: RawValue;
  /** What the new figure is for where nothing else is chosen. */
  readonly when: When;
}

/** Opens the form for the real figure in place of one that no document settles. */
export function ReplaceFigure({ parameter, value, when }: ReplaceFigureProps) {
  const { t } = useTranslation("explanation");
  const inUse = use(FiguresContext);
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  if (inUse === null || !isParameter(parameter)) return null;
  const done = (isKept: boolean): void => {
    setOpen(false);
    if (isKept) focusOwnFigures();
    else requestAnimationFrame(() => place.current?.querySelector("button")?.focus());
  };
  const start = { parameter, value, when, from: null, to: null, note: null, source: null };
  return (
    <div ref={place} className="no-print mt-1">
      {isOpen ? (
        <Editor start={start} replaced={null} onDone={done} />
      ) : (
        <Button onClick={() => setOpen(true)} label={t("own.replaceLabel", { name: parameterName(parameter, t) })}>
          {t("own.replace")}
        </Button>
      )}
    </div>
  );
}
