import type { Resource } from "i18next";

/** Namespaces of one language from its locale files' paths and contents. */
export function resourcesOf(files: Record<string, unknown>): Resource[string] {
  return Object.fromEntries(
    Object.entries(files).map(([path, texts]) => [
      path.replace(/^.*\/(.*)\.json$/, "$1"),
      texts as Resource[string][string],
    ]),
  );
}
