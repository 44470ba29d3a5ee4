import { usePath } from "./address/use-path.ts";
import { EstimatePage } from "./estimate/estimate-page.tsx";
import { Header } from "./header.tsx";
import { NotFound } from "./not-found.tsx";

/** The page that the address names, below the header that all share. */
export function App() {
  const path = usePath();
  return (
    <>
      <Header />
      <main>{path === "/" ? <EstimatePage /> : <NotFound path={path} />}</main>
    </>
  );
}
