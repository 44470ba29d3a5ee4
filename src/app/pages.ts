import type { ComponentType } from "react";
import { BILL_PATH } from "./bill/bill-address.ts";
import { FIGURES_PATH } from "./local/figures-address.ts";
import { QUOTE_PATH } from "./quote/quote-path.ts";
import { READ_OFF_PATH } from "./readoff/read-off-path.ts";
import { withWords } from "./use-chunk.ts";
import { WHAT_IF_PATH } from "./what-if/what-if-address.ts";

/** What a page is given; most need nothing of it. */
interface Given {
  readonly path: string;
}

/** Its worked examples are told in the words of sharing and of the year. */
const RULEBOOK_WORDS = ["facts", "explanation", "rulebook", "share", "year", "link", "figures"] as const;

/** The pages beside the estimate by their paths, each fetched with its words when it is opened. */
const PAGES: Readonly<Record<string, () => Promise<ComponentType<Given>>>> = {
  "/guides": async () =>
    (await withWords(import("./guides/guides-page.tsx"), "facts", "explanation", "guides")).GuidesPage,
  "/desk": async () => (await withWords(import("./desk/desk-page.tsx"), "facts", "explanation", "desk")).DeskPage,
  [WHAT_IF_PATH]: async () =>
    (await withWords(import("./what-if/what-if-page.tsx"), "facts", "explanation", "what-if")).WhatIfPage,
  "/rulebook": async () => (await withWords(import("./rulebook/rulebook-page.tsx"), ...RULEBOOK_WORDS)).RulebookPage,
  [BILL_PATH]: async () => (await withWords(import("./bill/bill-page.tsx"), "facts", "explanation", "bill")).BillPage,
  [FIGURES_PATH]: async () =>
    (await withWords(import("./local/figures-page.tsx"), "facts", "explanation", "figures", "share")).FiguresPage,
  [QUOTE_PATH]: async () =>
    (await withWords(import("./quote/quote-page.tsx"), "facts", "explanation", "share", "year", "quote")).QuotePage,
  [READ_OFF_PATH]: async () =>
    (await withWords(import("./readoff/read-off-page.tsx"), "facts", "explanation", "year", "readoff")).ReadOffPage,
};

/** Fetches the page of a path, or what stands where an address names none. */
export const fetchPageAt = async (path: string): Promise<ComponentType<Given>> =>
  PAGES[path]?.() ?? (await withWords(import("./not-found.tsx"), "link")).NotFound;
