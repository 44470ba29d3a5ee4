import { LazyPage } from "../lazy-page.tsx";
import { withWords } from "../use-chunk.ts";
import type { ElderPageProps } from "./elder-page.tsx";

/** 长辈版, fetched with its words and those of the explanation. */
export const ElderRoute = (props: ElderPageProps) => <LazyPage name="elder" fetchPage={fetchPage} given={props} />;

const fetchPage = async () =>
  (await withWords(import("./elder-page.tsx"), "facts", "explanation", "elder", "year")).ElderPage;
