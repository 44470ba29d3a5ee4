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
    <div className="flex flex-wrap items-center gap-x-3 border-t border-line py-3 first:border-0">
      <dt className="w-full wrap-anywhere text-ink-soft">{name}</dt>
      {/* Where the type leaves too little room beside it, the button stands below. */}
      <dd className="min-w-[min(100%,6em)] flex-1 font-bold wrap-anywhere">{answer}</dd>
      <dd>
        <Button onClick={onMend}>
          {t("check.mend")}
          <span className="sr-only">{t("check.mendWhat", { name })}</span>
        </Button>
      </dd>
      {mistake && (
        <dd className="mt-1 w-full border-l-4 border-wrong bg-wrong-soft px-2 py-1 text-wrong">
          <span aria-hidden="true">✕ </span>
          {mistake}
        </dd>
      )}
    </div>
  );
}
