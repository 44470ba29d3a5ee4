import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { startWords } from "../wording/i18n.ts";
import "./app.css";
import { hidePrerendered, isPrerendered } from "./prerendered.ts";
import { Root } from "./root.tsx";

// A task of its own: the browser may answer between reading the scripts and running the page.
setTimeout(start);

/** No top-level await: the words of a language may come in a file that itself needs this one. */
async function start(): Promise<void> {
  await startWords();
  const root = document.getElementById("root");
  if (root === null) throw new Error("the page has no root");
  const isOwn = root.hasChildNodes() && isPrerendered();
  if (!isOwn) hidePrerendered();
  // In small pieces: whoever taps or types meanwhile does not wait for the whole page.
  startTransition(() => {
    if (isOwn) hydrateRoot(root, <Root />);
    else createRoot(root).render(<Root />);
  });
}
