import { useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { lastOf } from "../../facts/built-ins.ts";
import { pathThrough } from "../../whatif/chart-scale.ts";
import type { CurvePoint } from "../../whatif/curve.ts";
import { figure } from "../../wording/amount.ts";
import { turnMark } from "../../wording/what-if-text.ts";
import { type Labelled, layoutOf } from "./chart-layout.ts";
import type { Stop } from "./stops.ts";
import { useSize } from "./use-size.ts";

interface ChartProps {
  readonly points: readonly CurvePoint[];
  readonly stops: readonly Stop[];
  /** Where the slider stands. */
  readonly current: Stop;
}

/** The type in the chart against the text around it. */
const TYPE = 0.78;

/** What the person pays over the total, drawn; all that it says stands in the table, too. */
export function Chart({ points, stops, current }: ChartProps) {
  const { t, i18n } = useTranslation("what-if");
  const box = useRef<HTMLDivElement>(null);
  const title = useId();
  const size = useSize(box);
  return (
    <figure className="m-0">
      <p className="text-sm text-ink-soft">{t("curve.y")}</p>
      <div ref={box} className="min-h-40">
        {size && size.width > 0 && drawing(size.width, size.em * TYPE)}
      </div>
      <p className="text-right text-sm text-ink-soft">{t("curve.x")}</p>
    </figure>
  );

  function drawing(width: number, em: number) {
    const compact = new Intl.NumberFormat(i18n.language, { notation: "compact", maximumFractionDigits: 2 });
    const written = (amount: string): string => compact.format(amount as `${number}`);
    const marked = stops.flatMap((stop) => (markOf(stop) === null ? [] : [stop]));
    const labelled = marked.map((stop): Labelled => ({ total: stop.total, text: markOf(stop) ?? "" }));
    const { height, left, right, top, bottom, x, y, labels } = layoutOf(points, labelled, { width, em, written });
    const line = points.map(({ total, cash }) => ({ x: total, y: cash }));
    const [first, last] = [points[0], lastOf(points)];
    return (
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className="block h-auto w-full"
        role="img"
        aria-labelledby={title}
        fontSize={em}
      >
        <title id={title}>
          {t("curve.picture", {
            from: figure(first?.total ?? "0"),
            upTo: figure(last?.total ?? "0"),
            low: figure(first?.cash ?? "0"),
            high: figure(last?.cash ?? "0"),
            kinks: Math.max(0, points.length - 2),
          })}
        </title>
        {y.ticks.map((tick) => (
          <g key={tick}>
            <line x1={left} x2={right} y1={y.scale(tick)} y2={y.scale(tick)} className="stroke-line" />
            <text x={left - em / 3} y={y.scale(tick) + em / 3} textAnchor="end" className="fill-ink-soft">
              {written(tick)}
            </text>
          </g>
        ))}
        {x.ticks.map((tick) => (
          <g key={tick}>
            <line
              x1={x.scale(tick)}
              x2={x.scale(tick)}
              y1={bottom}
              y2={bottom + em / 3}
              className="stroke-line-strong"
            />
            <text x={x.scale(tick)} y={bottom + 1.4 * em} textAnchor="middle" className="fill-ink-soft">
              {written(tick)}
            </text>
          </g>
        ))}
        <line x1={left} x2={right} y1={bottom} y2={bottom} className="stroke-line-strong" />
        {marked.map((stop, i) => {
          const label = labels[i];
          const [px, py] = [x.scale(stop.total), y.scale(stop.cash)];
          return (
            label && (
              <g key={stop.total}>
                <line
                  x1={px}
                  x2={px}
                  y1={label.y + em / 4}
                  y2={py}
                  strokeDasharray="2 3"
                  className="stroke-line-strong"
                />
                <text
                  x={label.left + em / 4}
                  y={label.y}
                  className={stop.isOwn ? "fill-ink font-bold" : "fill-ink-soft"}
                >
                  {markOf(stop)}
                </text>
              </g>
            )
          );
        })}
        <path
          d={pathThrough(line, x.scale, y.scale)}
          fill="none"
          strokeWidth={em / 6}
          className="stroke-payer-person"
        />
        {marked.map((stop) => (
          <circle
            key={stop.total}
            cx={x.scale(stop.total)}
            cy={y.scale(stop.cash)}
            r={stop.isOwn ? em / 2.6 : em / 4}
            className={stop.isOwn ? "fill-ink" : "fill-sheet stroke-payer-person"}
            strokeWidth={em / 8}
          />
        ))}
        <g className="no-print">
          <line
            x1={x.scale(current.total)}
            x2={x.scale(current.total)}
            y1={top - em / 2}
            y2={bottom}
            className="stroke-accent-deep"
          />
          <circle
            cx={x.scale(current.total)}
            cy={y.scale(current.cash)}
            r={em / 1.7}
            fill="none"
            strokeWidth={em / 6}
            className="stroke-accent-deep"
          />
        </g>
      </svg>
    );
  }

  function markOf(stop: Stop): string | null {
    if (stop.isOwn) return t("curve.ownMark");
    const [kink] = stop.kinks;
    return kink === undefined ? null : turnMark(kink, t);
  }
}
