import type { Ask, Asks, FromWorker, Progress } from "../../desk/protocol.ts";
import workerUrl from "../../worker/desk.ts?worker&url";
import { trustedScript } from "../trusted-script.ts";

interface Waiting {
  readonly resolve: (got: never) => void;
  readonly reject: (error: Error) => void;
}

/** The worker that settles files, asked and answered by numbers. */
export class DeskClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #number = 0;

  /** `onProgress` hears how far a run is, `onFailure` that the worker itself broke down. */
  constructor(onProgress: (progress: Progress) => void, onFailure: (message: string) => void) {
    this.#worker = new Worker(trustedScript(workerUrl), { type: "module" });
    this.#worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === "progress") {
        onProgress(data.progress);
        return;
      }
      const waiting = this.#waiting.get(data.number);
      this.#waiting.delete(data.number);
      if (data.kind === "answer") waiting?.resolve(data.got as never);
      else waiting?.reject(new Error(data.message));
    };
    this.#worker.onerror = ({ message }) => {
      const error = new Error(message);
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
      onFailure(message);
    };
  }

  ask<Name extends Ask>(ask: Name, given: Asks[Name]["given"]): Promise<Asks[Name]["got"]> {
    this.#number += 1;
    const number = this.#number;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      this.#worker.postMessage({ number, ask, ...given });
    });
  }

  close(): void {
    this.#worker.terminate();
  }
}
