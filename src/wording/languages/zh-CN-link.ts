import { resourcesOf } from "./resources.ts";

/** The words of a link that could not be read whole or was made under older rules. */
export const resources = resourcesOf(
  import.meta.glob("../locales/zh-CN/link.json", { eager: true, import: "default" }),
);
