import { resourcesOf } from "./resources.ts";

/** The words of figures of one's own, and what may be wrong with a file of them. */
export const resources = resourcesOf(
  import.meta.glob(["../locales/zh-CN/figures.json", "../locales/zh-CN/rule-problems.json"], {
    eager: true,
    import: "default",
  }),
);
