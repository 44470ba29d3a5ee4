import { resourcesOf } from "./resources.ts";

/** The words of the rulebook: what a city has and lacks. */
export const resources = resourcesOf(
  import.meta.glob("../locales/zh-CN/rulebook.json", { eager: true, import: "default" }),
);
