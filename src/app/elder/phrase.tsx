import { Fragment } from "react";
import { phrasesOf } from "./phrases.ts";

/** A heading's or button's words in large type: its lines end between words; only what is too long for a line is torn. */
export function Phrase({ text }: { readonly text: string }) {
  const phrases = phrasesOf(text);
  return (
    <span className={phrases.length > 1 ? "break-keep wrap-anywhere" : undefined}>
      {phrases.map((phrase, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a phrase is known by its place in the text
        <Fragment key={i}>
          {i > 0 && <wbr />}
          {phrase}
        </Fragment>
      ))}
    </span>
  );
}
