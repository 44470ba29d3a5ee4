import { resourcesOf } from "./resources.ts";

export const resources = resourcesOf(import.meta.glob("../locales/en/*.json", { eager: true, import: "default" }));
