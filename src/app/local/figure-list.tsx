import { use, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Fact, Product } from "../../facts/fact.ts";
import { parameterName } from "../../wording/fact-text.ts";
import { ownFigureText } from "../../wording/own-figure-text.ts";
import { Button } from "../parts/button.tsx";
import { changeFigures, type Undo } from "./change-figures.ts";
import { Editor } from "./editor.tsx";
import { FiguresContext, useFiguresPart } from "./own-rules.ts";

interface FigureListProps {
  readonly figures: readonly Fact[];
  readonly products: readonly Product[];
  readonly onRemoved: (undo: Undo) => void;
}

/** Own figures with what each is for, since when, and where one has it from. */
export function FigureList({ figures, products, onRemoved }: FigureListProps) {
  if (figures.length === 0) return null;
  return (
    <ul className="flex flex-col gap-3">
      {figures.map((figure) => (
        <FigureItem
          key={JSON.stringify([figure.parameter, figure.when, figure.from, figure.to])}
          figure={figure}
          products={products}
          onRemoved={onRemoved}
        />
      ))}
    </ul>
  );
}

interface FigureItemProps extends Pick<FigureListProps, "products" | "onRemoved"> {
  readonly figure: Fact;
}

function FigureItem({ figure, products, onRemoved }: FigureItemProps) {
  const { t } = useTranslation("explanation");
  const inUse = use(FiguresContext);
  const [isOpen, setOpen] = useState(false);
  const { data: local } = useFiguresPart(true);
  const { lead, rest } = ownFigureText(figure, products, t);
  const name = parameterName(figure.parameter, t);
  const remove = (): void => {
    if (inUse === null || local === undefined) return;
    const others = (inUse.opened?.figures ?? []).filter((one) => one !== figure);
    onRemoved(changeFigures(inUse, local.writeFigures(others), local.openFigures).undo);
  };
  return (
    <li className="break-inside-avoid border-l-4 border-accent py-1 pl-3 wrap-anywhere">
      <p className="font-semibold">{lead}</p>
      {rest.map((line) => (
        <p key={line} className="text-sm text-ink-soft">
          {line}
        </p>
      ))}
      {isOpen ? (
        <Editor start={figure} replaced={figure} onDone={() => setOpen(false)} />
      ) : (
        <div className="mt-1 flex flex-wrap gap-2">
          <Button onClick={() => setOpen(true)} label={t("own.changeLabel", { name })}>
            {t("own.change")}
          </Button>
          <Button onClick={remove} label={t("own.removeLabel", { name })}>
            {t("own.remove")}
          </Button>
        </div>
      )}
    </li>
  );
}
