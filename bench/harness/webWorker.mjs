import { resolveObjectURL } from "node:buffer";
import { Worker as NodeWorker } from "node:worker_threads";

/** What a page's worker has and a thread of Node has not. */
const PRELUDE = `
  const { parentPort } = require("node:worker_threads");
  globalThis.self = globalThis;
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  parentPort.on("message", (data) => self.onmessage({ data }));
`;

/**
 * As much of a page's `Worker` as a library needs that starts its workers from a blob: with it, such a library computes
 * on several threads on Node too, which it does not by itself.
 */
class WebWorker {
  onmessage = null;
  onerror = null;
  #thread;

  constructor(url) {
    this.#thread = resolveObjectURL(String(url))
      .text()
      .then((source) => {
        const thread = new NodeWorker(PRELUDE + source, { eval: true });
        thread.on("message", (data) => this.onmessage?.({ data }));
        thread.on("error", (error) => this.onerror?.({ message: error.message }));
        thread.unref();
        return thread;
      });
  }

  async postMessage(message) {
    (await this.#thread).postMessage(message);
  }
}

/** Gives Node a page's `Worker`, on a machine of so many threads. */
export function installWebWorkers(threads) {
  globalThis.Worker = WebWorker;
  Object.defineProperty(globalThis, "navigator", {
    value: { hardwareConcurrency: threads },
    configurable: true,
  });
}
