import { resourcesOf } from "./resources.ts";

export const resources = resourcesOf(import.meta.glob("../locales/zh-CN/*.json", { eager: true, import: "default" }));
