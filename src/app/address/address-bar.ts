/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const PAUSE = 300;

/** Writes the hash: at once when it was quiet, else after a pause, and before the page is left. */
export class AddressBar {
  #waiting: string | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** The same place in the history: typing, correcting. */
  replace(hash: string): void {
    this.#waiting = hash;
    if (this.#timer !== null) return;
    this.flush();
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.flush();
    }, PAUSE);
  }

  /** A new place in the history, to which "back" returns. */
  push(hash: string): void {
    this.flush();
    history.pushState(null, "", hash);
  }

  /** Writes what still waits. */
  flush(): void {
    const hash = this.#waiting;
    this.#waiting = null;
    if (hash !== null && hash !== location.hash) history.replaceState(history.state, "", hash);
  }
}
