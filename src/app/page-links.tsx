import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { pathOf } from "./address/use-path.ts";

const PAGES = [
  { path: "/", text: "guides.estimate" },
  { path: "/guides", text: "guides.link" },
  { path: "/desk", text: "guides.desk" },
  { path: "/rulebook", text: "guides.rulebook" },
] as const;

const LOOK = "inline-flex min-h-target items-center underline underline-offset-8";

const hashOf = (url: string): string => new URL(url).hash;

/** The pages side by side; going back to one finds it as it was left. */
export function PageLinks({ path }: { readonly path: string }) {
  const { t } = useTranslation("app");
  const [left, setLeft] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    const remember = ({ oldURL }: HashChangeEvent): void => {
      const hash = hashOf(oldURL);
      setLeft((before) => ({ ...before, [pathOf(hash)]: hash }));
    };
    window.addEventListener("hashchange", remember);
    return () => window.removeEventListener("hashchange", remember);
  }, []);
  return (
    <nav
      aria-label={t("guides.pages")}
      className="no-print mx-auto mb-2 flex max-w-[84rem] flex-wrap gap-x-5 px-3 sm:px-4"
    >
      {PAGES.map((page) =>
        page.path === path ? (
          <span key={page.path} aria-current="page" className={`${LOOK} font-bold decoration-accent decoration-2`}>
            {t(page.text)}
          </span>
        ) : (
          <a key={page.path} href={left[page.path] || `#${page.path}`} className={`${LOOK} text-accent-deep`}>
            {t(page.text)}
          </a>
        ),
      )}
    </nav>
  );
}
