import { useTranslation } from "react-i18next";
import { useDeskKey } from "./keys/desk-keys.ts";

export const DESK_WAYS = ["many", "one"] as const;
export type DeskWay = (typeof DESK_WAYS)[number];

/** Which way of using the desk an address asks for. */
export const wayOf = (hash: string): DeskWay =>
  DESK_WAYS.find((way) => way === new URLSearchParams(hash.replace(/^[^?]*\??/, "")).get("way")) ?? "many";

const hrefOf = (way: DeskWay): string => `#/desk?way=${way}`;

const go = (way: DeskWay, current: DeskWay): (() => void) | null =>
  way === current
    ? null
    : () => {
        window.location.hash = hrefOf(way);
      };

const LOOK = "inline-flex min-h-target items-center rounded-lg border px-4";

/** The ways to use the desk, side by side; what is under way in one goes on while another is looked at. */
export function DeskNav({ current }: { readonly current: DeskWay }) {
  const { t } = useTranslation("desk");
  const [first, second] = DESK_WAYS;
  useDeskKey("1", t("keys.way", { way: t(`sheet.${first}`) }), go(first, current));
  useDeskKey("2", t("keys.way", { way: t(`sheet.${second}`) }), go(second, current));
  return (
    <nav aria-label={t("sheet.ways")} className="no-print flex flex-wrap gap-2">
      {DESK_WAYS.map((way) =>
        way === current ? (
          <span key={way} aria-current="page" className={`${LOOK} border-accent bg-accent-soft font-bold`}>
            {t(`sheet.${way}`)}
          </span>
        ) : (
          <a key={way} href={hrefOf(way)} className={`${LOOK} border-line-strong bg-sheet text-accent-deep`}>
            {t(`sheet.${way}`)}
          </a>
        ),
      )}
    </nav>
  );
}
