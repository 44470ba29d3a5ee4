import { resourcesOf } from "./resources.ts";

/** The words of assumptions, steps, citations and shown clauses. */
export const resources = resourcesOf(
  import.meta.glob("../locales/zh-CN/{explanation,shown,steps}.json", { eager: true, import: "default" }),
);
