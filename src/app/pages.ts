import type { ComponentType } from "react";
import { loadExplanationWords, loadGuidesWords, loadWhatIfWords } from "../wording/i18n.ts";
import { WHAT_IF_PATH } from "./what-if/what-if-address.ts";

type FetchPage = () => Promise<ComponentType>;

/** The pages beside the estimate by their paths, each fetched with its words when it is opened. */
export const PAGES: Readonly<Record<string, FetchPage>> = {
  "/guides": async () => (await withWords(import("./guides/guides-page.tsx"), loadGuidesWords())).GuidesPage,
  [WHAT_IF_PATH]: async () => (await withWords(import("./what-if/what-if-page.tsx"), loadWhatIfWords())).WhatIfPage,
};

/** The page's part, as soon as its own words and those of facts and steps are there too. */
async function withWords<Part>(part: Promise<Part>, ownWords: Promise<unknown>): Promise<Part> {
  const [fetched] = await Promise.all([part, ownWords, loadExplanationWords()]);
  return fetched;
}
