/** What is typed in one go comes closer together, in ms. */
const PAUSE = 500;
const EARLY = { capture: true };

/** Acts once nobody is typing: what fetches much at once would be in each key's way. Returns what calls it off. */
export function oncePaused(act: () => void): () => void {
  const begin = (): void => {
    end();
    act();
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(begin, PAUSE);
  };
  const end = (): void => {
    clearTimeout(timer);
    removeEventListener("input", wait, EARLY);
  };
  let timer = setTimeout(begin, PAUSE);
  addEventListener("input", wait, EARLY);
  return end;
}
