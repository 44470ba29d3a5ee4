import { useTranslation } from "react-i18next";
import type { Progress } from "../../desk/protocol.ts";
import { type View, WHOLE } from "../../desk/view.ts";

interface CausesViewProps {
  readonly causes: Progress["causes"];
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** Why sheets differ, the largest number first; one of them can be looked at alone. */
export function CausesView({ causes, view, onView }: CausesViewProps) {
  const { t } = useTranslation("desk");
  return (
    <section aria-labelledby="desk-causes" className="flex flex-col gap-2">
      <h3 id="desk-causes" className="text-lg font-bold text-accent-deep">
        {t("causes.title")}
      </h3>
      <ul className="flex flex-wrap gap-2">
        {causes.map(({ code, count }) => (
          <li key={code}>
            <button
              type="button"
              aria-pressed={view.cause === code}
              onClick={() => onView(view.cause === code ? WHOLE : { ...WHOLE, shown: "differs", cause: code })}
              className="min-h-target rounded-lg border border-line-strong bg-sheet px-3 text-left aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:font-bold"
            >
              {t(`cause.name.${code}`)} <strong>{t("causes.count", { count })}</strong>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
