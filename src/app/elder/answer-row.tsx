import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";

interface AnswerRowProps {
  readonly name: string;
  readonly answer: string;
  /** What is wrong with it. */
  readonly mistake: string | undefined;
  readonly onMend: () => void;
}

/** An answer as it is read through, and the way to change it. */
export function AnswerRow({ name, answer, mistake, onMend }: AnswerRowProps) {
  const { t } = useTranslation("elder");
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 border-t border-line py-3 first:border-0">
      <dt className="wrap-anywhere text-ink-soft">{name}</dt>
      <dd className="min-w-0 font-bold wrap-anywhere">{answer}</dd>
      <dd className="col-start-2 row-span-2 row-start-1">
        <Button onClick={onMend}>
          {t("check.mend")}
          <span className="sr-only">{t("check.mendWhat", { name })}</span>
        </Button>
      </dd>
      {mistake && (
        <dd className="col-span-2 mt-1 border-l-4 border-wrong bg-wrong-soft px-2 py-1 text-wrong">
          <span aria-hidden="true">✕ </span>
          {mistake}
        </dd>
      )}
    </div>
  );
}
