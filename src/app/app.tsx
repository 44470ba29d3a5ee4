import { usePath } from "./address/use-path.ts";
import { EstimatePage } from "./estimate/estimate-page.tsx";
import { GuidesRoute } from "./guides/guides-route.tsx";
import { Header } from "./header.tsx";
import { NotFound } from "./not-found.tsx";
import { Offline } from "./offline/offline.tsx";
import { PageLinks } from "./page-links.tsx";
import { WHAT_IF_PATH } from "./what-if/what-if-address.ts";
import { WhatIfRoute } from "./what-if/what-if-route.tsx";

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
  if (path === WHAT_IF_PATH) return <WhatIfRoute />;
  return path === "/guides" ? <GuidesRoute /> : <NotFound path={path} />;
}
