import type { Kernel } from "../abi.js";
import type { WasmModule } from "../host.js";
import type { StartMessage } from "./protocol.js";

/** What the worker takes from its host; named so that this file needs the types of none. */
interface WorkerHost {
  readonly Module: new (bytes: Uint8Array) => WasmModule;
  readonly Instance: new (
    module: WasmModule,
    imports: object,
  ) => { readonly exports: Record<string, Kernel> };
}

/**
 * A worker's whole life. The text of this function is sent to the worker (workerSource): it may use nothing from
 * outside but its argument and what every host has.
 */
function work(start: StartMessage): void {
  const { number: own, memory, block, words: at, faults, open, spin } = start;
  const { Module, Instance } = (globalThis as unknown as { WebAssembly: WorkerHost }).WebAssembly;
  const imports = { env: { memory, scratch: start.scratch | 0 } };
  const kernels: Kernel[] = [];
  let last = 0;
  // The next module (kernelTable.ts): its address stands before the last one's bytes, then how many bytes it has.
  const loadModule = (): void => {
    last = last === 0 ? start.modules : Atomics.load(new Int32Array(memory.buffer, last, 1), 0);
    const length = new Int32Array(memory.buffer, last, 2)[1];
    const bytes = new Uint8Array(memory.buffer, last + 8, length).slice();
    const { exports } = new Instance(new Module(bytes), imports);
    for (const name of Object.keys(exports)) if (name !== "writeConstants") kernels.push(exports[name]);
  };
  const words = new Int32Array(memory.buffer, block);
  let seen = 0;
  for (;;) {
    // Look for a launch for a while, then park.
    const until = performance.now() + spin;
    while (Atomics.load(words, at.TICKET) === seen) {
      for (let i = 0; i < 100 && Atomics.load(words, at.TICKET) === seen; i++);
      if (performance.now() < until) continue;
      Atomics.add(words, at.PARKED, 1);
      Atomics.wait(words, at.TICKET, seen);
      Atomics.sub(words, at.PARKED, 1);
    }
    seen = Atomics.load(words, at.TICKET);
    if (own >= Atomics.load(words, at.LIMIT)) continue;

    let fault = Atomics.load(words, at.FAULT);
    if (fault !== faults.none) fault = Atomics.exchange(words, at.FAULT, faults.none);
    if (fault === faults.endsAwake) return;
    if (fault === faults.deaf) continue;

    // Join, if the launch is still open.
    let state = Atomics.load(words, at.STATE);
    while ((state & open) !== 0) {
      const found = Atomics.compareExchange(words, at.STATE, state, state + 1);
      if (found === state) break;
      state = found;
    }
    if ((state & open) === 0) continue;

    const number = words[at.KERNEL];
    const job = words[at.JOB];
    const chunks = words[at.CHUNKS];
    const grain = words[at.GRAIN];
    try {
      while (kernels.length <= number) loadModule();
      const kernel = kernels[number];
      for (;;) {
        const chunk = Atomics.add(words, at.NEXT, grain);
        if (chunk >= chunks) break;
        if (fault === faults.endsInChunk) return;
        if (fault === faults.throws) throw new Error("simulated fault");
        kernel(job, chunk, Math.min(chunk + grain, chunks));
        Atomics.add(words, at.PROGRESS, 1);
      }
    } catch {
      Atomics.store(words, at.FAILED, own + 1);
    }
    if (Atomics.sub(words, at.STATE, 1) === 1) Atomics.notify(words, at.STATE);
  }
}

/** The program of a worker: what Node runs as a module, and a page from a blob. */
export function workerSource(host: "node" | "page"): string {
  // Some tools that strip types wrap named functions in a helper of this name.
  const body = `const __name = (f) => f;\nconst work = ${work};\n`;
  return host === "node"
    ? `import { workerData } from "node:worker_threads";\n${body}work(workerData);`
    : `${body}onmessage = ({ data }) => work(data);`;
}
