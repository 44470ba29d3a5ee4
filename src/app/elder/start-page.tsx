import type { Ref } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";
import { Phrase } from "./phrase.tsx";
import { NextButton } from "./steer.tsx";

interface StartPageProps {
  readonly heading: Ref<HTMLHeadingElement>;
  /** Whether nothing was answered yet. */
  readonly isExample: boolean;
  readonly onBegin: () => void;
  readonly onGoOn: () => void;
  readonly onExample: () => void;
}

/** What is going to happen, and where it begins. */
export function StartPage({ heading, isExample, onBegin, onGoOn, onExample }: StartPageProps) {
  const { t } = useTranslation("elder");
  return (
    <form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (isExample) onBegin();
        else onGoOn();
      }}
    >
      <h2 ref={heading} tabIndex={-1} className="scroll-mt-4 text-2xl leading-snug font-bold">
        <Phrase text={t("start.title")} />
      </h2>
      <p>{t("start.text")}</p>
      <NextButton>{t(isExample ? "start.begin" : "start.goOn")}</NextButton>
      <div>
        {isExample && (
          <Button onClick={onExample}>
            <Phrase text={t("start.example")} />
          </Button>
        )}
      </div>
    </form>
  );
}
