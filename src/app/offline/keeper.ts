import { trustedScript } from "../trusted-script.ts";

/** What there is to know about the copy of the page that is kept on this device. */
export interface Kept {
  /** Whether the page opens and computes without a network. */
  readonly isReady: boolean;
  /** A newer version: it waits to be taken; or another window has taken it, and this one still shows the old. */
  readonly newer: "waits" | "taken" | null;
}

/** An old window asks again whether there is a newer version, at most so often. */
const ASK_EVERY = 3_600_000;

/**
 * Has the service worker keep the whole page with all rules, of one version, on this device. A newer version is fetched
 * beside it and told, but only used once `take` is called: until then the old one stays whole.
 */
export class Keeper {
  readonly #onChange: (kept: Kept) => void;
  #registration: ServiceWorkerRegistration | null = null;
  #isTaking = false;
  #isTaken = false;

  constructor(onChange: (kept: Kept) => void) {
    this.#onChange = onChange;
  }

  /** Begins; where the browser has no service workers, or forbids them, the page goes on without. */
  async start(): Promise<void> {
    const { serviceWorker } = navigator;
    if (serviceWorker === undefined) return;
    let hadOne = serviceWorker.controller !== null;
    serviceWorker.addEventListener("controllerchange", () => {
      if (this.#isTaking) location.reload();
      // The first one that takes charge of a page is of its own version.
      else this.#isTaken = hadOne;
      hadOne = true;
      this.#tell();
    });
    try {
      const registration = await serviceWorker.register(trustedScript("./sw.js"), { updateViaCache: "none" });
      this.#registration = registration;
      registration.addEventListener("updatefound", () => this.#follow(registration.installing));
      this.#follow(registration.installing);
      this.#tell();
      this.#askAgain(registration);
    } catch {
      // Nothing is kept; with a network all works as before.
    }
  }

  /** Puts the newer version in place: the address carries the case over. */
  take(): void {
    const waiting = this.#registration?.waiting;
    if (!waiting) {
      location.reload();
      return;
    }
    this.#isTaking = true;
    waiting.postMessage({ type: "SKIP_WAITING" });
  }

  #follow(worker: ServiceWorker | null): void {
    worker?.addEventListener("statechange", () => this.#tell());
  }

  #tell(): void {
    const registration = this.#registration;
    if (registration === null) return;
    const newer = registration.waiting ? "waits" : this.#isTaken ? "taken" : null;
    this.#onChange({ isReady: registration.active !== null, newer });
  }

  #askAgain(registration: ServiceWorkerRegistration): void {
    let asked = Date.now();
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState !== "visible" || Date.now() - asked < ASK_EVERY) return;
      asked = Date.now();
      // Without a network there is nothing newer to be had.
      registration.update().catch(() => {});
    });
  }
}
