import { loadElderWords } from "../../wording/i18n.ts";
import { LazyPage } from "../lazy-page.tsx";
import type { ElderPageProps } from "./elder-page.tsx";

/** 长辈版, fetched with its words and those of the explanation. */
export function ElderRoute(props: ElderPageProps) {
  return <LazyPage name="elder" fetchPage={fetchPage} given={props} />;
}

async function fetchPage() {
  const [{ ElderPage }] = await Promise.all([import("./elder-page.tsx"), loadElderWords()]);
  return ElderPage;
}
