import { resourcesOf } from "./resources.ts";

/** The words of what is kept on the device and of newer versions. */
export const resources = resourcesOf(
  import.meta.glob("../locales/zh-CN/offline.json", { eager: true, import: "default" }),
);
