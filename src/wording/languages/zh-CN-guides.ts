import { resourcesOf } from "./resources.ts";

/** The words of the guides. */
export const resources = resourcesOf(
  import.meta.glob("../locales/zh-CN/guides.json", { eager: true, import: "default" }),
);
