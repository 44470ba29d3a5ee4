import { Route, Router, Switch } from "wouter";
import { usePath } from "./address/use-path.ts";
import { EstimatePage } from "./estimate/estimate-page.tsx";
import { Header } from "./header.tsx";
import { NotFound } from "./not-found.tsx";

/** The page that the address names, below the header that all share. */
export function App() {
  return (
    <Router hook={usePath}>
      <Header />
      <main>
        <Switch>
          <Route path="/" component={EstimatePage} />
          <Route component={NotFound} />
        </Switch>
      </main>
    </Router>
  );
}
