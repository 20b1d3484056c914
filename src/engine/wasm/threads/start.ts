import { builtin } from "../host.js";
import type { StartMessage } from "./protocol.js";
import { workerSource } from "./worker.js";

/** Starting threads in Node and in a page, without importing anything of either. */

export interface Thread {
  terminate(): void;
}

/** Called at most once, when a thread has ended or could not start. */
type Ended = () => void;

interface NodeWorker {
  unref(): void;
  terminate(): unknown;
  on(event: "error" | "exit", listener: () => void): void;
}
type NodeWorkerConstructor = new (url: URL, options: object) => NodeWorker;

interface PageWorker {
  onerror: ((event: { preventDefault?(): void }) => void) | null;
  postMessage(message: StartMessage): void;
  terminate(): void;
}

/** The parts of the two hosts that are used here. */
interface Globals {
  readonly navigator?: { readonly hardwareConcurrency?: number };
  readonly crossOriginIsolated?: boolean;
  readonly Worker?: new (url: string) => PageWorker;
  readonly URL: typeof URL & { createObjectURL(blob: object): string; revokeObjectURL(url: string): void };
  readonly Blob: new (parts: readonly string[], options: { type: string }) => object;
}

const globals = globalThis as unknown as Globals;

/** Beyond so many, kernels gain little from another thread. */
const MOST_BY_DEFAULT = 16;

/** As many threads as the machine can run at once. */
export function defaultThreads(): number {
  const os = builtin<{ availableParallelism?(): number }>("node:os");
  const available = os?.availableParallelism?.() ?? globals.navigator?.hardwareConcurrency ?? 1;
  return Math.min(available, MOST_BY_DEFAULT);
}

/** Whether a worker may look into our memory: a page must be cross-origin isolated for that. */
export function canShareMemory(): boolean {
  if (builtin("node:worker_threads") !== undefined) return true;
  return globals.Worker !== undefined && globals.crossOriginIsolated === true;
}

/** Whether this thread may sleep until it is woken; the main thread of a page may not. */
export function canWait(): boolean {
  try {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 0);
    return true;
  } catch {
    return false;
  }
}

export function startThread(message: StartMessage, ended: Ended): Thread {
  const node = builtin<{ Worker: NodeWorkerConstructor }>("node:worker_threads");
  return node === undefined ? startInPage(message, ended) : startInNode(node.Worker, message, ended);
}

function startInNode(Worker: NodeWorkerConstructor, workerData: StartMessage, ended: Ended): Thread {
  const url = new globals.URL(`data:text/javascript,${encodeURIComponent(workerSource("node"))}`);
  // No environment, flags or output of ours: the worker computes and says nothing.
  const worker = new Worker(url, { workerData, execArgv: [], env: {}, name: "antorcha" });
  worker.unref();
  worker.on("error", () => {});
  worker.on("exit", ended);
  return { terminate: () => void worker.terminate() };
}

function startInPage(message: StartMessage, ended: Ended): Thread {
  const { Worker, Blob, URL } = globals;
  const url = URL.createObjectURL(new Blob([workerSource("page")], { type: "text/javascript" }));
  const worker = new (Worker as NonNullable<typeof Worker>)(url);
  worker.onerror = (event) => {
    event.preventDefault?.();
    ended();
  };
  worker.postMessage(message);
  // The worker has its program by then, or never will.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return { terminate: () => worker.terminate() };
}
