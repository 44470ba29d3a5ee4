/** Browsers refuse more than a hundred changes of the address in half a minute; these stay below that. */
const AT_ONCE = 60;
const PER_SECOND = 1;

/** Writes the hash: at once, unless somebody types on and on; then once in a while, and before the page is left. */
export class AddressBar {
  #waiting: string | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #allowance = AT_ONCE;
  #counted = Date.now();

  /** The same place in the history: typing, correcting. */
  replace(hash: string): void {
    this.#waiting = hash;
    if (this.#timer !== null) return;
    if (this.#mayWrite()) {
      this.flush();
      return;
    }
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.flush();
    }, 1000 / PER_SECOND);
  }

  /** A new place in the history, to which "back" returns; it carries the mark of the one before. */
  push(hash: string): void {
    this.flush();
    if (hash === location.hash) return;
    this.#allowance -= 1;
    history.pushState(history.state, "", hash);
  }

  /** A new place that carries a mark of its own; where the address stays, the same place with this mark, too. */
  mark(hash: string, mark: object): void {
    this.flush();
    const before: unknown = hash === location.hash ? history.state : null;
    this.push(hash);
    history.replaceState(Object.assign({}, before, mark), "", hash);
  }

  /** Writes what still waits. */
  flush(): void {
    const hash = this.#waiting;
    this.#waiting = null;
    if (hash === null || hash === location.hash) return;
    this.#allowance -= 1;
    history.replaceState(history.state, "", hash);
  }

  /** Drops what still waits: it belongs to an address that was left. */
  forget(): void {
    this.#waiting = null;
  }

  #mayWrite(): boolean {
    const now = Date.now();
    const earned = ((now - this.#counted) / 1000) * PER_SECOND;
    this.#counted = now;
    this.#allowance = Math.min(AT_ONCE, this.#allowance + earned);
    return this.#allowance >= 1;
  }
}
