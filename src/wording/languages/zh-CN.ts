import { resourcesOf } from "./resources.ts";

/** What the form and the first result say; the words that explain it come after. */
export const resources = resourcesOf(
  import.meta.glob("../locales/zh-CN/{amount,app,form,result}.json", { eager: true, import: "default" }),
);
