import { resourcesOf } from "./resources.ts";

/** All words of the page: they are fetched together, when English is asked for. */
export const resources = resourcesOf(import.meta.glob("../locales/en/*.json", { eager: true, import: "default" }));
