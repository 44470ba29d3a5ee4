import { useTranslation } from "react-i18next";
import type { Result } from "../../core/result.ts";
import { spokenResult } from "../../wording/spoken.ts";
import { Button } from "../parts/button.tsx";
import { useSpeech } from "./use-speech.ts";
import { useHasVoice } from "./voices.ts";

/** Reads a result aloud. */
export function ReadResult({ result }: { readonly result: Result }) {
  const { t } = useTranslation("spoken");
  return <ReadAloud sentences={spokenResult(result, t)} />;
}

/** Reads sentences aloud with the device's own voice; nothing where it has no voices, a word where it has none for the language. */
export function ReadAloud({ sentences }: { readonly sentences: readonly string[] }) {
  const { t, i18n } = useTranslation("spoken");
  const hasVoice = useHasVoice(i18n.language);
  const { isSpeaking, speak, stop } = useSpeech(sentences.join("\n"));
  if (hasVoice === null) return null;
  if (!hasVoice) return <p className="no-print text-sm text-ink-soft">{t("noVoice")}</p>;
  return (
    <div>
      <Button onClick={() => (isSpeaking ? stop() : speak(sentences, i18n.language))}>
        <span aria-hidden="true">{isSpeaking ? "■ " : "▶ "}</span>
        {t(isSpeaking ? "button.stop" : "button.read")}
      </Button>
    </div>
  );
}
