import { resourcesOf } from "./resources.ts";

/** The words of 长辈版. */
export const resources = resourcesOf(
  import.meta.glob("../locales/zh-CN/elder.json", { eager: true, import: "default" }),
);
