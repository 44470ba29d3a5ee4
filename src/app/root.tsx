import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, useLayoutEffect, useState } from "react";
import { I18nextProvider } from "react-i18next";
import { words } from "../wording/i18n.ts";
import { App } from "./app.tsx";
import { endPrerender } from "./prerendered.ts";

/** The page with all that it speaks and fetches through; the same tree when it is prerendered and in the browser. */
export function Root() {
  const [queries] = useState(() => new QueryClient());
  useLayoutEffect(endPrerender, []);
  return (
    <StrictMode>
      <I18nextProvider i18n={words}>
        <QueryClientProvider client={queries}>
          <App />
        </QueryClientProvider>
      </I18nextProvider>
    </StrictMode>
  );
}
