import { renderToString } from "react-dom/server";
import { initWords } from "../wording/i18n.ts";
import { Root } from "./root.tsx";

/** The page of a first visit in Chinese, as it is before it knows the day or has any rules. */
export async function prerender(): Promise<string> {
  await initWords();
  return renderToString(<Root />);
}
