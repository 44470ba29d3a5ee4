import { useEffect } from "react";
import { words } from "../../wording/i18n.ts";

/** The title of the browser's window while a page is shown; the product's own after it. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
    return () => {
      document.title = words.t("app:documentTitle");
    };
  }, [title]);
}
