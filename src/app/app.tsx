import { usePath } from "./address/use-path.ts";
import { EstimatePage } from "./estimate/estimate-page.tsx";
import { Header } from "./header.tsx";
import { LazyPage } from "./lazy-page.tsx";
import { Offline } from "./offline/offline.tsx";
import { PageLinks } from "./page-links.tsx";
import { fetchNowhere, PAGES } from "./pages.ts";

/** The page that the address names, below the header that all share. */
export function App() {
  const path = usePath();
  return (
    <>
      <Header />
      <PageLinks path={path} />
      <Offline />
      <main>{pageOf(path)}</main>
    </>
  );
}

function pageOf(path: string) {
  if (path === "/") return <EstimatePage />;
  const fetchPage = PAGES[path];
  if (fetchPage) return <LazyPage key={path} name={path} fetchPage={fetchPage} given={{}} />;
  return <LazyPage key="nowhere" name="nowhere" fetchPage={fetchNowhere} given={{ path }} />;
}
