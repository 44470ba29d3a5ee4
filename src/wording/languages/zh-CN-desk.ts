import { resourcesOf } from "./resources.ts";

/** The words of the desk. */
export const resources = resourcesOf(
  import.meta.glob("../locales/zh-CN/desk.json", { eager: true, import: "default" }),
);
