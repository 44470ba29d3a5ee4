import { lastOf } from "../../facts/built-ins.ts";
import { linearScale, type Scale, ticksUpTo } from "../../whatif/chart-scale.ts";
import type { CurvePoint } from "../../whatif/curve.ts";
import { lanesFor, type Placed } from "./lanes.ts";

interface Axis {
  readonly scale: Scale;
  readonly ticks: readonly string[];
}

export interface Layout {
  readonly height: number;
  /** The plot's edges in pixels. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: Axis;
  readonly y: Axis;
  /** Where each label stands, in the order given. */
  readonly labels: readonly (Placed & { readonly y: number })[];
}

/** A label at a total. */
export interface Labelled {
  readonly total: string;
  readonly text: string;
}

interface Sizes {
  readonly width: number;
  /** Of the chart's type, pixels. */
  readonly em: number;
  /** How an amount is written at an axis. */
  readonly written: (amount: string) => string;
}

/** Where everything in the chart of a curve stands; `points` are at least two, labels come by rising totals. */
export function layoutOf(points: readonly CurvePoint[], labelled: readonly Labelled[], sizes: Sizes): Layout {
  const { width, em, written } = sizes;
  const end = lastOf(points)?.total ?? "0.00";
  const most = points.reduce((found, { cash }) => (Number(cash) > Number(found) ? cash : found), "0.00");
  const yTicks = ticksUpTo(most, 4);
  const left = Math.max(...yTicks.map((tick) => widthOf(written(tick), em))) + em / 2;
  // The last label is centred under the end.
  const right = width - Math.max(em, widthOf(written(end), em) / 2);
  const xSteps = Math.max(2, Math.floor((right - left) / (widthOf(written(end), em) + 2 * em)));
  const xTicks = ticksUpTo(end, Math.min(6, xSteps));
  const x = linearScale("0", end, left, right);
  const placed = lanesFor(
    labelled.map(({ total, text }) => ({ at: x(total), width: widthOf(text, em) + em / 2 })),
    0,
    width,
  );
  const lane = 1.4 * em;
  const top = (1 + Math.max(-1, ...placed.map((one) => one.lane))) * lane + em;
  const bottom = top + Math.max(10 * em, Math.min(18 * em, width / 2.5));
  return {
    height: bottom + 1.8 * em,
    left,
    right,
    top,
    bottom,
    x: { scale: x, ticks: xTicks.filter((tick) => x(tick) <= right + 0.5) },
    y: { scale: linearScale("0", lastOf(yTicks) ?? "0.00", bottom, top), ticks: yTicks },
    labels: placed.map((one) => ({ ...one, y: top - em - one.lane * lane })),
  };
}

const WIDE = /[⺀-￯]/u;

/** About how wide a text is: Chinese signs are square, others half as wide or a little more. */
const widthOf = (text: string, em: number): number =>
  [...text].reduce((sum, sign) => sum + (WIDE.test(sign) ? em : 0.58 * em), 0);
