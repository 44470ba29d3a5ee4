import { useTranslation } from "react-i18next";
import type { Chain } from "../../facts/chain.ts";
import type { Answer, Saying } from "../../guides/answer.ts";
import { lapsedIn } from "../../guides/clauses.ts";
import { noticeText } from "../../wording/settlement-text.ts";
import { usePaused } from "../result/use-paused.ts";
import { Clauses } from "./clauses.tsx";
import { monthText, sayingText } from "./saying-text.ts";

/** Read aloud only after a pause, not at every key. */
const PAUSE = 700;

interface AnswerViewProps {
  readonly answer: Answer;
  readonly chain: Chain;
  /** Whether the city itself was chosen, not only its province taken for it. */
  readonly isChosen: boolean;
}

/** What a guide answers: the answer in large type, what there is to say about it, and the clauses. */
export function AnswerView({ answer, chain, isChosen }: AnswerViewProps) {
  const { t } = useTranslation("guides");
  const [first, ...others] = answer.says;
  const headline = first === undefined ? "" : sayingText(first, t);
  return (
    <>
      <p role="status" className="sr-only">
        {usePaused(headline, PAUSE)}
      </p>
      {first && <Sentence saying={first} isFirst />}
      {others.map((saying) => (
        <Sentence key={saying.code} saying={saying} />
      ))}
      {answer.months.length > 0 && (
        <div>
          <h5 className="font-bold">{t("answer.months")}</h5>
          <ol className="mt-1 grid grid-cols-[repeat(auto-fill,minmax(8rem,1fr))] gap-2">
            {answer.months.map((month, i) => (
              <li
                key={month}
                className="rounded-lg border border-line bg-paper px-3 py-1 last:border-accent last:bg-accent-soft last:font-bold"
              >
                <span className="block text-sm text-ink-soft">{t("answer.month", { n: i + 1 })}</span>
                {monthText(month, t)}
              </li>
            ))}
          </ol>
        </div>
      )}
      {lapsedIn(answer, chain).map((document) => (
        <p key={document} className="rounded-lg border-l-4 border-assumed-line bg-assumed-soft px-3 py-2">
          {noticeText({ code: "lapsedDocument", document }, chain.documents, [], t)}
        </p>
      ))}
      <Clauses answer={answer} chain={chain} isChosen={isChosen} />
    </>
  );
}

/** One sentence; readings of ours and what is better asked are marked by word and sign. */
function Sentence({ saying, isFirst = false }: { readonly saying: Saying; readonly isFirst?: boolean }) {
  const { t } = useTranslation("guides");
  const { mark } = saying;
  return (
    <p
      className={`${isFirst ? "text-lg font-bold" : ""} ${mark === "assumed" ? "rounded-lg border-l-4 border-dashed border-assumed-line bg-assumed-soft px-3 py-2" : ""}`}
    >
      {mark && (
        <span className="mr-2 inline-block rounded border border-assumed-line bg-assumed-soft px-1.5 text-sm font-semibold text-assumed">
          <span aria-hidden="true">{mark === "assumed" ? "≈" : "?"} </span>
          {t(`answer.${mark}`)}
        </span>
      )}
      {sayingText(saying, t)}
    </p>
  );
}
