import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { chooseLanguage } from "../../wording/i18n.ts";
import { EstimatePage } from "../estimate/estimate-page.tsx";
import type { Estimate } from "../estimate/use-estimate.ts";
import { useLatest } from "../use-latest.ts";
import { estimateHref } from "../what-if/what-if-address.ts";
import { answerTo } from "./answer.ts";
import { caseMessageOf, hostOf, type Told } from "./protocol.ts";

// "Back" in a page around this one is that page's: no place in its history is made here.
history.pushState = history.replaceState.bind(history);

/** Form and result alone, inside a page of somebody else's. */
export function EmbedPage() {
  const { t } = useTranslation("app");
  useEffect(() => {
    if (new URLSearchParams(window.location.search).get("language") === "en") void chooseLanguage("en");
  }, []);
  useLinksOutside();
  return (
    <>
      <h1 className="sr-only">{t("question")}</h1>
      <EstimatePage Bridge={Bridge} />
    </>
  );
}

/** Whose form this is, and the exchange with the page around it. */
function Bridge({ estimate }: { readonly estimate: Estimate }) {
  const { t } = useTranslation("app");
  const queries = useQueryClient();
  const host = window.parent === window ? null : hostOf(window.location.search, window.location.origin);
  const answer = useLatest(async (data: unknown, tell: (told: Told) => void): Promise<void> => {
    const message = caseMessageOf(data);
    if (message === null) return;
    try {
      const { told, sheet } = await answerTo(message, queries, t);
      if (sheet !== null) estimate.open(estimateHref(sheet), null);
      tell(told);
    } catch {
      const problems = [{ code: "noRules", path: "", message: t("share.failed") }];
      tell({ type: "clear-account:result", request: message.request, ok: false, problems });
    }
  });
  useEffect(() => {
    if (host === null) return;
    const tell = (told: Told): void => window.parent.postMessage(told, host);
    const listen = (event: MessageEvent): void => {
      if (event.source === window.parent && event.origin === host) void answer(event.data, tell);
    };
    window.addEventListener("message", listen);
    const root = document.getElementById("root");
    const sizes = new ResizeObserver(([entry]) => {
      if (entry) tell({ type: "clear-account:size", height: Math.ceil(entry.target.getBoundingClientRect().height) });
    });
    if (root !== null) sizes.observe(root);
    tell({ type: "clear-account:ready" });
    return () => {
      window.removeEventListener("message", listen);
      sizes.disconnect();
    };
  }, [host, answer]);
  return (
    <p className="text-sm text-ink-soft">
      <strong className="text-accent-deep">{t("name")}</strong> · {t("share:embedded")}
    </p>
  );
}

/** What leads to another page of ours opens beside the page around, whole. */
function useLinksOutside(): void {
  useEffect(() => {
    const redirect = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const hash = link?.getAttribute("href") ?? "";
      if (link === null || !/^#\/./.test(hash) || /^#\/\?/.test(hash)) return;
      link.href = window.location.pathname + hash;
      link.target = "_blank";
      link.rel = "noopener";
    };
    document.addEventListener("click", redirect, true);
    return () => document.removeEventListener("click", redirect, true);
  }, []);
}
