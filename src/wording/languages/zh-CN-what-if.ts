import { resourcesOf } from "./resources.ts";

/** The words of the comparison with other situations. */
export const resources = resourcesOf(
  import.meta.glob("../locales/zh-CN/what-if.json", { eager: true, import: "default" }),
);
