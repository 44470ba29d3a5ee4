import { useState } from "react";
import { useTranslation } from "react-i18next";
import { figure, forCitizens, qualifiedAmount } from "../../wording/amount.ts";
import { turnText } from "../../wording/what-if-text.ts";
import { STACKED } from "../parts/stacked.ts";
import { Fold } from "../result/fold.tsx";
import { Chart } from "./chart.tsx";
import type { Course, Stop } from "./stops.ts";

/** A curve as a picture, a slider along its stops that says each, and a table of them all. */
export function Curve({ course: { points, stops } }: { readonly course: Course }) {
  const { t } = useTranslation("what-if");
  const [chosen, setChosen] = useState<string | null>(null);
  const tried = stops.find(({ isTried }) => isTried);
  const [known, setKnown] = useState<string>();
  if (tried?.total !== known) {
    // Whoever tries an amount is led to it.
    setKnown(tried?.total);
    if (tried) setChosen(tried.total);
  }
  const at = stops.findIndex(({ total }) => total === chosen);
  const place = Math.max(0, at < 0 ? stops.findIndex(({ isOwn }) => isOwn) : at);
  const current = stops[place];
  if (current === undefined) return null;
  return (
    <>
      <Chart points={points} stops={stops} current={current} />
      <div className="no-print">
        <label htmlFor="what-if-slider" className="block font-semibold">
          {t("curve.slider")}
        </label>
        <input
          id="what-if-slider"
          type="range"
          min={0}
          max={stops.length - 1}
          step={1}
          value={place}
          onChange={(event) => setChosen(stops[Number(event.target.value)]?.total ?? null)}
          aria-valuetext={textOf(current)}
          aria-describedby="what-if-slider-hint"
          className="block min-h-target w-full accent-accent"
        />
        <p id="what-if-slider-hint" className="text-sm text-ink-soft">
          {t("curve.sliderHint")}
        </p>
        <p className="mt-2 border-l-4 border-accent bg-accent-soft px-3 py-2 font-semibold">{textOf(current)}</p>
      </div>
      <Fold title={t("curve.table")}>
        <table className={`w-full border-collapse ${STACKED}`}>
          <caption className="sr-only">{t("curve.caption")}</caption>
          <thead>
            <tr className="text-sm text-ink-soft">
              <th scope="col" className="py-1 text-left font-normal">
                {t("curve.total")}
              </th>
              <th scope="col" className="py-1 text-right font-normal">
                {t("curve.cash")}
              </th>
            </tr>
          </thead>
          <tbody>
            {stops.map((stop) => (
              <tr
                key={stop.total}
                className={`break-inside-avoid border-t border-line align-baseline ${stop.isOwn ? "bg-accent-soft font-bold" : ""}`}
              >
                <th scope="row" className="py-1 pr-2 text-left font-normal">
                  {figure(stop.total)}
                  {notesOf(stop).map((note) => (
                    <span key={note} className="block text-sm text-ink-soft">
                      {note}
                    </span>
                  ))}
                </th>
                <td className="py-1 text-right">
                  {stop.qualifier && (
                    <span className="text-sm text-ink-soft">{t(`facts:qualifier.${stop.qualifier}`)} </span>
                  )}
                  <span className="inline-block">{figure(stop.cash)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
    </>
  );

  function notesOf(stop: Stop): readonly string[] {
    return [
      ...(stop.isOwn ? [t("curve.own")] : []),
      ...(stop.isTried ? [t("curve.tried")] : []),
      ...stop.kinks.map((kink) => turnText(kink, t)),
    ];
  }

  function textOf(stop: Stop): string {
    const amounts = {
      total: forCitizens(stop.total, t),
      cash: qualifiedAmount(stop.cash, stop.qualifier ?? undefined, t),
    };
    const notes = notesOf(stop).join(t("curve.join"));
    return notes === "" ? t("curve.stop", amounts) : t("curve.stopWith", { ...amounts, notes });
  }
}
