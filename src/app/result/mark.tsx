import { useTranslation } from "react-i18next";

const SIGNS = { assumed: "≈", target: "→", lapsed: "!" } as const;

/** A word with a sign, so that colour is never the only mark. */
export function Mark({ kind }: { readonly kind: keyof typeof SIGNS }) {
  const { t } = useTranslation("facts");
  return (
    <span className="mr-2 inline-block rounded border border-assumed-line bg-assumed-soft px-1.5 text-sm font-semibold text-assumed">
      <span aria-hidden="true">{SIGNS[kind]} </span>
      {t(`mark.${kind}`)}
    </span>
  );
}
