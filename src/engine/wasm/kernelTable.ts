import type { Kernel } from "./abi.js";
import { constants } from "./bytes.generated.js";
import type { Extent } from "./heap/extents.js";
import type { Heap } from "./heap/heap.js";
import { instantiate, loadModule, type Tier } from "./load.js";
import type { KernelFunction, ModuleBytes } from "./module.js";

/** A kernel that is ready to run: its function on the caller's thread, and its number for the workers. */
export interface Ready {
  readonly run: Kernel;
  readonly number: number;
  readonly name: string;
}

/** Exported by a module that writes constants for its kernels; it is no kernel. */
const WRITES_CONSTANTS = "writeConstants";

/** Bytes before those of a module in shared memory: the address of the next module, and how many bytes follow. */
const [NEXT, LENGTH, RECORD] = [0, 1, 8];

/** Writes a module of RECORD + bytes.length bytes, the last so far. */
export function writeModule(buffer: ArrayBufferLike, address: number, bytes: Uint8Array): void {
  const record = new Int32Array(buffer, address, RECORD / 4);
  new Uint8Array(buffer, address + RECORD, bytes.length).set(bytes);
  record[LENGTH] = bytes.length;
  Atomics.store(record, NEXT, 0);
}

/**
 * The kernels of one tier over one heap. A module is compiled when one of its kernels is first launched. Kernels have
 * numbers, in the order of the modules and, in a module, of its exports. Workers cannot be sent messages while they
 * compute: they find the bytes of the modules in shared memory, where each module tells the address of the next.
 */
export class KernelTable {
  readonly tier: Tier;
  private readonly heap: Heap;
  private readonly scratch: number;
  /** By the number of a function in the program (`KernelFunction.id`). */
  private readonly ready: (Ready | undefined)[] = [];
  private readonly names: string[] = [];
  private readonly modules = new Map<ModuleBytes, ReadonlyMap<string, Ready>>();
  private readonly unpublished: Uint8Array[] = [];
  /** The record of the module published first, and of the last; null while there is none. */
  private first: Extent | null = null;
  private last: Extent | null = null;

  constructor(heap: Heap, tier: Tier, scratch: number) {
    this.heap = heap;
    this.tier = tier;
    this.scratch = scratch;
    this.load(constants);
  }

  find(kernel: KernelFunction): Ready {
    return this.ready[kernel.id] ?? this.add(kernel);
  }

  nameOf(number: number): string {
    return this.names[number];
  }

  /** The address of the first module in shared memory, once all that were loaded stand there. */
  publish(): number {
    for (const bytes of this.unpublished) this.append(bytes);
    this.unpublished.length = 0;
    return this.first?.address ?? 0;
  }

  private add(kernel: KernelFunction): Ready {
    const functions = this.modules.get(kernel.module) ?? this.load(kernel.module);
    const ready = functions.get(kernel.name);
    if (ready === undefined) throw new Error(`kernels: ${kernel.module.name} exports no ${kernel.name}`);
    this.ready[kernel.id] = ready;
    return ready;
  }

  private load(source: ModuleBytes): ReadonlyMap<string, Ready> {
    const loaded = loadModule(source, this.tier);
    const functions = new Map<string, Ready>();
    const exports = instantiate(loaded, this.heap.memory.memory, this.scratch);
    for (const [name, run] of Object.entries(exports)) {
      if (name === WRITES_CONSTANTS) {
        (run as () => void)();
        continue;
      }
      functions.set(name, { run, name, number: this.names.length });
      this.names.push(name);
    }
    if (functions.size > 0) this.unpublished.push(loaded.bytes);
    this.modules.set(source, functions);
    return functions;
  }

  private append(bytes: Uint8Array): void {
    const extent = this.heap.takeFixed(RECORD + bytes.length);
    const { buffer } = this.heap.memory.memory;
    writeModule(buffer, extent.address, bytes);
    if (this.last === null) this.first = extent;
    else Atomics.store(new Int32Array(buffer, this.last.address, 1), NEXT, extent.address);
    this.last = extent;
  }
}
