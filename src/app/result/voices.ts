import { useSyncExternalStore } from "react";

/** Which voices speak a language, the nearest first. */
const NEAREST: Readonly<Record<string, readonly RegExp[]>> = {
  "zh-CN": [/^(zh|cmn)-((hans-)?cn|hans)$/, /^(zh|cmn)$/, /^(zh|cmn)-(hant-)?tw$/],
  en: [/^en-(gb|us)$/, /^en\b/],
};

/** Whether the device has a voice for a language; `null` where it has no voices at all, or they are not known yet. */
export const useHasVoice = (language: string): boolean | null =>
  useSyncExternalStore(
    subscribe,
    () => (voices().length === 0 ? null : voiceFor(language) !== undefined),
    () => null,
  );

/** The voice for a language. Those that send the text away to be spoken are left out: nothing leaves the device. */
export function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const own = voices().filter(({ localService }) => localService);
  const tag = ({ lang }: SpeechSynthesisVoice): string => lang.toLowerCase().replaceAll("_", "-");
  return NEAREST[language]
    ?.map((pattern) => own.find((voice) => pattern.test(tag(voice))))
    .find((voice) => voice !== undefined);
}

/** Old browsers within other apps have no speech at all, or one that never says that its voices have come. */
const speech = (): Partial<SpeechSynthesis> | undefined => window.speechSynthesis;
const voices = (): readonly SpeechSynthesisVoice[] => speech()?.getVoices?.() ?? [];

function subscribe(listener: () => void): () => void {
  speech()?.addEventListener?.("voiceschanged", listener);
  return () => speech()?.removeEventListener?.("voiceschanged", listener);
}
