import { resourcesOf } from "./resources.ts";

/** The words about the people kept on the device. */
export const resources = resourcesOf(
  import.meta.glob("../locales/zh-CN/people.json", { eager: true, import: "default" }),
);
