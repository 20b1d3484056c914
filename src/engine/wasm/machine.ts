import { Job, KERNELS, type KernelName, type Kernels, type Machine } from "./abi.js";
import type { Extent } from "./heap/extents.js";
import type { Heap } from "./heap/heap.js";
import { compileKernels, instantiateKernels, type Tier } from "./kernels/load.js";
import { SCRATCH_BYTES } from "./layout.js";
import { Pool } from "./threads/pool.js";

export interface MachineOptions {
  readonly tier: Tier;
  /** Threads that compute, the caller among them. Default: as many as the machine runs at once. */
  readonly threads?: number;
  /** Share every launch among the threads, however small (tests). */
  readonly eager?: boolean;
}

const NUMBERS = Object.fromEntries(KERNELS.map((name, number) => [name, number])) as {
  readonly [K in KernelName]: number;
};

/** The kernels over the heap, run on one thread or shared among several. */
export class WasmMachine implements Machine {
  readonly job: Job;
  tier: Tier;
  /** @internal */ pool: Pool;
  private readonly heap: Heap;
  private readonly eager: boolean;
  private kernels: Kernels;
  private room: Extent | null = null;
  /** Addresses of the scratch memory of the caller (0) and the workers. */
  private readonly scratch: number[] = [];

  constructor(heap: Heap, { tier, threads, eager = false }: MachineOptions) {
    this.heap = heap;
    this.eager = eager;
    this.job = new Job(heap.memory.memory.buffer);
    this.tier = tier;
    this.kernels = this.instantiate(tier);
    this.pool = this.newPool(tier, threads);
  }

  /** Computes with the kernels of another tier from now on. */
  useTier(tier: Tier): void {
    if (tier === this.tier) return;
    const { numThreads } = this.pool;
    this.pool.close();
    this.tier = tier;
    this.kernels = this.instantiate(tier);
    this.pool = this.newPool(tier, numThreads);
  }

  launch(kernel: KernelName, chunks: number, work: number): void {
    const run = this.kernels[kernel];
    const { pool, job } = this;
    if (pool.worthwhile(chunks, work)) pool.run(NUMBERS[kernel], run, job.address, chunks);
    else if (chunks > 0) run(job.address, 0, chunks);
  }

  workspace(bytes: number): number {
    if (this.room === null || this.room.size < bytes) {
      if (this.room !== null) this.heap.giveFixed(this.room);
      this.room = null; // if there is no room for the new one
      this.room = this.heap.takeFixed(bytes);
    }
    return this.room.address;
  }

  private instantiate(tier: Tier): Kernels {
    return instantiateKernels(compileKernels(tier), this.heap.memory.memory, this.scratchOf(0));
  }

  private newPool(tier: Tier, threads: number | undefined): Pool {
    return new Pool({
      memory: this.heap.memory.memory,
      modules: compileKernels(tier),
      kernels: KERNELS,
      scratch: (worker) => this.scratchOf(worker + 1),
      threads,
      eager: this.eager,
    });
  }

  private scratchOf(thread: number): number {
    this.scratch[thread] ??= this.heap.takeFixed(SCRATCH_BYTES).address;
    return this.scratch[thread];
  }
}
