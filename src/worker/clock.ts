/** How fast something goes on and how long it will take, since it was started or went on. */
export class Clock {
  #since = 0;
  #from = 0;

  start(done: number, now: number): void {
    this.#since = now;
    this.#from = done;
  }

  /** Rounded down to whole ones a second, and up to whole seconds; not said before there is something to say. */
  read(done: number, total: number, now: number): { readonly perSecond: number; readonly secondsLeft: number | null } {
    const seconds = (now - this.#since) / 1000;
    const perSecond = seconds > 0 ? (done - this.#from) / seconds : 0;
    if (seconds < 0.2 || perSecond === 0) return { perSecond: 0, secondsLeft: null };
    return { perSecond: Math.floor(perSecond), secondsLeft: Math.ceil((total - done) / perSecond) };
  }
}
