import { useCallback, useEffect, useRef, useState } from "react";
import { lastOf } from "../../facts/built-ins.ts";
import { voiceFor } from "./voices.ts";

/** A little slower than a voice speaks by itself. */
const RATE = 0.9;

interface Speech {
  readonly isSpeaking: boolean;
  readonly speak: (sentences: readonly string[], language: string) => void;
  readonly stop: () => void;
}

/** Reads sentences aloud; stops when the page is left or hidden, and when what is to be read (`text`) is no longer the same. */
export function useSpeech(text: string): Speech {
  const [isSpeaking, setSpeaking] = useState(false);
  // Held so long as they are spoken: some browsers forget those that nobody holds, and never say that they ended.
  const speaking = useRef<readonly SpeechSynthesisUtterance[]>([]);

  const stop = useCallback((): void => {
    if (speaking.current.length > 0) window.speechSynthesis.cancel();
    speaking.current = [];
    setSpeaking(false);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is a reason to stop the one that is read
  useEffect(() => {
    const leave = (): void => {
      if (document.visibilityState === "hidden") stop();
    };
    window.addEventListener("pagehide", stop);
    document.addEventListener("visibilitychange", leave);
    return () => {
      stop();
      window.removeEventListener("pagehide", stop);
      document.removeEventListener("visibilitychange", leave);
    };
  }, [stop, text]);

  return {
    isSpeaking,
    stop,
    // Sentence by sentence: long texts are cut off by some voices.
    speak: (sentences, language) => {
      stop();
      const voice = voiceFor(language);
      if (voice === undefined) return;
      const utterances = sentences.map((sentence) => utteranceOf(sentence, voice));
      const end = (): void => {
        if (speaking.current === utterances) stop();
      };
      speaking.current = utterances;
      setSpeaking(true);
      lastOf(utterances)?.addEventListener("end", end);
      for (const utterance of utterances) {
        utterance.addEventListener("error", end);
        window.speechSynthesis.speak(utterance);
      }
    },
  };
}

function utteranceOf(sentence: string, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(sentence);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = RATE;
  return utterance;
}
