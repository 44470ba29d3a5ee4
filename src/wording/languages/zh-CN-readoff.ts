import { resourcesOf } from "./resources.ts";

/** The words of reading local figures off settlement sheets. */
export const resources = resourcesOf(
  import.meta.glob("../locales/zh-CN/readoff.json", { eager: true, import: "default" }),
);
