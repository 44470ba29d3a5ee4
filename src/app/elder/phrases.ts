/** What a line may not begin with: signs, and particles that belong to the word before. */
const CLOSING = /^[，。、；：！？）》”’的了吗呢着]/u;
/** What may not end one. */
const OPENING = /[（《“‘]$/u;
/** Behind it a line may always end. */
const STOP = /[，。、；：！？]$/u;
const CHINESE = /\p{Script=Han}/u;

/**
 * A Chinese text in the pieces between which a line may end: its words, each with the single characters behind it, for
 * "看病" and "医院" are not torn, nor "的" from its word. One piece where the browser tells no words apart.
 */
export function phrasesOf(text: string): readonly string[] {
  if (typeof Intl.Segmenter === "undefined" || !CHINESE.test(text)) return [text];
  const phrases: string[] = [];
  for (const { segment } of new Intl.Segmenter("zh", { granularity: "word" }).segment(text)) {
    const last = phrases[phrases.length - 1];
    if (last === undefined || !belongs(segment, last)) phrases.push(segment);
    else phrases[phrases.length - 1] = last + segment;
  }
  return phrases;
}

const belongs = (segment: string, last: string): boolean =>
  CLOSING.test(segment) || OPENING.test(last) || (segment.length === 1 && !STOP.test(last));
