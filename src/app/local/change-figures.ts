import { damageIn } from "../../local/damaged.ts";
import type { openFigures } from "../../local/local-figures.ts";
import { countBeyond, withChange } from "../../local/with-change.ts";
import { deviceFigures, keepFigures } from "./device.ts";
import type { FiguresInUse } from "./own-rules.ts";

/** Puts all as it was before. */
export type Undo = () => void;

/** The figures in use since a change, and how it is taken back. */
interface Change {
  readonly shown: string;
  readonly undo: Undo;
}

/**
 * Somebody entered, changed or took away figures: what changed is kept on this device beside what is kept there already.
 * What came with a link stays with the link's case; where nothing did, all of the device's figures are in use from now on.
 */
export function changeFigures(inUse: FiguresInUse, after: string, open: typeof openFigures): Change {
  const { city, figures, show } = inUse;
  const device = deviceFigures(city);
  const merged = withChange(readable(inUse, device, open), figures, after);
  // Two figures may each be right and yet speak of the same case.
  const isSound = fits(inUse, merged, open);
  if (isSound) keepFigures(city, merged);
  const shown = isSound && (figures === "" || figures === device) ? merged : after;
  show(shown);
  return { shown, undo: undoOf(inUse, device) };
}

/** Takes figures that came with a link over to this device: beside its own, or in their stead where both cannot be. */
export function takeOver(inUse: FiguresInUse, open: typeof openFigures) {
  const { city, figures, show } = inUse;
  const device = deviceFigures(city);
  const merged = withChange(readable(inUse, device, open), "", figures);
  const kept = fits(inUse, merged, open) ? merged : figures;
  keepFigures(city, kept);
  show(kept);
  return {
    count: countBeyond(figures, device),
    replaced: countBeyond(device, kept),
    undo: undoOf(inUse, device),
  };
}

/** What of the device's table can be read: the page has said what cannot. */
const readable = ({ published, city }: FiguresInUse, device: string, open: typeof openFigures): string =>
  published === null ? device : damageIn(published, city, device, open).sound;

const fits = ({ published, city }: FiguresInUse, text: string, open: typeof openFigures): boolean =>
  text === "" || (published !== null && open(published, city, text).problems.length === 0);

const undoOf =
  ({ city, figures, show }: FiguresInUse, device: string): Undo =>
  () => {
    keepFigures(city, device);
    show(figures);
  };
