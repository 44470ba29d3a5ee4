import { resourcesOf } from "./resources.ts";

/** The words of the quote sheet. */
export const resources = resourcesOf(
  import.meta.glob("../locales/zh-CN/quote.json", { eager: true, import: "default" }),
);
