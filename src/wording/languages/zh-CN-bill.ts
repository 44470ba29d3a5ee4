import { resourcesOf } from "./resources.ts";

/** The words of an itemised bill, and of the keys that drive it. */
export const resources = resourcesOf(
  import.meta.glob(["../locales/zh-CN/bill.json", "../locales/zh-CN/keys.json"], { eager: true, import: "default" }),
);
