/** Whether the page was opened to stand inside another (`?embed`): what runs before the first paint has found out. */
export const isEmbedded = (): boolean =>
  typeof document !== "undefined" && document.documentElement.hasAttribute("data-embedded");
