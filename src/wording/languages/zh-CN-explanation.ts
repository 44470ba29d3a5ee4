import { resourcesOf } from "./resources.ts";

/** The words of assumptions, steps, citations, shown clauses, and of a result read aloud. */
export const resources = resourcesOf(
  import.meta.glob("../locales/zh-CN/{explanation,shown,spoken,steps}.json", { eager: true, import: "default" }),
);
