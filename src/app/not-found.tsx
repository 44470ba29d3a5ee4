import { useTranslation } from "react-i18next";

/** An address that names no page. */
export function NotFound({ path }: { readonly path: string }) {
  const { t } = useTranslation("link");
  return (
    <div className="mx-auto max-w-[84rem] px-4">
      <h2 className="text-xl font-bold">{t("notFound.title")}</h2>
      <p className="wrap-anywhere">{t("notFound.text", { path: path.slice(0, 80) })}</p>
      <a href="#/" className="inline-flex min-h-target items-center font-semibold text-accent-deep underline">
        {t("notFound.home")}
      </a>
    </div>
  );
}
