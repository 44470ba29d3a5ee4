/** Browsers refuse more than a hundred changes of the address in half a minute; these stay below that. */
const AT_ONCE = 60;
/** And then one in so many milliseconds. */
const EVERY = 1000;

/** Writes the hash: at once, unless somebody types on and on; then once in a while, and before the page is left. */
export function createAddressBar() {
  let waiting: string | null = null;
  let isTimed = false;
  let allowance = AT_ONCE;
  let counted = Date.now();

  function mayWrite(): boolean {
    const now = Date.now();
    allowance = Math.min(AT_ONCE, allowance + (now - counted) / EVERY);
    counted = now;
    return allowance >= 1;
  }

  /** Drops what still waits: it belongs to an address that was left. */
  function forget(): void {
    waiting = null;
  }

  /** Writes what still waits. */
  function flush(): void {
    const hash = waiting;
    forget();
    if (hash === null || hash === location.hash) return;
    allowance -= 1;
    history.replaceState(history.state, "", hash);
  }

  /** The same place in the history: typing, correcting. */
  function replace(hash: string): void {
    waiting = hash;
    if (isTimed) return;
    if (mayWrite()) {
      flush();
      return;
    }
    isTimed = true;
    setTimeout(() => {
      isTimed = false;
      flush();
    }, EVERY);
  }

  /** A new place in the history, to which "back" returns; it carries the mark of the one before. */
  function push(hash: string): void {
    flush();
    if (hash === location.hash) return;
    allowance -= 1;
    history.pushState(history.state, "", hash);
  }

  /** A new place that carries a mark of its own; where the address stays, the same place with this mark, too. */
  function mark(hash: string, mark: object): void {
    flush();
    const before: object | null = hash === location.hash ? history.state : null;
    push(hash);
    history.replaceState({ ...before, ...mark }, "", hash);
  }

  /** The page is left: what still waits is written, and kept for a reload, which has begun with the old address. */
  function leave(): void {
    try {
      // Where nothing waits, what was kept before holds no longer.
      sessionStorage.setItem("late", waiting === null ? "" : `${location.hash}\n${waiting}`);
    } catch {
      // Where nothing can be kept the last second of typing is lost.
    }
    flush();
  }

  return { replace, push, mark, leave, forget };
}
