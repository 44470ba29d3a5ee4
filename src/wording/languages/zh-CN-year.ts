import { resourcesOf } from "./resources.ts";

/** The words of a year of several visits. */
export const resources = resourcesOf(
  import.meta.glob("../locales/zh-CN/year.json", { eager: true, import: "default" }),
);
