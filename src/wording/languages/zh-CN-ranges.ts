import { resourcesOf } from "./resources.ts";

/** The words of ranges, for whoever does not know something. */
export const resources = resourcesOf(
  import.meta.glob("../locales/zh-CN/ranges.json", { eager: true, import: "default" }),
);
