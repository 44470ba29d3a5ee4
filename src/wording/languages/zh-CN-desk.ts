import { resourcesOf } from "./resources.ts";

/** The words of the desk and of its keys. */
export const resources = resourcesOf(
  import.meta.glob("../locales/zh-CN/{desk,keys}.json", { eager: true, import: "default" }),
);
