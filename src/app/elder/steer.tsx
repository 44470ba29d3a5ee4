import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { Phrase } from "./phrase.tsx";

/** The way on: it sends the form, as the enter key does. */
export function NextButton({ children }: { readonly children: string }) {
  return (
    <button
      type="submit"
      className="min-h-target grow rounded-lg bg-accent px-6 py-2 text-lg leading-snug font-bold text-on-accent"
    >
      <Phrase text={children} />
    </button>
  );
}

interface SteerProps {
  readonly next: string;
  readonly onBack: () => void;
}

/** The ways on and back, always in the same place below the answer. */
export function Steer({ next, onBack }: SteerProps) {
  const { t } = useTranslation("elder");
  return (
    <div className="flex flex-wrap gap-3 border-t border-line pt-5">
      <NextButton>{next}</NextButton>
      <Button onClick={onBack}>
        <Phrase text={t("back")} />
      </Button>
    </div>
  );
}
