import { resourcesOf } from "./resources.ts";

/** The words of keeping and sharing a result, and of a link made under older rules. */
export const resources = resourcesOf(
  import.meta.glob("../locales/zh-CN/share.json", { eager: true, import: "default" }),
);
