import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { startWords, words } from "../wording/i18n.ts";
import "./app.css";
import { App } from "./app.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no root");

const page = createRoot(root);
const queries = new QueryClient();

// No top-level await: the words of a language may come in a file that itself needs this one.
void startWords().then(() =>
  page.render(
    <StrictMode>
      <I18nextProvider i18n={words}>
        <QueryClientProvider client={queries}>
          <App />
        </QueryClientProvider>
      </I18nextProvider>
    </StrictMode>,
  ),
);
