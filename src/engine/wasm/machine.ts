import { Job, type Machine } from "./abi.js";
import type { Extent } from "./heap/extents.js";
import type { Heap } from "./heap/heap.js";
import { KernelTable, type Ready } from "./kernelTable.js";
import { SCRATCH_BYTES } from "./layout.js";
import type { Tier } from "./load.js";
import type { KernelFunction } from "./module.js";
import { Pool } from "./threads/pool.js";

export interface MachineOptions {
  readonly tier: Tier;
  /** Threads that compute, the caller among them. Default: as many as the machine runs at once. */
  readonly threads?: number;
  /** Share every launch among the threads, however small (tests). */
  readonly eager?: boolean;
}

/** Thrown while launches are kept, by a call that does something else: a kernel's definition, a table that is shared by all. */
export const NOT_LAUNCHED = Symbol("not a launch alone");

/** Takes launches that are not run. */
export interface LaunchKeeper {
  /** Keeps a launch of the job that has just been written. */
  launch(ready: Ready, chunks: number, work: number): void;
  workspace(bytes: number): number;
}

/** The kernels over the heap, run on one thread or shared among several. */
export class WasmMachine implements Machine {
  readonly job: Job;
  /** @internal */ pool: Pool;
  private readonly heap: Heap;
  private readonly eager: boolean;
  private readonly tables: { [T in Tier]?: KernelTable } = {};
  private table: KernelTable;
  private room: Extent | null = null;
  /** Where launches go while they are kept. */
  private keeper: LaunchKeeper | null = null;
  /** Addresses of the scratch memory of the caller (0) and the workers. */
  private readonly scratch: number[] = [];

  constructor(heap: Heap, { tier, threads, eager = false }: MachineOptions) {
    this.heap = heap;
    this.eager = eager;
    this.job = new Job(heap.memory.memory.buffer);
    this.table = this.tableOf(tier);
    this.pool = this.newPool(threads);
  }

  /** The kernels that compute. */
  get tier(): Tier {
    return this.table.tier;
  }

  /** Computes with the kernels of another tier from now on. */
  useTier(tier: Tier): void {
    if (tier === this.tier) return;
    const { wanted } = this.pool;
    this.pool.close();
    this.table = this.tableOf(tier);
    this.pool = this.newPool(wanted);
  }

  launch(kernel: KernelFunction, chunks: number, work: number): void {
    const { pool, job } = this;
    const ready = this.table.find(kernel);
    if (this.keeper !== null) {
      if (job.tabled) throw NOT_LAUNCHED;
      this.keeper.launch(ready, chunks, work);
      return;
    }
    const { run, number } = ready;
    if (pool.worthwhile(chunks, work)) pool.run(number, run, job.address, chunks);
    else if (chunks > 0) run(job.address, 0, chunks);
  }

  /** Whether launches are kept, not run. */
  get keeps(): boolean {
    return this.keeper !== null;
  }

  /** Hands launches to a keeper while `calls` runs. Throws NOT_LAUNCHED where a call does more than launching. */
  keepWith(keeper: LaunchKeeper, calls: () => void): void {
    this.keeper = keeper;
    this.job.tabled = false;
    try {
      calls();
    } finally {
      this.keeper = null;
    }
  }

  workspace(bytes: number): number {
    if (this.keeper !== null) return this.keeper.workspace(bytes);
    if (this.room === null || this.room.size < bytes) {
      if (this.room !== null) this.heap.giveFixed(this.room);
      this.room = null; // if there is no room for the new one
      this.room = this.heap.takeFixed(bytes);
    }
    return this.room.address;
  }

  private tableOf(tier: Tier): KernelTable {
    this.tables[tier] ??= new KernelTable(this.heap, tier, this.scratchOf(0));
    return this.tables[tier];
  }

  private newPool(threads: number | undefined): Pool {
    const { table } = this;
    return new Pool({
      memory: this.heap.memory.memory,
      kernels: table,
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
