import { resourcesOf } from "./resources.ts";

/** What facts and their values are called, and what is wrong with a case. */
export const resources = resourcesOf(
  import.meta.glob("../locales/zh-CN/{facts,problems}.json", { eager: true, import: "default" }),
);
