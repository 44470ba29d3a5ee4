import { useTranslation } from "react-i18next";
import { usePath } from "./address/use-path.ts";
import { useMode } from "./display/display.ts";
import { EstimatePage } from "./estimate/estimate-page.tsx";
import { Header } from "./header.tsx";
import { LazyPage } from "./lazy-page.tsx";
import { Offline } from "./offline/offline.tsx";
import { PageLinks } from "./page-links.tsx";
import { withWords } from "./use-chunk.ts";

/** Opened to stand inside another page (`?embed`): what runs before the first paint has found out. */
const isEmbedded = globalThis.document?.documentElement.hasAttribute("data-embedded");

/** The page that the address names, below the header that all share; in 长辈版 the ways to the others stand below it. */
export function App() {
  const { t } = useTranslation("app");
  const path = usePath();
  const isElder = useMode() === "elder";
  if (isEmbedded) {
    return (
      <main>
        <LazyPage name="embed" fetchPage={fetchEmbed} given={{}} />
      </main>
    );
  }
  return (
    <>
      <Header />
      {!isElder && <PageLinks path={path} />}
      <Offline />
      <main>{pageOf(path)}</main>
      {isElder && (
        // What is asked comes first: in large type a screen has room for little else.
        <footer className="mx-auto max-w-[84rem] pb-4">
          <PageLinks path={path} />
          <p className="px-3 text-sm text-ink-soft sm:px-4">{t("promise")}</p>
        </footer>
      )}
    </>
  );
}

function pageOf(path: string) {
  if (path === "/") return <EstimatePage />;
  return <LazyPage key={path} name={path} fetchPage={() => fetchPage(path)} given={{ path }} />;
}

/** Which pages there are is known where one is opened. */
const fetchPage = async (path: string) => (await import("./pages.ts")).fetchPageAt(path);

/** Form and result alone, inside another page. */
const fetchEmbed = async () => (await withWords(import("./embed/embed-page.tsx"), "facts", "share")).EmbedPage;
